"""Transactions as the tests of them open them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from bot.changes import Changes
from bot.people import PersonId
from store.sql_store import SqlStore
from store.unit import SqlUnit

ASKER = PersonId("dana")


async def kept(store: SqlStore, changes: Changes) -> None:
    async with store.unit() as unit:
        await unit.requests([r.id for r in changes.requests])
        await unit.people([p.id for p in changes.people])
        await unit.supporters([s.id for s in changes.supporters])
        await unit.loads([load.supporter for load in changes.loads])
        await unit.keep(changes)


class Crash(Exception):  # noqa: N818
    """What ends a unit before its commit."""


@asynccontextmanager
async def undone(store: SqlStore) -> AsyncIterator[SqlUnit]:
    """A unit that fails at its very end."""
    with suppress(Crash):
        async with store.unit() as unit:
            yield unit
            raise Crash
