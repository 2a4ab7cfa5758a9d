"""When a time on somebody's wall is, also in the nights that the clocks change."""

from bisect import bisect_left
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

MORNING: Final = time(9)


def earliest(zone: ZoneInfo, day: date, wall: time) -> datetime:
    """In UTC. Of a wall time that comes twice the first; skipped, the gap's end."""
    return _instant(datetime.combine(day, wall.replace(fold=0), zone))


def latest(zone: ZoneInfo, day: date, wall: time) -> datetime:
    """In UTC. Of a wall time that comes twice the second; skipped, the gap's end."""
    return _instant(datetime.combine(day, wall.replace(fold=1), zone))


def day_in(zone: str, at: datetime) -> date:
    """The day on the calendar of somebody who is there."""
    return at.astimezone(ZoneInfo(zone)).date()


def day_begins(zone: str, day: date) -> datetime:
    """The first moment of a day there."""
    return earliest(ZoneInfo(zone), day, time(0))


def morning(zone: str, day: date) -> datetime:
    """When somebody there is told what concerns a day, and no hour of it."""
    return earliest(ZoneInfo(zone), day, MORNING)


def day_of_another_year(zone: str, until: datetime, now: datetime) -> date | None:
    """The day to be written with its year; nothing, where the year goes without."""
    day = day_in(zone, until)
    return day if day.year != day_in(zone, now).year else None


def place_of(zone: str) -> str:
    """What people call the clocks of a zone: "New York", of America/New_York."""
    return zone.rsplit("/", maxsplit=1)[-1].replace("_", " ")


@lru_cache(maxsize=512)
def is_zone(name: str) -> bool:
    """Whether the zone database of this machine knows it."""
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return False
    return True


def _instant(local: datetime) -> datetime:
    instant = local.astimezone(UTC)
    return instant if _wall(instant, local) == _wall(local, local) else _gap_end(local)


def _gap_end(local: datetime) -> datetime:
    # Read with the offset from after the gap, it falls before the gap, and by
    # less than a day: the longest gap was Samoa's, which skipped a date.
    early = local.replace(fold=1).astimezone(UTC).replace(microsecond=0)
    skipped = _wall(local, local)

    def is_past(second: int) -> bool:
        return _wall(early + timedelta(seconds=second), local) > skipped

    return early + timedelta(seconds=bisect_left(range(86_400), True, key=is_past))


def _wall(instant: datetime, local: datetime) -> datetime:
    return instant.astimezone(local.tzinfo).replace(tzinfo=None)
