"""Promise 4 through the real doors: many press yes at once, and one is told so.

Nobody else is being asked, so a late yes of any of sixteen supporters would count.
All press it, on each of 300 requests, over two stores on one database.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest

from bot import engine
from bot.arrivals import Pressed
from bot.changes import Changes
from bot.errors import Conflict
from bot.offer import Offer, OfferId, OfferStatus
from bot.people import PersonId, Role
from bot.ports import Unit
from bot.request import Request
from bot.world import World
from store.sql_store import SqlStore
from tests.programme import programme
from tests.store.databases import Opening, name
from tests.store.nouns import HOUR, NOON, a_request, a_supporter, sender
from tests.store.test_programmes import Names

REQUESTS = 300
PRESSERS = [f"sam-{n}" for n in range(16)]


@pytest.fixture
async def supporters(opening: Opening) -> list[PersonId]:
    async with opening().unit() as unit:
        found = await unit.who([sender(user) for user in PRESSERS])
        known = [
            replace(person, roles=frozenset({Role.SUPPORTER}))
            for person in found.values()
        ]
        own = [replace(a_supporter().supporter, id=person.id) for person in known]
        await unit.keep(Changes(at=NOON, people=tuple(known), supporters=tuple(own)))
    return [found[sender(user).address].id for user in PRESSERS]


@pytest.fixture
async def requests(opening: Opening, supporters: list[PersonId]) -> list[Request]:
    sought = [
        replace(
            a_request(PersonId(f"dana-{n}")),
            offers=tuple(_lapsed(person) for person in supporters),
        )
        for n in range(REQUESTS)
    ]
    async with opening().unit() as unit:
        await unit.keep(Changes(at=NOON, requests=tuple(sought)))
    return sought


def _lapsed(supporter: PersonId) -> Offer:
    return Offer(
        id=OfferId(name()),
        supporter=supporter,
        status=OfferStatus.LAPSED,
        asked_at=NOON - 4 * HOUR,
        answer_by=NOON,
    )


class Told:
    """A store, and what those whose unit was kept were told by it."""

    def __init__(self, store: SqlStore, told: Counter[str]) -> None:
        self._store, self._told = store, told

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[Unit]:
        said: list[str] = []
        async with self._store.unit() as unit:
            yield _Overheard(unit, said)  # type: ignore[misc]
        self._told.update(said)


class _Overheard:
    def __init__(self, unit: Unit, said: list[str]) -> None:
        self._unit, self._said = unit, said

    def __getattr__(self, name: str) -> Any:
        return getattr(self._unit, name)

    async def keep(self, changes: Changes) -> None:
        self._said += [letter.card.body[0].wording for letter in changes.letters]
        await self._unit.keep(changes)


async def test_one_of_many_late_presses_is_told_yes_and_all_others_kindly_no(
    opening: Opening, requests: list[Request]
) -> None:
    told: Counter[str] = Counter()
    stores = [Told(opening(), told), Told(opening(), told)]
    await asyncio.gather(
        *(_press_all(stores[n % 2], n, requests) for n in range(len(PRESSERS)))
    )
    async with opening().glance() as unit:
        found = await unit.requests([request.id for request in requests])
    assert [len(request.keepers) for request in found.values()] == [1] * REQUESTS
    assert told["offer-taken"] == told["matched"] == REQUESTS
    assert told["offer-over"] == REQUESTS * (len(PRESSERS) - 1)


async def _press_all(store: Told, presser: int, requests: list[Request]) -> None:
    """All in one order: on each request they meet."""
    world = World(programme(), Names())  # type: ignore[arg-type]
    for request in requests:
        yes = Pressed(
            key=f"{presser} {request.id}",
            sender=sender(PRESSERS[presser]),
            at=NOON + HOUR,
            token=f"offer-yes.{request.offers[presser].id}",
        )
        while not await _pressed(yes, store, world):
            pass


async def _pressed(yes: Pressed, store: Told, world: World) -> bool:
    """Whether it came through; if somebody was in between, it is pressed again."""
    try:
        await engine.let_in([yes], store, world)  # type: ignore[arg-type]
    except Conflict:
        return False
    return True
