"""The only clock. Everybody else is told what time it is."""

from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

UNTURNED: Final = timedelta(0)


class Clock(Protocol):
    def now(self) -> datetime:
        """An instant, in UTC."""
        ...


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


class TurnedClock:
    """A clock that runs on by itself and can be turned forward, never back.

    Its owner keeps ``offset``, so that a restart does not bring yesterday back.
    """

    def __init__(self, base: Clock, offset: timedelta = UNTURNED) -> None:
        assert offset >= UNTURNED, offset
        self._base = base
        self.offset = offset

    def now(self) -> datetime:
        return self._base.now() + self.offset

    def turn_to(self, at: datetime) -> None:
        """Show this instant from now on; one that is over changes nothing."""
        self.offset = max(self.offset, at - self._base.now())
