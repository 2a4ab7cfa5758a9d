"""What a part is given so that it reaches another, and does not know it."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from adapters.clock import Clock
from adapters.door import Door
from bot.events.drilling import LetterRefused
from bot.events.offering import PersonUnreachable
from store.outgoing import Undelivered
from store.postponing import postpone_oldest
from store.pulse import beat
from store.sql_store import SqlStore


def reporting_to(door: Door, clock: Clock) -> Callable[[Undelivered], Awaitable[None]]:
    """What it was about goes another way, and a coordinator is told."""

    async def report(undelivered: Undelivered) -> None:
        now = clock.now()
        if undelivered.about is not None:
            away = PersonUnreachable(
                at=now, request=undelivered.about, person=undelivered.to
            )
            await door.report([away], now)
        else:
            await door.report([LetterRefused(at=now, person=undelivered.to)], now)

    return report


def set_aside_in(store: SqlStore) -> Callable[[datetime, datetime], Awaitable[int]]:
    async def set_aside(now: datetime, until: datetime) -> int:
        async with store.working() as work:
            return await postpone_oldest(work, now, until)

    return set_aside


def beating_in(store: SqlStore) -> Callable[[datetime], Awaitable[None]]:
    async def write(at: datetime) -> None:
        async with store.working() as work:
            await beat(work, at)

    return write
