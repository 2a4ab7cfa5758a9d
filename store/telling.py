"""SQLite's errors in the core's words, without a value: its own name is enough."""

import sqlite3
from typing import Final

from bot.errors import CannotKeep, Conflict


class Telling:
    """A class, and no generator, because every statement goes through it."""

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: object, _: object
    ) -> None:
        if error is None:
            return
        match error:
            case sqlite3.ProgrammingError():
                return
            case sqlite3.IntegrityError():
                raise Conflict(f"SQLite: {error.sqlite_errorname}") from None
            case sqlite3.Error():
                name = getattr(error, "sqlite_errorname", type(error).__name__)
                raise CannotKeep(f"SQLite: {name}") from None


TELLING: Final = Telling()
