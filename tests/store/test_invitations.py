"""A link opens the appointment that its letter names, for as long as the letter does."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.cards import Button, Card, say
from bot.changes import Changes
from bot.effects.forgetting import Forget
from bot.effects.telling import Redraw, Slot
from bot.invitation import Invitation
from bot.looks import Look
from bot.people import Person, PersonId
from bot.request import Request
from store.invitations import Invitations, Invited
from store.outbox import Outbox
from store.sql_store import SqlStore
from tests.store.nouns import (
    GONE,
    HOUR,
    NOON,
    a_letter,
    a_request,
    a_supporter,
    offered,
)

LEASE = 30


def an_appointment(where: str, starts_at: datetime = NOON) -> Invitation:
    return Invitation(starts_at=starts_at, ends_at=starts_at + HOUR, where=where)


def invited_to(appointment: Invitation) -> Card:
    return say("words", Button("menu", Look.HOME), Button("yes", appointment))


@pytest.fixture
def invitations(store: SqlStore) -> Invitations:
    return Invitations(store)


@pytest.fixture
async def sam(store: SqlStore) -> Person:
    person = replace(a_supporter("sam").person, speaks="de")
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, people=(person,)))
    return person


@pytest.fixture
async def request_(store: SqlStore, sam: Person) -> Request:
    request = offered(a_request(PersonId("dana")), sam.id)
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, requests=(request,)))
    return request


async def sent(store: SqlStore, appointment: Invitation, sam: Person) -> str:
    """About nothing: such a letter is let go once it has arrived."""
    letter = a_letter(sam.id, invited_to(appointment))
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, letters=(letter,)))
    return letter.tokens[1]


async def sent_about(
    store: SqlStore, appointment: Invitation, request: Request, sam: Person
) -> str:
    card = invited_to(appointment)
    letter = a_letter(sam.id, card, about=request.id, slot=Slot.MATCHED)
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, letters=(letter,)))
    return letter.tokens[1]


async def arrive(store: SqlStore) -> None:
    outbox = Outbox(store)
    for letter in (await outbox.claim(NOON, 10, LEASE)).letters:
        assert await outbox.sent(letter, "a place in a chat", NOON)


async def invitation(invitations: Invitations, token: str) -> Invitation:
    found = await invitations.behind(token)
    assert found is not None
    return found.invitation


async def test_a_link_opens_what_its_letter_said_before_and_after_it_arrived(
    store, invitations, sam
):
    talk = an_appointment("Room 4.12")
    token = await sent(store, talk, sam)
    assert await invitation(invitations, token) == talk
    await arrive(store)
    assert await invitation(invitations, token) == talk


async def test_it_knows_the_language_of_its_reader(store, invitations, sam):
    found = await invitations.behind(await sent(store, an_appointment("here"), sam))
    assert found is not None
    assert found.languages == sam.reads


async def test_fetched_twice_it_is_one_event_and_nobody_shares_it(
    store, invitations, sam
):
    talk = an_appointment("Room 4.12")
    tokens = [await sent(store, talk, sam) for _ in "12"]
    uids = [(await fetched(invitations, token)).uid for token in (*tokens, tokens[0])]
    assert uids[0] == uids[2] != uids[1]
    assert not {*uids} & {*tokens}


async def fetched(invitations: Invitations, token: str) -> Invited:
    found = await invitations.behind(token)
    assert found is not None
    assert "Room" not in repr(found)
    return found


async def test_once_it_is_moved_the_old_link_is_gone(store, invitations, request_, sam):
    before = await sent_about(store, an_appointment("Room 4.12"), request_, sam)
    await arrive(store)
    moved = an_appointment("Room 5.01", NOON + timedelta(days=1))
    redraw = Redraw(
        to=sam.id, card=invited_to(moved), about=request_.id, slot=Slot.MATCHED
    )
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, redraws=(redraw,)))
    assert await invitations.behind(before) is None
    [letter] = (await Outbox(store).claim(NOON, 10, LEASE)).letters
    assert await invitation(invitations, letter.tokens[1]) == moved


async def test_moved_it_takes_its_own_place_in_the_calendar(
    store, invitations, request_, sam
):
    eve = a_supporter("eve").person
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, people=(eve,)))
    before = await sent_about(store, an_appointment("Room 4.12"), request_, sam)
    uid = (await fetched(invitations, before)).uid
    await arrive(store)
    moved = an_appointment("Room 5.01")
    after = await sent_about(store, moved, request_, sam)
    others = await sent_about(store, moved, request_, eve)
    assert (await fetched(invitations, after)).uid == uid
    assert (await fetched(invitations, others)).uid != uid


async def test_what_was_forgotten_is_behind_no_link(store, invitations, request_, sam):
    token = await sent_about(store, an_appointment("Room 4.12"), request_, sam)
    await arrive(store)
    async with store.unit() as unit:
        forget = Forget(request=request_.id, card=GONE)
        await unit.keep(Changes(at=NOON, forgets=(forget,)))
    assert await invitations.behind(token) is None


@pytest.mark.parametrize("token", ["", "x", "x" * 22, "%", "' OR 1=1 --", "\x00"])
async def test_what_was_never_sent_is_behind_no_link(invitations, token):
    assert await invitations.behind(token) is None


async def test_a_button_of_the_same_letter_is_no_link(store, invitations, sam):
    letter = a_letter(sam.id, invited_to(an_appointment("Room 4.12")))
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, letters=(letter,)))
    assert await invitations.behind(letter.tokens[0]) is None
