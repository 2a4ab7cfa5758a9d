"""Letters leave in order, once, and are settled only by whoever holds their lease."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.changes import Changes
from bot.effects.telling import Redraw, Slot
from bot.letter import Letter
from bot.people import Address, Person, PersonId
from bot.request import Request
from store.outbox import Outbox
from store.outgoing import Outgoing, Undelivered
from store.places import Place, decode_place, encode_place
from store.settling import Counts
from store.sql_store import SqlStore
from tests.store.databases import Opening
from tests.store.nouns import (
    DAY,
    HELLO,
    HOUR,
    NOON,
    a_letter,
    a_request,
    a_supporter,
    address,
    an_offer,
    offered,
    prompted,
    sender,
    taken,
)

LEASE = 30
MINUTE = timedelta(minutes=1)
REF = "a place in a chat"


@pytest.fixture
def outbox(store: SqlStore) -> Outbox:
    return Outbox(store)


@pytest.fixture
async def sam(store: SqlStore) -> Person:
    person = a_supporter("sam").person
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, people=(person,)))
    return person


@pytest.fixture
async def request_(store: SqlStore, sam: Person) -> Request:
    request = offered(a_request(PersonId("dana")), sam.id)
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, requests=(request,)))
    return request


async def write(store: SqlStore, *letters: Letter) -> None:
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, letters=letters))


async def redraw(store: SqlStore, *redraws: Redraw) -> None:
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, redraws=redraws))


async def claimed(outbox: Outbox, now=NOON) -> list[Outgoing]:
    return list((await outbox.claim(now, 100, LEASE)).letters)


def an_offer_to(sam: Person, request: Request, words: str = "offer") -> Letter:
    return a_letter(sam.id, an_offer(request.id, words), request.id, Slot.OFFER)


def taken_by(sam: Person, request: Request) -> Redraw:
    card = taken(request.id)
    return Redraw(to=sam.id, card=card, about=request.id, slot=Slot.OFFER)


# leaving


async def test_a_letter_carries_all_that_its_sender_needs(
    store: SqlStore, outbox: Outbox, sam: Person, request_: Request
) -> None:
    letter = an_offer_to(sam, request_)
    await write(store, letter)
    [out] = await claimed(outbox)
    assert (out.id, out.to, out.address) == (letter.id, sam.id, address("sam"))
    assert (out.zone, out.country, out.languages) == (
        "Europe/Berlin",
        "DE",
        ("de", "en"),
    )
    assert (out.card, out.tokens, out.about) == (
        letter.card,
        letter.tokens,
        request_.id,
    )
    assert (out.ref, out.attempts, out.edition, out.look_first) == (None, 0, 1, False)
    assert out.until == NOON + timedelta(seconds=LEASE)


async def test_a_letter_leaves_not_before_its_time(
    store: SqlStore, outbox: Outbox, sam: Person
) -> None:
    assert await outbox.next_at() is None
    await write(store, replace(a_letter(sam.id, HELLO), not_before=NOON + HOUR))
    assert await outbox.next_at() == NOON + HOUR
    assert await claimed(outbox) == []
    assert len(await claimed(outbox, NOON + HOUR)) == 1


async def test_letters_to_one_person_leave_in_the_order_they_were_written(
    store: SqlStore, outbox: Outbox, sam: Person
) -> None:
    letters = [a_letter(sam.id, HELLO) for _ in range(3)]
    await write(store, *letters[:2])
    await write(store, letters[2])
    for letter in letters:
        [out] = await claimed(outbox)
        assert out.id == letter.id
        assert await claimed(outbox) == []
        assert await outbox.sent(out, REF, NOON)
    assert await claimed(outbox) == []


async def test_one_who_cannot_be_reached_holds_nobody_else_back(
    store: SqlStore, outbox: Outbox, sam: Person
) -> None:
    kim = a_supporter("kim").person
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, people=(kim,)))
    first, behind = a_letter(sam.id, HELLO), a_letter(sam.id, HELLO)
    await write(store, first, behind, a_letter(kim.id, HELLO))
    to_sam, to_kim = sorted(await claimed(outbox), key=lambda out: out.to != sam.id)
    assert await outbox.later(to_sam, NOON + HOUR, Counts.ATTEMPT)
    assert await outbox.sent(to_kim, REF, NOON)
    assert await claimed(outbox, NOON + MINUTE) == []
    [again] = await claimed(outbox, NOON + HOUR)
    assert (again.id, again.attempts) == (first.id, 1)


async def test_an_answer_overtakes_what_waits_for_the_morning(
    store: SqlStore, outbox: Outbox, sam: Person
) -> None:
    morning = replace(a_letter(sam.id, HELLO), not_before=NOON + DAY)
    nudge = a_letter(sam.id, HELLO)
    answers = [prompted(a_letter(sam.id, HELLO)) for _ in range(2)]
    await write(store, morning, nudge)
    assert await claimed(outbox) == []
    await write(store, *answers)
    for answer in answers:
        [out] = await claimed(outbox)
        assert out.id == answer.id
        assert await outbox.sent(out, REF, NOON)
    assert await claimed(outbox) == []
    assert [out.id for out in await claimed(outbox, NOON + DAY)] == [morning.id]


async def test_an_answer_stays_behind_what_leaves_this_minute(
    store: SqlStore, outbox: Outbox, sam: Person
) -> None:
    nudge, answer = a_letter(sam.id, HELLO), prompted(a_letter(sam.id, HELLO))
    await write(store, nudge, answer)
    assert [out.id for out in await claimed(outbox)] == [nudge.id]
    assert await claimed(outbox) == []


# settling


async def test_whoever_waits_for_an_answer_comes_before_a_crowd(
    store: SqlStore, outbox: Outbox
) -> None:
    sam, kim, dana = [await met(store, who) for who in ("sam", "kim", "dana")]
    first, behind, answer = (
        a_letter(sam.id, HELLO),
        a_letter(kim.id, HELLO),
        prompted(a_letter(dana.id, HELLO)),
    )
    await write(store, first, behind, answer)
    assert await leaving(outbox, 1) == [answer.id]
    assert await leaving(outbox, 5) == [first.id, behind.id]


async def test_what_stands_before_an_answer_comes_with_it(
    store: SqlStore, outbox: Outbox
) -> None:
    """In a chat they are read in the order in which they were written."""
    sam, dana = [await met(store, who) for who in ("sam", "dana")]
    crowds, earlier = a_letter(sam.id, HELLO), a_letter(dana.id, HELLO)
    await write(store, crowds, earlier, prompted(a_letter(dana.id, HELLO)))
    assert await leaving(outbox, 1) == [earlier.id]


async def met(store: SqlStore, who: str) -> Person:
    async with store.unit() as unit:
        return (await unit.who([sender(who)]))[address(who)]


async def leaving(outbox: Outbox, most: int) -> list[str]:
    return [letter.id for letter in (await outbox.claim(NOON, most, 30)).letters]


async def test_a_letter_about_nothing_is_gone_once_sent_and_its_buttons_work(
    store: SqlStore, outbox: Outbox, sam: Person
) -> None:
    letter = a_letter(sam.id, HELLO)
    await write(store, letter)
    [out] = await claimed(outbox)
    assert await outbox.sent(out, REF, NOON)
    assert await outbox.next_at() is None
    assert not await outbox.sent(out, REF, NOON)
    async with store.glance() as unit:
        assert letter.tokens[0] in await unit.pressables(letter.tokens)


async def test_a_lease_that_ran_out_is_looked_for_before_it_is_sent_again(
    store: SqlStore, outbox: Outbox, sam: Person
) -> None:
    await write(store, a_letter(sam.id, HELLO))
    [lost] = await claimed(outbox)
    assert await claimed(outbox, NOON + timedelta(seconds=LEASE - 1)) == []
    [again] = await claimed(outbox, NOON + timedelta(seconds=LEASE))
    assert again.look_first
    assert again.lease != lost.lease
    # Who comes too late settles nothing.
    assert not await outbox.sent(lost, REF, NOON)
    assert not await outbox.later(lost, NOON, Counts.ATTEMPT)
    assert not await outbox.uncertain(lost, NOON)
    assert await outbox.dead(lost) is None
    assert await outbox.found(again, REF, NOON)
    assert await outbox.next_at() is None


async def test_what_may_have_arrived_stays_uncertain_until_somebody_looked(
    store: SqlStore, outbox: Outbox, sam: Person
) -> None:
    await write(store, a_letter(sam.id, HELLO))
    [out] = await claimed(outbox)
    assert await outbox.uncertain(out, NOON + MINUTE)
    assert await claimed(outbox) == []
    [out] = await claimed(outbox, NOON + MINUTE)
    assert (out.look_first, out.attempts) == (True, 1)
    assert await outbox.later(out, NOON + HOUR, Counts.ATTEMPT)
    [out] = await claimed(outbox, NOON + HOUR)
    assert (out.look_first, out.attempts) == (True, 2)


async def test_a_platforms_pause_holds_all_its_letters_and_costs_no_attempt(
    store: SqlStore, opening: Opening, outbox: Outbox, sam: Person
) -> None:
    await write(store, a_letter(sam.id, HELLO))
    [out] = await claimed(outbox)
    assert await outbox.later(out, NOON + MINUTE, Counts.PAUSE)
    await outbox.pause("playground", NOON + HOUR)
    await Outbox(opening()).pause("playground", NOON + MINUTE)
    assert await claimed(outbox, NOON + MINUTE) == []
    [out] = await claimed(outbox, NOON + HOUR)
    assert out.attempts == 0


async def test_who_refuses_for_good_is_told_to_the_core_and_holds_nobody_back(
    store: SqlStore, outbox: Outbox, sam: Person, request_: Request
) -> None:
    await write(store, an_offer_to(sam, request_), a_letter(sam.id, HELLO))
    [out] = await claimed(outbox)
    assert await outbox.dead(out) == Undelivered(to=sam.id, about=request_.id)
    assert len(await claimed(outbox)) == 1


# giving way, and redrawing


async def test_what_waits_gives_way_to_what_is_newer_about_the_same(
    store: SqlStore, outbox: Outbox, sam: Person, request_: Request
) -> None:
    old, new = (an_offer_to(sam, request_, words) for words in ("old", "new"))
    answer = prompted(an_offer_to(sam, request_, "answer"))
    hello = a_letter(sam.id, HELLO)
    await write(store, old)
    await write(store, answer, hello)
    await write(store, new)
    order = []
    while letters := await claimed(outbox):
        order += [out.id for out in letters]
        for out in letters:
            await outbox.sent(out, REF, NOON)
    assert order == [answer.id, hello.id, new.id]
    async with store.glance() as unit:
        assert await unit.pressables(old.tokens) == {}
        assert await unit.letters_about(request_.id, sam.id) == 2


async def test_what_was_sent_does_not_give_way(
    store: SqlStore, outbox: Outbox, sam: Person, request_: Request
) -> None:
    await write(store, an_offer_to(sam, request_))
    [out] = await claimed(outbox)
    await write(store, an_offer_to(sam, request_))
    assert await outbox.sent(out, REF, NOON)
    async with store.glance() as unit:
        assert await unit.letters_about(request_.id, sam.id) == 2


async def test_what_was_sent_is_redrawn_where_it_stands(
    store: SqlStore, outbox: Outbox, sam: Person, request_: Request
) -> None:
    await write(store, an_offer_to(sam, request_))
    [out] = await claimed(outbox)
    assert await outbox.sent(out, REF, NOON)
    assert await claimed(outbox) == []
    await redraw(store, taken_by(sam, request_))
    [again] = await claimed(outbox)
    assert (again.id, again.ref, again.edition) == (out.id, REF, 2)
    assert again.card == taken(request_.id)
    async with store.glance() as unit:
        pressables = await unit.pressables([*again.tokens, *out.tokens])
    assert [pressables[token].name for token in again.tokens] == ["contact-made"]
    assert len(pressables) == 3
    assert await outbox.sent(again, REF, NOON)
    assert await claimed(outbox) == []


async def test_what_stands_is_redrawn_though_what_waits_in_its_place_is_dropped(
    store: SqlStore, outbox: Outbox, sam: Person, request_: Request
) -> None:
    """In one batch somebody answered, and then it was over."""
    await write(store, an_offer_to(sam, request_))
    [out] = await claimed(outbox)
    assert await outbox.sent(out, REF, NOON)
    await write(store, an_offer_to(sam, request_, "offer-nudge"))
    answered = taken_by(sam, request_)
    await redraw(store, answered, replace(answered, card=None))
    [again] = await claimed(outbox)
    assert (again.id, again.card) == (out.id, taken(request_.id))


async def test_what_was_never_sent_is_dropped_instead_of_redrawn(
    store: SqlStore, outbox: Outbox, sam: Person, request_: Request
) -> None:
    letter = an_offer_to(sam, request_)
    await write(store, letter)
    await redraw(store, taken_by(sam, request_))
    assert await claimed(outbox) == []
    async with store.glance() as unit:
        assert await unit.pressables(letter.tokens) == {}


async def test_what_is_redrawn_while_it_leaves_is_drawn_anew_right_after(
    store: SqlStore, outbox: Outbox, sam: Person, request_: Request
) -> None:
    await write(store, an_offer_to(sam, request_))
    [out] = await claimed(outbox)
    await redraw(store, taken_by(sam, request_))
    assert await claimed(outbox) == []
    assert await outbox.sent(out, REF, NOON)
    [again] = await claimed(outbox)
    assert (again.ref, again.card) == (REF, taken(request_.id))


async def test_what_was_redrawn_and_then_found_is_drawn_anew(
    store: SqlStore, outbox: Outbox, sam: Person, request_: Request
) -> None:
    await write(store, an_offer_to(sam, request_))
    [out] = await claimed(outbox)
    assert await outbox.uncertain(out, NOON)
    await redraw(store, taken_by(sam, request_))
    [out] = await claimed(outbox)
    assert out.look_first
    assert await outbox.found(out, REF, NOON)
    [again] = await claimed(outbox)
    assert (again.ref, again.card) == (REF, taken(request_.id))
    assert await outbox.sent(again, REF, NOON)
    assert await claimed(outbox) == []


async def test_what_stands_in_one_account_is_redrawn_there_and_not_where_they_are_now(
    store: SqlStore, outbox: Outbox, sam: Person, request_: Request
) -> None:
    await write(store, an_offer_to(sam, request_))
    [out] = await claimed(outbox)
    assert await outbox.sent(out, REF, NOON)
    teams = Address(platform="teams", tenant="north", user="sam")
    async with store.unit() as unit:
        known = (await unit.people([sam.id]))[sam.id]
        await unit.keep(Changes(at=NOON, people=(replace(known, via=teams),)))
    await redraw(store, taken_by(sam, request_))
    await write(store, prompted(a_letter(sam.id, HELLO)))
    [again] = await claimed(outbox)
    assert (again.address, again.ref) == (address("sam"), REF)
    assert await outbox.sent(again, REF, NOON)
    [new] = await claimed(outbox)
    assert (new.address, new.ref) == (teams, None)


def test_where_an_older_release_sent_something_is_still_known() -> None:
    place = Place(ref=REF, address=address("sam"))
    assert decode_place(encode_place(place)) == place
    for ref in (REF, "1700000000.000100", "17"):
        assert decode_place(ref.encode()) == Place(ref=ref)
