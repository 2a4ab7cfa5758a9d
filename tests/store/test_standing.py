"""What stands where a button was pressed is shown to its reader, and to nobody else."""

import pytest

from bot.changes import Changes
from bot.effects.telling import Redraw, Slot
from bot.people import Person
from bot.request import Request
from store.outbox import Outbox
from store.sql_store import SqlStore
from store.standing import standing
from tests.store.nouns import (
    NOON,
    a_letter,
    a_request,
    address,
    an_offer,
    offered,
    sender,
    taken,
)


@pytest.fixture
async def sam(store: SqlStore) -> Person:
    async with store.unit() as unit:
        people = await unit.who([sender("sam"), sender("dana")])
    return people[address("sam")]


@pytest.fixture
async def request_(store: SqlStore, sam: Person) -> Request:
    async with store.unit() as unit:
        dana = (await unit.who([sender("dana")]))[address("dana")]
        request = offered(a_request(dana.id), sam.id)
        await unit.keep(Changes(at=NOON, requests=(request,)))
    return request


async def test_a_message_that_was_drawn_anew_is_shown_as_it_is_now(
    store: SqlStore, sam: Person, request_: Request
) -> None:
    about = request_.id
    letter = a_letter(sam.id, an_offer(about), about, Slot.OFFER)
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, letters=(letter,)))
    token = letter.tokens[0]
    before = await standing(store, token, address("sam"))
    assert before is not None
    assert (before.card, before.tokens) == (letter.card, letter.tokens)

    outbox = Outbox(store)
    [leased] = (await outbox.claim(NOON, 10, 30)).letters
    await outbox.sent(leased, "a place in a chat", NOON)
    redraw = Redraw(to=sam.id, card=taken(about), about=about, slot=Slot.OFFER)
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, redraws=(redraw,)))
    after = await standing(store, token, address("sam"))
    assert after is not None
    assert after.card == taken(about)
    assert not set(after.tokens) & set(letter.tokens)


async def test_nobody_else_is_shown_it(
    store: SqlStore, sam: Person, request_: Request
) -> None:
    letter = a_letter(sam.id, an_offer(request_.id), request_.id, Slot.OFFER)
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, letters=(letter,)))
    token = letter.tokens[0]
    assert await standing(store, token, address("dana")) is None
    assert await standing(store, token, address("nobody")) is None
    assert await standing(store, "made-up", address("sam")) is None
