"""``been-there db upgrade``: bring the database to what this release expects."""

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy.exc import SQLAlchemyError

from adapters.places import database_of, make_room, shown
from adapters.settings import Settings
from bot.errors import CannotKeep
from store.upgrade import is_current, upgrade

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

T = TypeVar("T")


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


def is_up_to_date(database: str) -> bool:
    """Raises CannotKeep where the database is not to be had."""
    return reaching(database, lambda: is_current(database))


def reaching(database: str, work: Callable[[], T]) -> T:
    try:
        return work()
    except (SQLAlchemyError, OSError):
        # What the driver says can hold a password or a value.
        raise CannotKeep(f"{shown(database)} cannot be reached") from None
