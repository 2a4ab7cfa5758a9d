"""Which release a database is of: asked without what it takes to change it.

Whoever serves needs no more than this, and Alembic with all it brings stays outside
(``store.upgrade``).
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

from sqlalchemy import Connection, create_engine, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.pool import NullPool

NEWEST: Final = "0009"
"""The last step in ``store/migrations/versions``."""
STEPS: Final = "alembic_version"
T = TypeVar("T")


def is_current(url: str) -> bool:
    """Whether the database has every step of this release, and none of a later one."""
    return run(url, _steps) == [NEWEST]


def run(url: str, work: Callable[[Connection], T]) -> T:
    """Do something in one transaction of a connection of its own."""
    place = make_url(url)
    if place.get_backend_name() == "sqlite":
        return _on_sqlite(place, work)
    # In a thread with a loop of its own: the caller may stand in one already.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(_on_postgres, place, work).result()


def _steps(connection: Connection) -> list[str]:
    if not inspect(connection).has_table(STEPS):
        return []
    return list(connection.scalars(text(f"SELECT version_num FROM {STEPS}")))  # noqa: S608


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
    from sqlalchemy.ext.asyncio import create_async_engine  # noqa: PLC0415

    async def work_there() -> T:
        engine = create_async_engine(
            place.set(drivername="postgresql+asyncpg"),
            poolclass=NullPool,
            hide_parameters=True,
        )
        async with engine.begin() as connection:
            return await connection.run_sync(work)

    return asyncio.run(work_there())
