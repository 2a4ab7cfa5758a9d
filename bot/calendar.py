"""A programme's working days: when it can keep what it names.

"Within 24 hours on working days" is the same wall time on the next working day.
Days off are passed over and never counted, also when asked on one: Friday,
Saturday and Sunday at 15:00 all become Monday at 15:00, so that whoever asks on
a weekend waits 48 hours at most. A working day is a local date with a window and
without a holiday; wall times in the nights that the clocks change are as in
``bot.hours``.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.hours import WEEKS_AHEAD, Hours, after_open
from bot.wall_clock import earliest


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """A programme's working hours, and the dates on which it is closed."""

    hours: Hours
    holidays: frozenset[date]


def working_after(calendar: Calendar, at: datetime, amount: timedelta) -> datetime:
    """The first instant by which so much working time has passed since `at`."""
    return after_open(calendar.hours, at, amount, calendar.holidays)


def same_clock_next_working_day(
    calendar: Calendar, at: datetime, days: int
) -> datetime:
    """The same wall time, so many working days after the date of `at`; in UTC.

    Raises ValueError if no day within a year is worked.
    """
    assert days > 0, days
    assert at.tzinfo is not None, at
    zone = ZoneInfo(calendar.hours.zone)
    local = at.astimezone(UTC).astimezone(zone)
    day = local.date()
    for _ in range(days):
        day = _next_working_day(calendar, day)
    return earliest(zone, day, local.time())


def _next_working_day(calendar: Calendar, day: date) -> date:
    weekdays = {window.weekday for window in calendar.hours.windows}
    for ahead in range(1, 7 * WEEKS_AHEAD):
        later = day + timedelta(days=ahead)
        if later.weekday() in weekdays and later not in calendar.holidays:
            return later
    raise ValueError(f"no working day within a year: {calendar.hours.written}")
