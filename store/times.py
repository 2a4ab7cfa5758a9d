"""Times as they are kept: whole milliseconds since 1970, in UTC."""

from datetime import UTC, date, datetime, timedelta
from typing import Final

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND: Final = timedelta(milliseconds=1)
HOUR: Final = 3_600_000


def kept(at: datetime) -> int:
    """Rounded up, so that nothing happens before its time."""
    return -((EPOCH - at) // MILLISECOND)


def time_of(milliseconds: int) -> datetime:
    return EPOCH + milliseconds * MILLISECOND


def hour_of(at: datetime) -> int:
    """A coarse time: the start of its hour."""
    whole = (at - EPOCH) // MILLISECOND
    return whole - whole % HOUR


def day_of(at: datetime) -> int:
    """A coarse time: days since 1970."""
    return (at.astimezone(UTC).date() - EPOCH.date()).days


def month_of(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m}"


def quarter_of(at: datetime) -> str:
    day: date = at.astimezone(UTC).date()
    return f"{day.year}-Q{(day.month + 2) // 3}"
