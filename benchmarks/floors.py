"""Those same writes by nothing but the driver: one commit for each act.

No reads, no decisions, no seals, no keys: what stands in the database afterwards is
the same. And what the store tells SQLite for many clients, reads and batches as they
were, with nothing decided: no store that tells it so much can be quicker.
"""

import asyncio
import sqlite3
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from time import sleep
from typing import Any, Final

import asyncpg
from sqlalchemy.engine import make_url

from benchmarks.hospital import Place
from benchmarks.recorded import Told, Written
from benchmarks.timing import Took, timed
from store.postgres import AT_ONCE
from store.sqlite import PRAGMAS

PATIENT: Final = "PRAGMA busy_timeout=60000"
"""Of fifty that write by themselves each waits for the others."""


def raw_sqlite(
    place: Place, transactions: Sequence[Written], disk: float = 0.0
) -> Took:
    """``disk``: seconds that each commit waits besides."""
    with _connected(place) as connection, timed() as took:
        _write(connection, transactions, disk)
    return took


def raw_sqlite_at_once(
    place: Place, lines: Sequence[Sequence[Written]], disk: float = 0.0
) -> Took:
    """Each line is one client's, by a connection and in a thread of its own."""
    with ExitStack() as open_, ThreadPoolExecutor(len(lines)) as threads:
        clients = [open_.enter_context(_connected(place)) for _ in lines]
        with timed() as took:
            writing = [
                threads.submit(_write, client, line, disk)
                for client, line in zip(clients, lines, strict=True)
            ]
            for each in writing:
                each.result()
    return took


def _write(
    connection: sqlite3.Connection, transactions: Sequence[Written], disk: float
) -> None:
    for written in transactions:
        with _committed(connection, disk):
            for sql, values in written:
                connection.execute(sql, values)


def undecided(
    place: Place, before: Sequence[Told], transactions: Sequence[Told], disk: float
) -> Took:
    """``before`` leads up to what is measured."""
    with _connected(place) as connection:
        for told in before:
            _tell(connection, told, 0.0)
        with timed() as took:
            for told in transactions:
                _tell(connection, told, disk)
    return took


def _tell(connection: sqlite3.Connection, told: Told, disk: float) -> None:
    with _committed(connection, disk):
        for sql, times in told:
            if len(times) == 1:
                connection.execute(sql, times[0]).fetchall()
            else:
                connection.executemany(sql, times)


@contextmanager
def _connected(place: Place) -> Iterator[sqlite3.Connection]:
    path = make_url(place.url).database
    assert path is not None, place
    opened = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    with closing(opened) as connection:
        for pragma in (PATIENT, *PRAGMAS):
            connection.execute(pragma)
        yield connection


@contextmanager
def _committed(connection: sqlite3.Connection, disk: float) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    yield
    if disk:
        # Before it lets go: SQLite waits for a disk with the one writer's lock in hand.
        sleep(disk)
    connection.execute("COMMIT")


async def bare_asyncpg(place: Place, lines: Sequence[Sequence[Written]]) -> float:
    """Seconds. Each line is one client's acts, one after another."""
    url = make_url(place.url)
    pool = await asyncpg.create_pool(
        host=url.query["host"],
        user=url.username,
        database=url.database,
        min_size=min(AT_ONCE, len(lines)),
        max_size=AT_ONCE,
        # As in the store: nothing was set, so a round trip less.
        reset=_as_it_was,
    )
    with timed() as took:
        await asyncio.gather(*(_written_by(pool, line) for line in lines))
    await pool.close()
    return took.seconds


async def _written_by(pool: Any, line: Sequence[Written]) -> None:
    for written in line:
        async with pool.acquire() as connection, connection.transaction():
            for sql, values in written:
                await connection.execute(sql, *values)


async def _as_it_was(_: Any) -> None:
    return None
