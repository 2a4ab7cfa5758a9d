"""The open time of one UTC week, in instants, ready to be searched."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from typing import Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    edges: tuple[datetime, ...]  #: opens, closes, opens, closes, in order
    sums: tuple[timedelta, ...]  #: open time before each opening, and in all

    @classmethod
    def of(cls, monday: date, spans: Iterable[tuple[datetime, datetime]]) -> Self:
        """From spans that may overlap each other and the ends of the week."""
        covered = datetime.combine(monday, time(0), UTC)
        end = covered + timedelta(weeks=1)
        edges: list[datetime] = []
        for opening, closing in sorted(spans):
            opens, closes = max(opening, covered), min(closing, end)
            if opens < closes:
                edges += opens, closes
                covered = closes
        lengths = map(datetime.__sub__, edges[1::2], edges[::2])
        sums = accumulate(lengths, initial=timedelta(0))
        return cls(edges=tuple(edges), sums=tuple(sums))

    @property
    def whole(self) -> timedelta:
        return self.sums[-1]

    def next_open(self, at: datetime) -> datetime | None:
        edge = bisect_right(self.edges, at)
        if edge % 2:
            return at
        return self.edges[edge] if edge < len(self.edges) else None

    def open_until(self, at: datetime) -> timedelta:
        edge = bisect_right(self.edges, at)
        if edge % 2:
            return self.sums[edge // 2] + (at - self.edges[edge - 1])
        return self.sums[edge // 2]

    def instant_of(self, amount: timedelta) -> datetime:
        """The first instant by which that much of the week's open time is over."""
        assert timedelta(0) < amount <= self.whole, (amount, self.whole)
        opening = bisect_left(self.sums, amount) - 1
        return self.edges[2 * opening] + (amount - self.sums[opening])
