"""``been-there db upgrade``: bring the database to what this release expects."""

import argparse
from typing import TYPE_CHECKING

from adapters.cli.reached import reaching
from adapters.places import database_of, make_room, shown
from adapters.settings import Settings
from store.upgrade import upgrade

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_to(commands: "Commands") -> None:
    parser = commands.add_parser("db", help="the database")
    parts = parser.add_subparsers(metavar="WHAT", required=True)
    up = parts.add_parser("upgrade", help="bring it to this release")
    up.set_defaults(carry_out=carry_out)


def carry_out(settings: Settings, _: argparse.Namespace) -> int:
    database = database_of(settings)
    bring_up_to_date(database)
    print(f"{shown(database)} is up to date.")
    return 0


def bring_up_to_date(database: str) -> None:
    """Raises CannotKeep where the database is not to be had."""
    make_room(database)
    reaching(database, lambda: upgrade(database))
