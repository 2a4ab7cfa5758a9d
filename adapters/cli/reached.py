"""A database, looked at before anybody is served from it."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.exc import SQLAlchemyError

from adapters.places import shown
from bot.errors import CannotKeep
from store.release import is_current

T = TypeVar("T")


def is_up_to_date(database: str) -> bool:
    """Raises CannotKeep where the database is not to be had."""
    return reaching(database, lambda: is_current(database))


def reaching(database: str, work: Callable[[], T]) -> T:
    try:
        return work()
    except (SQLAlchemyError, OSError):
        # What the driver says can hold a password or a value.
        raise CannotKeep(f"{shown(database)} cannot be reached") from None
