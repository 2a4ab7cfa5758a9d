"""What cannot be rung gives way, and a beat is kept: on every database."""

from datetime import timedelta

from sqlalchemy import select

from bot.changes import Changes
from bot.events.closing import QuietDaysOver
from bot.events.offering import SearchResumed
from bot.people import PersonId
from store.postponing import postpone_oldest
from store.pulse import PULSE, beat
from store.sql_store import SqlStore
from store.statements import Statement, mine
from store.tables import META
from store.times import kept
from tests.store.nouns import HOUR, NOON, a_request

VALUE = Statement(lambda _: select(META.c.key, META.c.value).where(mine(META)))


async def test_the_oldest_alarm_gives_way_and_is_not_lost(store: SqlStore) -> None:
    request = a_request(PersonId("somebody"))
    stuck = SearchResumed(at=NOON, request=request.id)
    other = QuietDaysOver(at=NOON + HOUR, request=request.id)
    async with store.unit() as unit:
        changes = Changes(at=NOON, requests=(request,), alarms=(other, stuck))
        await unit.keep(changes)
    now, later = NOON + 2 * HOUR, NOON + 3 * HOUR
    async with store.working() as work:
        assert await postpone_oldest(work, now, later) == 1
    async with store.unit() as unit:
        assert [alarm.at for alarm in await unit.due(now, 10)] == [other.at]
    async with store.unit() as unit:
        [again] = await unit.due(later, 10)
    assert (type(again), again.at) == (SearchResumed, later)


async def test_there_may_be_nothing_to_postpone(store: SqlStore) -> None:
    async with store.working() as work:
        assert await postpone_oldest(work, NOON, NOON + HOUR) == 0


async def test_the_last_beat_is_kept_and_no_other(store: SqlStore) -> None:
    for at in (NOON, NOON + timedelta(seconds=3)):
        async with store.working() as work:
            await beat(work, at)
    async with store.looking() as work:
        values = dict(await work.db.rows(VALUE, {}))
    assert values[PULSE] == kept(NOON + timedelta(seconds=3))
