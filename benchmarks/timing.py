"""Rounds, medians, and what is wanted of them."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from statistics import median
from time import perf_counter, process_time
from typing import Final

MS: Final = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much of everything is measured."""

    rounds: int
    clients: int
    """Where there are many."""
    conversations: int
    """That the clients of one round have between them."""
    alone: int
    """Those of them that one client has by itself, and their floor."""
    pending: tuple[int, ...]
    """Alarms that wait, from few to many."""
    due: int
    """Those of them that ring."""
    supporters: int
    searches: int
    teams: tuple[tuple[int, int], ...]
    """People who are given supporters all at once, and supporters."""
    round: int
    """People who are all written to at once."""
    starts: int
    presses: int


FULL: Final = Size(
    rounds=5,
    clients=50,
    conversations=400,
    alone=100,
    pending=(1_000, 10_000, 100_000, 1_000_000),
    due=1_000,
    supporters=1_000,
    searches=500,
    teams=((300, 120), (5_000, 1_000)),
    round=500,
    starts=3,
    presses=200,
)
QUICK: Final = Size(
    rounds=1,
    clients=5,
    conversations=10,
    alone=5,
    pending=(20, 200),
    due=20,
    supporters=50,
    searches=20,
    teams=((40, 16),),
    round=20,
    starts=1,
    presses=10,
)


@dataclass(slots=True)
class Took:
    seconds: float = 0.0
    processor: float = 0.0
    """Seconds of it, in all threads: what is left was waiting, for a disk or a turn."""

    @property
    def ms(self) -> float:
        return self.seconds * MS


@contextmanager
def timed() -> Iterator[Took]:
    """How long the block took, without the garbage of those before it."""
    gc.collect()
    took, began, busy = Took(), perf_counter(), process_time()
    yield took
    took.seconds = perf_counter() - began
    took.processor = process_time() - busy


@dataclass(frozen=True, slots=True)
class Rates:
    """Acts per second of each round, and one client's acts, in milliseconds."""

    at_one: list[float] = field(default_factory=list)
    at_many: list[float] = field(default_factory=list)
    floor_at_one: list[float] = field(default_factory=list)
    floor_at_many: list[float] = field(default_factory=list)
    ceiling_at_many: list[float] = field(default_factory=list)
    alone: list[float] = field(default_factory=list)
    busy_at_many: list[float] = field(default_factory=list)
    busy_floor: list[float] = field(default_factory=list)
    """Milliseconds of the processor that an act takes: a busy machine changes them less."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One figure, and what is wanted of it."""

    what: str
    figure: str
    want: str = ""
    met: bool | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """What one measure found."""

    title: str
    lines: list[Line] = field(default_factory=list)

    def add(
        self, what: str, figure: str, want: str = "", met: bool | None = None
    ) -> None:
        self.lines.append(Line(what=what, figure=figure, want=want, met=met))


def set_apart() -> None:
    """What is held so far is the measure's own: no collector is to look through it

    while something is timed that would hold nothing like it.
    """
    gc.collect()
    gc.freeze()


def middle(figures: Sequence[float]) -> float:
    return median(figures)


def percentile(figures: Sequence[float], percent: int) -> float:
    """The nearest rank."""
    ordered = sorted(figures)
    return ordered[min(len(ordered) - 1, -(-len(ordered) * percent // 100) - 1)]


def span(figures: Sequence[float]) -> str:
    """The least and the most of the rounds, so that a median can be judged."""
    return f"{min(figures):,.0f} to {max(figures):,.0f}"


def pairs(these: Sequence[float], those: Sequence[float]) -> list[float]:
    """Of each round its own ratio."""
    return [this / that for this, that in zip(these, those, strict=True)]


def ratio(each: Sequence[float]) -> str:
    return f"{middle(each):.2f} ({min(each):.2f} to {max(each):.2f})"


def rate(rates: Sequence[float]) -> str:
    return f"{middle(rates):,.0f} acts/s ({span(rates)})"
