"""When someone works or answers, and sums over that time.

    Window   one stretch of one weekday, by the clock on the wall
    Hours    a week of windows in somebody's own zone

Rules, for every function:

1. Instants are aware and come back in UTC. Elapsed time is real time: in the
   night that the clocks change, a shift is an hour longer or shorter.
2. A window is open at its first instant and shut at its last.
3. A wall time that the zone skips is the first instant after the gap. Of one that
   comes twice, an opening or midnight is the earlier, a closing the later.
4. A holiday is a whole local date: a night's work ends at its midnight.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from bot.wall_clock import earliest, latest
from bot.week import Week

MIDNIGHT: Final = time(0)
NO_TIME: Final = timedelta(0)
NO_HOLIDAYS: Final[frozenset[date]] = frozenset()
EVERY_DAY: Final = range(7)
WEEKS_AHEAD: Final = 53
"""A year without an opening is a mistake in the hours, not a long wait."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Part of one weekday. A shift over midnight is two windows."""

    weekday: int  #: 0 is Monday
    opens: time
    closes: time  #: midnight is the end of the day

    def __post_init__(self) -> None:
        assert self.weekday in EVERY_DAY, self
        assert self.opens < self.closes or self.closes == MIDNIGHT, self


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """When someone works or answers. The zone is an IANA name."""

    zone: str = field(compare=False)
    windows: tuple[Window, ...] = field(compare=False)
    # Both in one string. Hours are looked up for every supporter in every match,
    # and Python remembers the hash of a string, but not that of a tuple.
    written: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        days = (f"{w.weekday} {w.opens}-{w.closes}" for w in self.windows)
        object.__setattr__(self, "written", ", ".join((self.zone, *days)))


def hours_between(
    opens: time, closes: time, weekdays: Iterable[int], zone: str
) -> Hours:
    """The same hours on each of these days; equal times are 24 hours.

    Hours that close before they open go on overnight, from the day named.
    """
    days = sorted(set(weekdays))
    if opens < closes or closes == MIDNIGHT:
        return Hours(zone=zone, windows=_on(days, opens, closes))
    mornings = _on(sorted((day + 1) % 7 for day in days), MIDNIGHT, closes)
    return Hours(zone=zone, windows=_on(days, opens, MIDNIGHT) + mornings)


def always(zone: str) -> Hours:
    return hours_between(MIDNIGHT, MIDNIGHT, EVERY_DAY, zone)


def is_open(hours: Hours, at: datetime) -> bool:
    at = _utc(at)
    return _week(hours, NO_HOLIDAYS, _number(at)).next_open(at) == at


def next_open(
    hours: Hours, at: datetime, holidays: frozenset[date] = NO_HOLIDAYS
) -> datetime:
    """`at` itself when open, else the next opening.

    Raises ValueError if it does not open within a year.
    """
    at = _utc(at)
    number = _number(at)
    if soon := _week(hours, holidays, number).next_open(at):
        return soon
    later = _next_open_week(hours, holidays, number)
    return _week(hours, holidays, later).edges[0]


def open_time(
    hours: Hours,
    start: datetime,
    end: datetime,
    holidays: frozenset[date] = NO_HOLIDAYS,
) -> timedelta:
    """How long it is open between two instants; no time if they are reversed."""
    start, end = _utc(start), _utc(end)
    if end <= start:
        return NO_TIME
    number, last = _number(start), _number(end)
    week = _week(hours, holidays, number)
    total = -week.open_until(start)
    while number < last:
        total += week.whole
        number += 1
        week = _week(hours, holidays, number)
    return total + week.open_until(end)


def after_open(
    hours: Hours,
    start: datetime,
    amount: timedelta,
    holidays: frozenset[date] = NO_HOLIDAYS,
) -> datetime:
    """The first instant by which `amount` of open time has passed since `start`.

    Raises ValueError if it does not open for a year on the way.
    """
    assert amount >= NO_TIME, amount
    start = _utc(start)
    if not amount:
        return start
    number = _number(start)
    week = _week(hours, holidays, number)
    left = amount + week.open_until(start)
    while left > week.whole:
        left -= week.whole
        number = _next_open_week(hours, holidays, number)
        week = _week(hours, holidays, number)
    return week.instant_of(left)


def outside_quiet(
    zone: str, quiet_from: time, quiet_until: time, at: datetime
) -> datetime:
    """`at`, or the end of the quiet hours it falls in. Equal times: never quiet."""
    return next_open(_awake(zone, quiet_from, quiet_until), at)


@lru_cache(maxsize=256)
def _awake(zone: str, quiet_from: time, quiet_until: time) -> Hours:
    return hours_between(quiet_until, quiet_from, EVERY_DAY, zone)


def _on(days: Iterable[int], opens: time, closes: time) -> tuple[Window, ...]:
    return tuple(Window(weekday=day, opens=opens, closes=closes) for day in days)


def _utc(at: datetime) -> datetime:
    assert at.tzinfo is not None, at
    return at.astimezone(UTC)


def _number(at: datetime) -> int:
    """Which UTC week, counted from the Monday that is day 1 of the calendar."""
    return (at.toordinal() - 1) // 7


# Pure, so it may be remembered: eight weeks of a thousand supporters.
@lru_cache(maxsize=8192)
def _week(hours: Hours, holidays: frozenset[date], number: int) -> Week:
    monday = date.fromordinal(7 * number + 1)
    return Week.of(monday, _spans(hours, holidays, monday))


def _spans(
    hours: Hours, holidays: frozenset[date], monday: date
) -> Iterator[tuple[datetime, datetime]]:
    """Windows as instants, with a day to spare for zones far from UTC."""
    zone = ZoneInfo(hours.zone)
    for day in (monday + timedelta(days=n) for n in range(-1, 8)):
        for window in hours.windows:
            if window.weekday == day.weekday() and day not in holidays:
                opens = earliest(zone, day, window.opens)
                yield opens, _closing(zone, day, window.closes)


def _closing(zone: ZoneInfo, day: date, closes: time) -> datetime:
    if closes == MIDNIGHT:
        return earliest(zone, day + timedelta(days=1), MIDNIGHT)
    return latest(zone, day, closes)


def _next_open_week(hours: Hours, holidays: frozenset[date], number: int) -> int:
    for later in range(number + 1, number + 1 + WEEKS_AHEAD):
        if _week(hours, holidays, later).edges:
            return later
    raise ValueError(f"not open within a year: {hours.written}")
