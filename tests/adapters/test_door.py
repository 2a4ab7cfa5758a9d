"""One writer: what comes in is kept, in order, and a bad arrival fails alone."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

import pytest

from adapters.door import TRIES, Door
from bot.arrivals import Arrival
from bot.errors import CannotKeep, Conflict
from bot.people import Person
from bot.world import World
from store.sql_store import SqlStore
from store.unit import SqlUnit
from tests.adapters.kept_store import NOON, opened, sender, store, world

__all__ = ["store", "world"]

EVERYBODY = ("ana", "bo", "cy")


class BadError(Exception):
    """What one arrival brings about."""


@dataclass
class Watched:
    """The real store, with troubles put in its way."""

    store: SqlStore
    troubles: list[Exception] = field(default_factory=list)
    """Raised once each, before anything is kept."""
    batches: list[int] = field(default_factory=list)
    """How many came together, each time that it was tried."""

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[SqlUnit]:
        async with self.store.unit() as unit:
            yield WatchedUnit(unit, self)  # type: ignore[misc]

    def glance(self):
        return self.store.glance()


class WatchedUnit:
    def __init__(self, unit: SqlUnit, watched: Watched) -> None:
        self._unit, self._watched = unit, watched

    def __getattr__(self, name: str):
        return getattr(self._unit, name)

    async def unseen(self, keys: Sequence[str], at) -> frozenset[str]:
        self._watched.batches.append(len(keys))
        if self._watched.troubles:
            raise self._watched.troubles.pop(0)
        if "bad" in keys:
            raise BadError
        return await self._unit.unseen(keys, at)


class Kicks:
    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


@pytest.fixture
def watched(store) -> Watched:
    return Watched(store)


@pytest.fixture
def kicks() -> Kicks:
    return Kicks()


@pytest.fixture
async def door(watched: Watched, world: World, kicks: Kicks) -> AsyncIterator[Door]:
    door = Door(watched, world, kicks)
    working = asyncio.create_task(door.work())
    yield door
    door.close()
    await working


async def known(store: SqlStore, *users: str) -> list[Person]:
    async with store.glance() as unit:
        people = await unit.who([sender(user) for user in users])
        found = await unit.people([person.id for person in people.values()])
    return list(found.values())


async def come(door: Door, *arrivals: Arrival) -> list[object]:
    """All at once; what each was answered, or how it failed."""
    answers = (door.let_in(arrival) for arrival in arrivals)
    return await asyncio.gather(*answers, return_exceptions=True)


async def test_whoever_comes_is_kept_before_they_are_answered(door, store, kicks):
    assert await door.let_in(opened("ana", "key-1")) is None
    assert [person.name for person in await known(store, "ana")] == ["Name of ana"]
    assert kicks.count == 1


async def test_all_who_wait_are_let_in_together(door, watched, kicks):
    await come(door, *(opened(user, f"key-{user}") for user in EVERYBODY))
    assert watched.batches == [3]
    assert kicks.count == 1


async def test_who_brings_something_bad_fails_alone(door, store, watched):
    arrivals = [opened("ana", "1"), opened("bo", "bad"), opened("cy", "3")]
    first, second, third = await come(door, *arrivals)
    assert (first, third) == (None, None)
    assert isinstance(second, BadError)
    assert watched.batches == [3, 1, 1, 1]
    assert len(await known(store, *EVERYBODY)) == 2


async def test_a_conflict_is_tried_again_and_nobody_notices(door, watched):
    watched.troubles = [Conflict() for _ in range(TRIES - 1)]
    assert await come(door, opened("ana", "1")) == [None]


async def test_conflicts_without_end_are_told(door, watched):
    watched.troubles = [Conflict() for _ in range(TRIES + 1)]
    [answer] = await come(door, opened("ana", "1"))
    assert isinstance(answer, Conflict)


async def test_when_nothing_can_be_kept_everyone_who_waits_is_told(door, watched):
    watched.troubles = [CannotKeep()]
    answers = await come(door, *(opened(user, user) for user in EVERYBODY))
    assert [type(answer) for answer in answers] == [CannotKeep] * 3
    assert watched.batches == [3]
    # It recovers by itself, and the same delivery is not taken for an old one.
    assert await come(door, opened("ana", "ana")) == [None]


async def test_who_hangs_up_is_let_in_all_the_same(door, store):
    waiting = asyncio.create_task(door.let_in(opened("ana", "1")))
    await asyncio.sleep(0)
    waiting.cancel()
    with suppress(asyncio.CancelledError):
        await waiting
    await door.let_in(opened("bo", "2"))
    assert len(await known(store, "ana", "bo")) == 2


async def test_alarms_ring_through_the_same_door(door):
    assert await door.ring(NOON, 100) == 0


async def test_closing_finishes_what_was_accepted(watched, world, store):
    door = Door(watched, world, Kicks())
    waiting = [
        asyncio.create_task(door.let_in(opened(user, user))) for user in EVERYBODY
    ]
    await asyncio.sleep(0)
    door.close()
    await door.work()
    assert await asyncio.gather(*waiting) == [None] * 3
    with pytest.raises(CannotKeep):
        await door.let_in(opened("di", "di"))


async def test_looking_waits_for_nobody(watched, world):
    nobody_works_here = Door(watched, world, Kicks())
    assert await nobody_works_here.look(sender("ana"), "nothing", NOON) is None
