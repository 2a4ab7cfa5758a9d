"""How the demo begins: once, with its fictional staff, on a working morning.

A supporter is never asked at night, and whoever tries it out should not have to wait
for the morning: so it begins when the hospital's office opens on its next working day.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from adapters.playground.platform import Platform
from adapters.playground.staff import PEOPLE
from adapters.playground.turning import KeptClock
from bot.hours import next_open
from bot.programme import Programme
from bot.wall_clock import earliest

A_DAY: Final = timedelta(days=1)


async def begin(
    service: Platform,
    clock: KeptClock,
    programme: Programme,
    import_roster: Callable[[Path, datetime], Awaitable[None]],
) -> None:
    """On the first start only. A start that was cut short is taken up again."""
    if service.has_begun:
        return
    if not service.turned:
        clock.turn_to(next_morning(programme, clock.now()))
    await import_roster(PEOPLE, clock.now())
    service.begin(clock.offset)


def next_morning(programme: Programme, now: datetime) -> datetime:
    """When the office opens, on the next working day."""
    zone = ZoneInfo(programme.zone)
    tomorrow = now.astimezone(zone).date() + A_DAY
    calendar = programme.calendar
    return next_open(
        calendar.hours, earliest(zone, tomorrow, time(0)), calendar.holidays
    )
