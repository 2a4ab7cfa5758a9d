"""Promise 4: one supporter at most takes a request, however many press at once.

Sixteen press yes on each of 300 requests. Reading first and writing then tells
several of them that it is theirs, on PostgreSQL; SQLite would hide the fault.
"""

import asyncio
from collections import Counter
from contextlib import suppress
from dataclasses import replace

import pytest

import store.requests
from bot.changes import Changes
from bot.errors import Conflict
from bot.offer import Offer, OfferId, OfferStatus
from bot.people import PersonId
from bot.request import Request, RequestId
from store.sql_store import SqlStore
from tests.store.databases import Opening, name
from tests.store.nouns import HOUR, NOON, a_request, accepted, offered

REQUESTS = 300
AT_ONCE = 16


@pytest.fixture
async def requests(opening: Opening) -> list[Request]:
    asked = [
        offered(a_request(PersonId(f"dana-{n}")), PersonId("sam"))
        for n in range(REQUESTS)
    ]
    async with opening().unit() as unit:
        await unit.keep(Changes(at=NOON, requests=tuple(asked)))
    return asked


async def test_one_of_many_who_press_yes_is_told_that_it_is_theirs(
    opening: Opening, requests: list[Request]
) -> None:
    stores = [opening(), opening()]
    told: Counter[RequestId] = Counter()

    async def press_all(presser: int) -> None:
        # All in one order: on each request they meet.
        for request in requests:
            took = await press_yes(stores[presser % 2], request.id)
            told[request.id] += took

    await asyncio.gather(*(press_all(presser) for presser in range(AT_ONCE)))
    assert told == dict.fromkeys((request.id for request in requests), 1)
    async with stores[0].glance() as unit:
        found = await unit.requests([request.id for request in requests])
    assert all(request.supporter for request in found.values())


async def press_yes(pressed: SqlStore, request_id: RequestId) -> bool:
    """What one press does, again when somebody was in between; whether it took."""
    while True:
        try:
            async with pressed.unit() as unit:
                request = (await unit.requests([request_id]))[request_id]
                if request.asked is None:
                    return False
                await unit.keep(Changes(at=NOON, requests=(accepted(request),)))
            return True
        except Conflict:
            continue


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
async def test_who_read_before_another_said_yes_is_refused(
    opening: Opening, requests: list[Request], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Should a lock ever be lost: the version and the offer's own state still guard.

    On SQLite there is no second unit until the first is done.
    """
    monkeypatch.setattr("store.requests._LOCK", store.requests._LOOK)
    both_read = asyncio.Barrier(2)

    async def press(pressed: SqlStore) -> None:
        async with pressed.unit() as unit:
            request = (await unit.requests([requests[0].id]))[requests[0].id]
            await both_read.wait()
            await unit.keep(Changes(at=NOON, requests=(accepted(request),)))

    outcomes = await asyncio.gather(
        press(opening()), press(opening()), return_exceptions=True
    )
    assert sorted(type(outcome).__name__ for outcome in outcomes) == [
        "Conflict",
        "NoneType",
    ]


async def test_the_database_itself_refuses_a_second_yes(
    opening: Opening, requests: list[Request]
) -> None:
    opened = opening()
    [offer] = requests[0].offers
    another = Offer(
        id=OfferId(name()),
        supporter=PersonId("kim"),
        status=OfferStatus.ACCEPTED,
        asked_at=NOON,
        answer_by=NOON + HOUR,
    )
    taken = accepted(requests[0])
    twice = replace(taken, offers=(*taken.offers, another))
    with pytest.raises(Conflict):
        await keep(opened, twice)
    async with opened.glance() as unit:
        assert (await unit.requests([taken.id]))[taken.id].offers == (offer,)


async def keep(opened: SqlStore, request: Request) -> None:
    async with opened.unit() as unit:
        await unit.requests([request.id])
        # Even if somebody mistakes the refusal for an answer, nothing is kept.
        with suppress(Conflict):
            await unit.keep(Changes(at=NOON, requests=(request,)))
