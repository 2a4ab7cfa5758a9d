"""``been-there roster import FILE.csv`` and ``export``: who is in the programme.

What an import would change is shown first, by name, and asked for; ``--dry-run`` stops
there. ``--yes`` asks nothing, and names nobody: it only counts. An export is the same
file again, for its owner's eyes; what it holds is said beside it, in one line.
"""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from adapters.cli.asking import SHOWN, add_sureness, is_wanted
from adapters.cli.opening import opened_for, ready_place
from adapters.cli.private_file import write_private
from adapters.roster_csv import read_roster
from adapters.roster_export import HOLDS, as_csv, cells_of_all
from adapters.roster_import import CHAT, look, take_in
from adapters.settings import Settings

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_to(commands: "Commands") -> None:
    parser = commands.add_parser("roster", help="who is in the programme")
    parts = parser.add_subparsers(metavar="WHAT", required=True)
    bring = parts.add_parser("import", help="take in a CSV file")
    bring.add_argument("file", type=Path, metavar="FILE.csv")
    add_sureness(bring)
    bring.set_defaults(carry_out=carry_out)
    export = parts.add_parser("export", help="write it down as a CSV file")
    export.add_argument("--out", type=Path, metavar="FILE", help="not on the terminal")
    export.set_defaults(carry_out=write_down)


def carry_out(settings: Settings, asked: argparse.Namespace) -> int:
    roster = read_roster(asked.file)
    place = ready_place(settings)
    diff = opened_for(place, settings, lambda core: look(core, roster.rows, CHAT))
    # Nobody reads along where nobody is asked: what a script prints is kept somewhere.
    said = (diff.summary,) if asked.yes else diff.lines()
    for line in (*roster.warnings, *said):
        print(line)
    if asked.dry_run:
        return SHOWN
    code = None if diff.is_empty else is_wanted(asked)
    if code is not None:
        return code
    # Even without a change: who left before is reported as often as it takes.
    opened_for(
        place, settings, lambda core: take_in(core, roster.rows, CHAT, core.clock.now())
    )
    if not diff.is_empty:
        print("taken in")
    return 0


def write_down(settings: Settings, asked: argparse.Namespace) -> int:
    rows = opened_for(ready_place(settings), settings, cells_of_all)
    count = f"{len(rows)} {'person' if len(rows) == 1 else 'people'}"
    # Where the file itself goes to the terminal, this must not stand in it.
    said = f"{count}: {HOLDS}"
    if asked.out is None:
        sys.stdout.buffer.write(as_csv(rows).encode())  # as a file has it: UTF-8
        print(said, file=sys.stderr)
    else:
        write_private(asked.out, as_csv(rows))
        print(f"{asked.out}: {said}")
    return 0
