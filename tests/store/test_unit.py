"""One transaction: what it keeps comes back whole, and what failed was never there."""

from dataclasses import replace
from datetime import date

import pytest

from bot.changes import Changes
from bot.effects.keeping import Count
from bot.effects.telling import Slot
from bot.errors import Conflict
from bot.events.offering import HalfwayPassed
from bot.people import PersonId
from bot.ports import Pressable
from bot.record import How, HowLong, NeedMet, Offered, Record
from bot.request import Request, RequestId
from bot.request_status import Stall
from store.sql_store import SqlStore
from tests.store.nouns import (
    DAY,
    HELLO,
    NOON,
    a_letter,
    a_request,
    a_supporter,
    accepted,
    address,
    an_offer,
    offered,
    sender,
)
from tests.store.units import ASKER, kept, undone


async def read(store: SqlStore, request: RequestId) -> Request | None:
    async with store.glance() as unit:
        return (await unit.requests([request])).get(request)


# deliveries


async def test_the_same_delivery_twice_is_once(store: SqlStore) -> None:
    async with store.unit() as unit:
        assert await unit.unseen(["a", "b"], NOON) == {"a", "b"}
    async with store.unit() as unit:
        assert await unit.unseen(["b", "c", "c"], NOON) == {"c"}
        assert await unit.unseen([], NOON) == frozenset()


async def test_a_delivery_that_was_not_kept_may_come_again(store: SqlStore) -> None:
    async with undone(store) as unit:
        assert await unit.unseen(["a"], NOON) == {"a"}
    async with store.unit() as unit:
        assert await unit.unseen(["a"], NOON) == {"a"}


# requests


async def test_a_request_comes_back_whole(store: SqlStore) -> None:
    request = replace(
        accepted(offered(a_request(ASKER), PersonId("sam"))),
        stalls=frozenset({Stall.NO_CONTACT}),
        told=(PersonId("cora"),),
        widened=True,
        tries=1,
    )
    await kept(store, Changes(at=NOON, requests=(request,)))
    assert await read(store, request.id) == request
    [offer] = request.offers
    async with store.glance() as unit:
        assert await unit.by_offer([offer.id]) == {offer.id: request.id}
        assert await unit.by_handle([request.handle]) == {request.handle: request.id}
        assert await unit.own([ASKER, PersonId("eve")]) == {ASKER: request.id}
        assert await unit.stalled() == [request.id]


async def test_ones_open_request_comes_before_a_closed_one(store: SqlStore) -> None:
    first, second = a_request(ASKER), a_request(ASKER)
    await kept(store, Changes(at=NOON, requests=(first.closed(NOON), second)))
    async with store.glance() as unit:
        assert await unit.own([ASKER]) == {ASKER: second.id}
    await kept(store, Changes(at=NOON, requests=(second.closed(NOON),)))
    async with store.glance() as unit:
        assert (await unit.own([ASKER])).keys() == {ASKER}
        assert await unit.stalled() == []


async def test_nobody_has_two_open_requests(store: SqlStore) -> None:
    await kept(store, Changes(at=NOON, requests=(a_request(ASKER),)))
    with pytest.raises(Conflict):
        await kept(store, Changes(at=NOON, requests=(a_request(ASKER),)))


async def test_a_handle_names_one_request(store: SqlStore) -> None:
    first, second = a_request(ASKER), a_request(PersonId("eve"))
    await kept(store, Changes(at=NOON, requests=(first,)))
    with pytest.raises(Conflict):
        await kept(
            store, Changes(at=NOON, requests=(replace(second, handle=first.handle),))
        )


async def test_an_offer_moves_on_and_the_next_is_made_in_one_go(
    store: SqlStore,
) -> None:
    request = offered(a_request(ASKER), PersonId("sam"))
    await kept(store, Changes(at=NOON, requests=(request,)))
    assert request.asked
    passed = request.answered(request.asked, request.asked.status.PASSED)
    after = offered(passed, PersonId("kim"))
    await kept(store, Changes(at=NOON, requests=(after,)))
    again = offered(accepted(after).seeking_again(NOON, NOON + DAY), PersonId("lou"))
    await kept(store, Changes(at=NOON, requests=(again,)))
    last = accepted(again)
    await kept(store, Changes(at=NOON, requests=(last,)))
    assert await read(store, request.id) == last


async def test_what_a_unit_asked_for_is_undone_when_it_fails(store: SqlStore) -> None:
    request, sam = a_request(ASKER), a_supporter()
    letter = a_letter(ASKER, HELLO)
    async with undone(store) as unit:
        dana = (await unit.who([sender("dana")]))[address("dana")]
        await unit.keep(
            Changes(
                at=NOON,
                people=(sam.person,),
                supporters=(sam.supporter,),
                loads=(sam.load,),
                requests=(request,),
                letters=(letter,),
                alarms=(HalfwayPassed(at=NOON, request=request.id),),
            )
        )
    async with store.unit() as unit:
        assert await unit.people([dana.id, sam.person.id]) == {}
        assert await unit.requests([request.id]) == {}
        assert await unit.pressables(letter.tokens) == {}
        assert await unit.due(NOON + DAY, 100) == []
        assert (await unit.roster()).people == {}


# buttons and letters


async def test_a_button_means_what_it_meant_when_it_was_sent(store: SqlStore) -> None:
    request = a_request(ASKER)
    hello = a_letter(ASKER, HELLO)
    offer = a_letter(PersonId("sam"), an_offer(request.id), request.id, Slot.OFFER)
    await kept(store, Changes(at=NOON, requests=(request,), letters=(hello, offer)))
    yes, no = offer.tokens
    async with store.glance() as unit:
        assert await unit.pressables([*hello.tokens, yes, no, "forged"]) == {
            hello.tokens[0]: Pressable("ask", ASKER, None),
            yes: Pressable("offer-yes", PersonId("sam"), request.id),
            no: Pressable("offer-not-now", PersonId("sam"), request.id),
        }
        assert await unit.letters_about(request.id, PersonId("sam")) == 1
        assert await unit.letters_about(request.id, ASKER) == 0


# counting


async def test_choices_are_counted_by_quarter(store: SqlStore) -> None:
    record = Record(
        how=How.BY_PHONE,
        how_long=HowLong.LONGER,
        offered=Offered.TALK,
        need_met=NeedMet.YES,
    )
    await kept(
        store, Changes(at=NOON, counts=(Count(record=record), Count(record=record)))
    )
    await kept(store, Changes(at=NOON, counts=(Count(record=record),)))
    async with store.looking() as work:
        from store.tallies import quarter

        counts = await quarter(work, "2030-Q1")
    assert counts[("how", "by-phone")] == 3
    assert sum(counts.values()) == 12


def test_a_quarter_is_three_months() -> None:
    from store.times import quarter_of

    days = [date(2030, month, 1) for month in range(1, 13)]
    quarters = [quarter_of(NOON.replace(month=day.month)) for day in days]
    assert quarters == [f"2030-Q{n}" for n in (1, 2, 3, 4) for _ in range(3)]
