"""Below which time no alarm waits, so that a tick need not look there again.

Taken alarms leave dead entries at the front of the index until they are swept; a
search that begins behind them stays as quick with a million alarms as with none.

1. No alarm is set for a time before its own transaction's.
2. A transaction may have been running while the others were drained, on a clock that
   is not quite ours: the mark stays that far behind.
3. Whatever goes wrong, the mark is forgotten once an hour and all is looked at.
"""

from typing import Final

BEHIND: Final = 600_000
"""Milliseconds: far longer than any transaction, and than clocks differ."""
LOOK_AGAIN: Final = 3_600_000
EVERYTHING: Final = -1


class Watermark:
    """Belongs to one process. Times are milliseconds."""

    def __init__(self) -> None:
        self._low = EVERYTHING
        self._looked = EVERYTHING

    def below(self, now: int) -> int:
        """Look only at what is later than this."""
        if now - self._looked >= LOOK_AGAIN or now < self._looked:
            self._looked, self._low = now, EVERYTHING
        return self._low

    def drained(self, now: int) -> None:
        """All that was due is taken."""
        self._low = max(self._low, now - BEHIND)
