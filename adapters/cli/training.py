"""``been-there training import FILE.csv``: who is trained in what, and until when.

Like ``roster import``: what it would change is shown first, by name, and asked for.
``--dry-run`` stops there; ``--yes`` asks nothing, and only counts.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from adapters.cli.asking import add_sureness, is_wanted
from adapters.cli.opening import opened_for, ready_place
from adapters.settings import Settings
from adapters.training_csv import read_training
from adapters.training_import import look, take_in

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_to(commands: "Commands") -> None:
    parser = commands.add_parser("training", help="who is trained in what")
    parts = parser.add_subparsers(metavar="WHAT", required=True)
    bring = parts.add_parser("import", help="take in a CSV file")
    bring.add_argument("file", type=Path, metavar="FILE.csv")
    add_sureness(bring)
    bring.set_defaults(carry_out=carry_out)


def carry_out(settings: Settings, asked: argparse.Namespace) -> int:
    rows = read_training(asked.file)
    place = ready_place(settings)
    diff = opened_for(place, settings, lambda core: look(core, rows))
    for line in (diff.summary,) if asked.yes else diff.lines():
        print(line)
    if diff.is_empty:
        return 0
    code = is_wanted(asked)
    if code is None:
        opened_for(place, settings, lambda core: take_in(core, rows, core.clock.now()))
        print("taken in")
    return code or 0
