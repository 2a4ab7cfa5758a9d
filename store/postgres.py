"""One PostgreSQL database, through asyncpg's own pool.

Read committed: what a unit relies on it has locked, or guards by a version. A
deadlock or a lost race is a conflict like any other, and the same can be tried again.
"""

from asyncio import Lock
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any, Final

import asyncpg
from sqlalchemy.engine import URL

from bot.errors import CannotKeep, Conflict
from store.connection import Connection, Row
from store.flavour import Flavour
from store.statements import PROGRAMME, Statement, Values

AT_ONCE: Final = 10
SECONDS: Final = 30.0
TRY_TO_HOLD: Final = "SELECT pg_try_advisory_lock(hashtextextended($1, 0))"

LOST_RACES: Final = (
    asyncpg.IntegrityConstraintViolationError,
    asyncpg.DeadlockDetectedError,
    asyncpg.SerializationError,
    asyncpg.LockNotAvailableError,
)


class PostgresDatabase:
    def __init__(self, url: URL, programme: str) -> None:
        self._url, self._programme = url, programme
        self._pool: Any = None
        self._opening = Lock()

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Connection]:
        async with self._transaction("read_committed", "read write") as connection:
            yield connection

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Connection]:
        async with self._transaction("repeatable_read", "read only") as connection:
            yield connection

    async def tidy(self, *, hurried: bool = False) -> bool:
        # Nothing to do: dead rows hold only what no key opens any more, and are
        # PostgreSQL's to sweep.
        return True

    async def close(self) -> None:
        if self._pool is not None:
            await self._pool.close()
            self._pool = None

    @asynccontextmanager
    async def _transaction(
        self, isolation: str, access: str
    ) -> AsyncIterator[Connection]:
        with telling():
            pool = await self._opened()
            async with pool.acquire() as connection:
                transaction = connection.transaction(
                    isolation=isolation, readonly=access == "read only"
                )
                async with transaction:
                    yield PostgresConnection(connection, self._programme)

    async def _opened(self) -> Any:
        async with self._opening:
            if self._pool is None:
                self._pool = await asyncpg.create_pool(
                    **_reached(self._url),
                    min_size=1,
                    max_size=AT_ONCE,
                    command_timeout=SECONDS,
                    # Nothing is set in a session here, so that there is nothing to
                    # reset: one round trip less for each transaction.
                    reset=_as_it_was,
                )
        return self._pool


def _reached(url: URL) -> dict[str, Any]:
    return {
        "host": url.query.get("host") or url.host,
        "port": url.port,
        "user": url.username,
        "password": url.password,
        "database": url.database,
        "server_settings": {"application_name": "been-there"},
    }


@asynccontextmanager
async def held_alone(url: URL, name: str) -> AsyncIterator[bool]:
    """Whether nobody else holds this name there; it is let go with the connection."""
    with telling():
        connection = await asyncpg.connect(**_reached(url))
    try:
        with telling():
            alone = await connection.fetchval(TRY_TO_HOLD, name)
        yield bool(alone)
    finally:
        await connection.close()


class PostgresConnection:
    def __init__(self, connection: Any, programme: str) -> None:
        self._connection, self._programme = connection, programme

    async def rows(self, statement: Statement, values: Values) -> Sequence[Row]:
        compiled = statement.on(Flavour.POSTGRES)
        arguments = compiled.arguments({PROGRAMME: self._programme, **values})
        with telling():
            rows: Sequence[Row] = await self._connection.fetch(compiled.sql, *arguments)
            return rows

    async def change(self, statement: Statement, values: Values) -> int:
        compiled = statement.on(Flavour.POSTGRES)
        arguments = compiled.arguments({PROGRAMME: self._programme, **values})
        with telling():
            return _count(await self._connection.execute(compiled.sql, *arguments))

    async def change_all(self, statement: Statement, rows: Sequence[Values]) -> int:
        """One statement over lists: ``executemany`` does not tell how many."""
        compiled = statement.on(Flavour.POSTGRES)
        arguments = compiled.lists(rows, self._programme)
        with telling():
            return _count(await self._connection.execute(compiled.sql, *arguments))


def _count(status: str) -> int:
    """``UPDATE 3``"""
    return int(status.rpartition(" ")[2])


async def _as_it_was(_connection: Any) -> None:
    return None


@contextmanager
def telling() -> Iterator[None]:
    """In the core's words, and without a value: PostgreSQL's details quote rows."""
    try:
        yield
    except LOST_RACES as error:
        raise Conflict(f"PostgreSQL: {type(error).__name__}") from None
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as error:
        raise CannotKeep(f"PostgreSQL: {type(error).__name__}") from None
