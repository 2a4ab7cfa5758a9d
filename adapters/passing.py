"""Time that only goes forward, and an even pace in it: what every platform's pace is of.

A line lets so many go together and spreads the rest, so that no stretch of its length
has more than its most. We keep to nine tenths of what a platform allows: what is on its
way at the end of one stretch counts in the next.
"""

import asyncio
from dataclasses import dataclass
from typing import Final, Protocol

OURS: Final = 0.9
AT_ONCE: Final = 0.3
"""This much of a stretch's calls may go together; the rest are spread over it."""


class Passing(Protocol):
    """Time that only ever goes forward, in seconds."""

    def now(self) -> float: ...

    async def wait(self, seconds: float) -> None: ...


class LoopTime:
    def now(self) -> float:
        return asyncio.get_running_loop().time()

    async def wait(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


@dataclass(slots=True)
class Line:
    """When the next may go, if all before it went evenly."""

    each: float
    slack: float = 0.0
    next: float = 0.0

    def free_at(self, now: float) -> float:
        return max(now, self.next - self.slack)

    def room(self, until: float, now: float) -> int:
        """How many more may go by then."""
        spare = until + self.slack - max(now, self.next)
        return int(spare // self.each) + 1 if spare >= 0 else 0

    def take(self, at: float) -> None:
        self.next = max(at, self.next) + self.each


def line(most: int, seconds: float) -> Line:
    """At most so many in so many seconds, whenever one begins to count."""
    # Together in a stretch: what went at once, and what was spread over it since.
    each = seconds / (most * OURS * (1 - AT_ONCE))
    return Line(each, slack=each * (most * OURS * AT_ONCE - 1))
