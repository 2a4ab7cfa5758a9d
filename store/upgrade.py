"""Bring a database to what this release expects, or back.

Every step is one transaction on both databases, so that one that fails leaves
nothing behind. Nothing is read from the folder that the command is started in.
"""

from typing import Final

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.util import CommandError
from sqlalchemy import Connection
from sqlmodel import SQLModel

import store.tables  # noqa: F401  (so that the metadata knows them)
from store.errors import LaterRelease
from store.release import run

SCRIPTS: Final = "store:migrations"
HEAD: Final = "head"


def upgrade(url: str, to: str = HEAD) -> None:
    """Raises LaterRelease where there is no way from what the database says it is."""
    try:
        run(url, lambda connection: command.upgrade(_config(connection), to))
    except CommandError:
        raise LaterRelease(
            "the database was made by another release than this one, and a later one"
        ) from None


def downgrade(url: str, to: str) -> None:
    run(url, lambda connection: command.downgrade(_config(connection), to))


def difference(url: str) -> list[object]:
    """What the tables in code have and the database has not, or the other way."""
    return run(url, lambda c: list(compare_metadata(_context(c), SQLModel.metadata)))


def _context(connection: Connection) -> MigrationContext:
    return MigrationContext.configure(connection)


def _config(connection: Connection | None) -> Config:
    config = Config()
    config.set_main_option("script_location", SCRIPTS)
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
