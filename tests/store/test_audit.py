"""The auditor sees what should have moved and has not, and no name."""

from datetime import timedelta

from bot.changes import Changes
from bot.effects.telling import Slot
from bot.events.offering import HalfwayPassed
from bot.people import PersonId
from store.audit import Findings, look
from store.outbox import Outbox
from store.sql_store import SqlStore
from tests.store.nouns import (
    DAY,
    HELLO,
    HOUR,
    NOON,
    a_letter,
    a_request,
    a_supporter,
    an_offer,
)

MINUTE = timedelta(minutes=1)


async def test_a_programme_where_all_is_well_has_a_clean_look(store: SqlStore) -> None:
    request, closed = a_request(PersonId("dana")), a_request(PersonId("eve"))
    alarm = HalfwayPassed(at=NOON + HOUR, request=request.id)
    async with store.unit() as unit:
        await unit.keep(
            Changes(at=NOON, requests=(request, closed.closed(NOON)), alarms=(alarm,))
        )
    assert await look(store, NOON) == Findings()
    assert (await look(store, NOON)).clean


async def test_an_open_request_without_a_next_action_is_found(store: SqlStore) -> None:
    request = a_request(PersonId("dana"))
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, requests=(request,)))
    findings = await look(store, NOON)
    assert findings.open_without_alarm == (request.handle,)
    assert not findings.clean


async def test_an_alarm_that_did_not_ring_is_found(store: SqlStore) -> None:
    request = a_request(PersonId("dana"))
    alarm = HalfwayPassed(at=NOON, request=request.id)
    async with store.unit() as unit:
        await unit.keep(Changes(at=NOON, requests=(request,), alarms=(alarm,)))
    assert (await look(store, NOON + MINUTE)).clean
    assert (await look(store, NOON + HOUR)).late_alarms == 1


async def test_a_letter_that_nothing_holds_back_is_found(store: SqlStore) -> None:
    sam, request = a_supporter().person, a_request(PersonId("dana"))
    behind = a_letter(sam.id, HELLO)
    offer = a_letter(sam.id, an_offer(request.id), request.id, Slot.OFFER)
    async with store.unit() as unit:
        await unit.keep(
            Changes(
                at=NOON,
                people=(sam,),
                requests=(request.closed(NOON),),
                letters=(offer, behind),
            )
        )
    assert (await look(store, NOON + HOUR)).late_letters == 1
    [out] = (await Outbox(store).claim(NOON, 10, 30)).letters
    assert (await look(store, NOON)).clean
    assert (await look(store, NOON + HOUR)).stuck_leases == 1
    await Outbox(store).dead(out)
    findings = await look(store, NOON + HOUR)
    assert (findings.late_letters, findings.dead_letters) == (1, 1)
    [out] = (await Outbox(store).claim(NOON + DAY, 10, 30)).letters
    assert out.id == behind.id
