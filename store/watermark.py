"""Below which time no alarm waits, so that a tick need not look there again.

Taken alarms leave dead entries at the front of the index until they are swept; a
search that begins behind them stays as quick with a million alarms as with none.

1. No alarm is set for a time before its own transaction's.
2. A transaction may have been running meanwhile, on a clock that is not quite ours:
   the mark stays that far behind.
3. It stays below every alarm that still waits, and rises only with a commit: what a
   rollback puts back is found again.
4. Whatever goes wrong, the mark is forgotten once an hour and all is looked at.
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

    def rise(self, now: int, first: int | None) -> None:
        """``first`` is the earliest alarm that waits, or is being taken by others."""
        mark = now - BEHIND if first is None else min(now - BEHIND, first - 1)
        self._low = max(self._low, mark)
