"""Bring a database to what this release expects, or back.

Every step is one transaction on both databases, so that one that fails leaves
nothing behind. Nothing is read from the folder that the command is started in.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool
from sqlmodel import SQLModel

import store.tables  # noqa: F401  (so that the metadata knows them)
from store.errors import LaterRelease

SCRIPTS: Final = "store:migrations"
HEAD: Final = "head"
T = TypeVar("T")


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


def is_current(url: str) -> bool:
    """Whether the database has every step of this release, and none of a later one."""
    head = ScriptDirectory.from_config(_config(None)).get_current_head()
    return run(url, lambda c: _context(c).get_current_revision()) == head


def difference(url: str) -> list[object]:
    """What the tables in code have and the database has not, or the other way."""
    return run(url, lambda c: list(compare_metadata(_context(c), SQLModel.metadata)))


def run(url: str, work: Callable[[Connection], T]) -> T:
    """Do something in one transaction of a connection of its own."""
    place = make_url(url)
    if place.get_backend_name() == "sqlite":
        return _on_sqlite(place, work)
    # In a thread with a loop of its own: the caller may stand in one already.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(_on_postgres, place, work).result()


def _on_sqlite(place: URL, work: Callable[[Connection], T]) -> T:
    engine = create_engine(
        place.set(drivername="sqlite"), poolclass=NullPool, hide_parameters=True
    )
    event.listen(engine, "begin", _begin_at_once)
    try:
        with engine.begin() as connection:
            return work(connection)
    finally:
        engine.dispose()


def _begin_at_once(connection: Connection) -> None:
    # Python's sqlite3 begins only before a change of data, so that changes of
    # tables would each be kept by themselves.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _on_postgres(place: URL, work: Callable[[Connection], T]) -> T:
    async def work_there() -> T:
        engine = create_async_engine(
            place.set(drivername="postgresql+asyncpg"),
            poolclass=NullPool,
            hide_parameters=True,
        )
        async with engine.begin() as connection:
            return await connection.run_sync(work)

    return asyncio.run(work_there())


def _context(connection: Connection) -> MigrationContext:
    return MigrationContext.configure(connection)


def _config(connection: Connection | None) -> Config:
    config = Config()
    config.set_main_option("script_location", SCRIPTS)
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
