"""The demo's clock: people turn it forward, and the chat service remembers how far."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from adapters.clock import Clock, TurnedClock
from adapters.playground.platform import Platform

Json = dict[str, Any]

TURNS: Final = {
    "30m": timedelta(minutes=30),
    "4h": timedelta(hours=4),
    "1d": timedelta(days=1),
    "1w": timedelta(weeks=1),
}
UNITS: Final = (
    (timedelta(weeks=1), "week", "weeks"),
    (timedelta(days=1), "day", "days"),
    (timedelta(hours=1), "h", "h"),
    (timedelta(minutes=1), "min", "min"),
)


class KeptClock(TurnedClock):
    """Kept before it is shown: a kill in the middle of a turn takes no time back."""

    def __init__(self, base: Clock, service: Platform) -> None:
        super().__init__(base, service.turned)
        self._service = service

    def turn_to(self, at: datetime) -> None:
        before = self.offset
        super().turn_to(at)
        try:
            self._service.turn_to(self.offset)
        except BaseException:
            self.offset = before
            raise


def clock_face(clock: KeptClock, began: timedelta, zone: str) -> Json:
    """What the page shows. ``began`` is where the demo's clock stood at first."""
    now = clock.now()
    here = now.astimezone(ZoneInfo(zone))
    return {
        "now": now.astimezone(UTC).isoformat(timespec="seconds"),
        "label": f"{here:%A} {here.day} {here:%B %Y, %H:%M}",
        "zone": zone,
        "turned": written(clock.offset - began),
    }


def written(span: timedelta) -> str:
    """As "+1 week 2 days", to the minute; nothing, where there is nothing."""
    parts = []
    left = span + timedelta(seconds=30)
    for unit, one, many in UNITS:
        count, left = divmod(left, unit)
        if count:
            parts.append(f"{count} {one if count == 1 else many}")
    return f"+{' '.join(parts)}" if parts else ""
