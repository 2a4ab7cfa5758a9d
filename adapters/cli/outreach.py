"""``been-there outreach FILE.csv``: reach out to many after a hard event.

How many can be reached is shown first, and asked about; ``--dry-run`` stops there.
Whom it is for is in the file, and nowhere in what is printed.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from adapters.cli.asking import add_sureness, is_wanted
from adapters.cli.opening import opened_for, ready_place
from adapters.outreach_csv import begin, look, read_people
from adapters.programme import read_programme
from adapters.setting_files import SettingsWrong
from adapters.settings import Settings
from bot.outreach.rounds import Way

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_to(commands: "Commands") -> None:
    parser = commands.add_parser("outreach", help="reach out after a hard event")
    parser.add_argument("file", type=Path, metavar="FILE.csv")
    parser.add_argument("--kind", required=True, help="of event, by your own list")
    parser.add_argument(
        "--way", type=Way, choices=list(Way), default=Way.SUPPORTER_FIRST
    )
    add_sureness(parser)
    parser.set_defaults(carry_out=carry_out)


def carry_out(settings: Settings, asked: argparse.Namespace) -> int:
    _expect_kind(settings, asked.kind)
    lines = read_people(asked.file)
    place = ready_place(settings)
    people = opened_for(place, settings, lambda core: look(core, lines))
    print(f"{len(people)} of {len(lines)} rows can be reached")
    if not people:
        return 0
    code = is_wanted(asked)
    if code is None:
        opened_for(
            place, settings, lambda core: begin(core, people, asked.way, asked.kind)
        )
        print("begun")
    return code or 0


def _expect_kind(settings: Settings, kind: str) -> None:
    known = [each.key for each in read_programme(settings.programme).event_kinds]
    if kind not in known:
        raise SettingsWrong([f"--kind: should be one of {', '.join(known)}"])
