"""One SQLite file. Statements run where they are; only the commit waits in a thread.

1. One writer at a time in this process; other processes wait their turn (5 s).
2. Committed means on the disk (``synchronous=FULL``).
3. What is deleted is overwritten (promise 10). Where pages were split, SQLite's own
   ``secure_delete`` leaves copies: ``tidy`` writes the file anew. Then it empties the
   write-ahead log: PASSIVE, FULL and RESTART would leave the old bytes there.
4. After a failure the file is opened anew, so that a disk with room again is enough.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from typing import Final

from msgspec import json

from store.connection import Connection, Row
from store.flavour import Flavour
from store.statements import PROGRAMME, Statement, Value, Values
from store.telling import TELLING
from store.threads import in_thread

PRAGMAS: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA secure_delete=ON",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-4096",
)
PATIENCE: Final = "PRAGMA busy_timeout=5000"
NO_PATIENCE: Final = "PRAGMA busy_timeout=0"
WRITTEN_ANEW_AT_ONCE: Final = 128 * 2**20
"""Bytes: about a second, for which nobody else writes. A larger file waits for night."""
CACHED: Final = 256
"""Statements kept ready: all there are, each for one id and for many."""
_LISTS: Final = (list, tuple)
_PRIMARY: Final = 0xFF
"""The part of an error code that says what it is; the rest says where."""


class SqliteDatabase:
    def __init__(self, path: str, programme: str) -> None:
        self._path, self._programme = path, programme
        self._turn = asyncio.Lock()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="commit")
        self._writer: sqlite3.Connection | None = None
        self._readers: list[sqlite3.Connection] = []

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Connection]:
        async with self._turn:
            with TELLING:
                writer = self._opened()
            try:
                await self._begin(writer)
                yield SqliteConnection(writer, self._programme)
                with TELLING:
                    await in_thread(self._thread, writer.commit)
            except BaseException:
                self._undo(writer)
                raise

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Connection]:
        with TELLING:
            reader = self._readers.pop() if self._readers else self._open()
        try:
            with TELLING:
                reader.execute("PRAGMA query_only=ON")
                reader.execute("BEGIN")
            yield SqliteConnection(reader, self._programme)
            reader.rollback()
            self._readers.append(reader)
        except BaseException:
            reader.close()
            raise

    async def tidy(self, *, hurried: bool = False) -> bool:
        async with self._turn:
            with TELLING:
                writer = self._opened()
                return await in_thread(self._thread, lambda: _tidy(writer, hurried))

    async def close(self) -> None:
        async with self._turn:
            for connection in (*self._readers, self._writer):
                if connection is not None:
                    connection.close()
            self._readers, self._writer = [], None
        self._thread.shutdown()

    def _opened(self) -> sqlite3.Connection:
        if self._writer is None:
            self._writer = self._open()
            self._writer.execute(NO_PATIENCE)
        return self._writer

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._path,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=CACHED,
        )
        try:
            for pragma in (PATIENCE, *PRAGMAS):
                connection.execute(pragma)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    async def _begin(self, writer: sqlite3.Connection) -> None:
        try:
            writer.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            with TELLING:
                if error.sqlite_errorcode & _PRIMARY != sqlite3.SQLITE_BUSY:
                    raise
                await in_thread(self._thread, lambda: _begin_patiently(writer))

    def _undo(self, writer: sqlite3.Connection) -> None:
        try:
            writer.rollback()
        except sqlite3.Error:
            writer.close()
            self._writer = None


class SqliteConnection:
    def __init__(self, connection: sqlite3.Connection, programme: str) -> None:
        self._connection, self._programme = connection, programme

    async def rows(self, statement: Statement, values: Values) -> Sequence[Row]:
        sql, told = spoken(statement, values, self._programme)
        with TELLING:
            return self._connection.execute(sql, told).fetchall()

    async def change(self, statement: Statement, values: Values) -> int:
        sql, told = spoken(statement, values, self._programme)
        with TELLING:
            return self._connection.execute(sql, told).rowcount

    async def change_all(self, statement: Statement, rows: Sequence[Values]) -> int:
        compiled = statement.on(Flavour.SQLITE)
        listed = compiled.rows(rows, self._programme)
        with TELLING:
            return self._connection.executemany(compiled.sql, listed).rowcount


def spoken(
    statement: Statement, values: Values, programme: str
) -> tuple[str, tuple[Value, ...]]:
    """In SQLite's words. A list of ids travels as JSON, which it takes apart again."""
    given: dict[str, Value] = {PROGRAMME: programme, **values}
    for name, ids in values.items():
        if isinstance(ids, _LISTS):
            if len(ids) != 1:
                return _spoken_of_many(statement, {PROGRAMME: programme, **values})
            [given[name]] = ids
    compiled = statement.on(Flavour.SQLITE_OF_ONE)
    return compiled.sql, compiled.arguments(given)


def _spoken_of_many(
    statement: Statement, values: Values
) -> tuple[str, tuple[Value, ...]]:
    listed = {
        name: json.encode(ids).decode() if isinstance(ids, _LISTS) else ids
        for name, ids in values.items()
    }
    compiled = statement.on(Flavour.SQLITE)
    return compiled.sql, compiled.arguments(listed)


def _begin_patiently(writer: sqlite3.Connection) -> None:
    with _patience(writer):
        writer.execute("BEGIN IMMEDIATE")


def _tidy(writer: sqlite3.Connection, hurried: bool) -> bool:
    if not (hurried and _bytes_in(writer) > WRITTEN_ANEW_AT_ONCE):
        with _patience(writer):
            writer.execute("VACUUM")
    [(busy, *_)] = writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return not busy


def _bytes_in(writer: sqlite3.Connection) -> int:
    size = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
    [bytes_] = writer.execute(size).fetchone()
    return int(bytes_)


@contextmanager
def _patience(writer: sqlite3.Connection) -> Iterator[None]:
    """In a thread: another process may be writing."""
    writer.execute(PATIENCE)
    try:
        yield
    finally:
        writer.execute(NO_PATIENCE)
