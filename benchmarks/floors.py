"""Those same writes by nothing but the driver: one commit for each act.

No reads, no decisions, no seals, no keys: what stands in the database afterwards is
the same.
"""

import asyncio
import sqlite3
from collections.abc import Sequence
from time import sleep
from typing import Any

import asyncpg
from sqlalchemy.engine import make_url

from benchmarks.hospital import Place
from benchmarks.recorded import Written
from benchmarks.timing import Took, timed
from store.postgres import AT_ONCE
from store.sqlite import PRAGMAS


def raw_sqlite(
    place: Place, transactions: Sequence[Written], disk: float = 0.0
) -> Took:
    """``disk``: seconds that each commit waits besides."""
    path = make_url(place.url).database
    assert path is not None, place
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(pragma)
    with timed() as took:
        for written in transactions:
            connection.execute("BEGIN IMMEDIATE")
            for sql, values in written:
                connection.execute(sql, values)
            connection.execute("COMMIT")
            if disk:
                sleep(disk)
    connection.close()
    return took


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
