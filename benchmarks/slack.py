"""Signed presses over HTTP, as Slack brings them: how soon each is acknowledged.

1. Ours is the real command: aiohttp, the edge, bolt, the door, SQLite on the disk, and
   letters that leave by the Web API, all in one process.
2. In turns with it, in the same run: bolt as it comes with a handler that does nothing;
   bare aiohttp with the same signature check and a fast form parser; and that with one
   durable commit by raw sqlite3.
3. With one connection presses come back to back: each finds the letter of the one
   before it still leaving. A hospital's come apart, and are measured so as well.
4. Whoever knocks, and Slack's own side, are in other processes. Each press is a new
   one, and everybody is known before the clock runs.
"""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from benchmarks.slack_client import Knocked, knock
from benchmarks.slack_knocks import PEOPLE, knocks
from benchmarks.slack_profiled import PROFILE, shares
from benchmarks.slack_served import (
    PATIENCE_SECONDS,
    PROFILED,
    Grounds,
    Served,
    api,
    calm,
)
from benchmarks.timing import MS, Findings, Size, middle, percentile

APART, ONE, SOME, MANY = 0, 1, 16, 50
"""Connections; ``APART`` is one, where a press comes when the last is long over."""
CONNECTIONS: Final = (APART, ONE, SOME, MANY)
APART_SECONDS: Final = 0.03
PRESSES_A_SECOND: Final = 12_000
"""More than any of them answers."""
SECONDS_FOR: Final = 0.01
"""For each press of ``Size.presses``."""
NAMES: Final = {
    "ours": "ours, the whole path",
    "bolt": "bolt alone, doing nothing",
    "bare": "bare aiohttp",
    "commit": "bare aiohttp and one commit",
}
OVER_COMMIT_MS: Final = 1.5
OF_BOLT: Final = 5.0
OF_BARE: Final = 0.2
DEAD_MS: Final = 1000.0
SHOWN_SHARE: Final = 0.01


@dataclass(slots=True)
class Figures:
    """Of one server with so many connections, of all rounds."""

    took: list[float] = field(default_factory=list)
    rates: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    client: list[float] = field(default_factory=list)
    """What share of a processor whoever knocked was busy with it."""
    memory: list[int] = field(default_factory=list)

    def add(self, knocked: Knocked, busy: float, memory: int) -> None:
        self.took += knocked.took
        self.rates.append(knocked.rate)
        self.processor.append(busy * MS / len(knocked.took))
        self.client.append(knocked.busy / knocked.seconds)
        self.memory.append(memory)


Found = dict[tuple[str, int], Figures]


async def over_http(home: Path, size: Size) -> Findings:
    grounds, seconds = Grounds(home), size.presses * SECONDS_FOR
    found: Found = {(name, n): Figures() for name in NAMES for n in CONNECTIONS}
    async with grounds.peer("far-end") as slack:
        for _ in range(size.rounds):
            for name in NAMES:
                async with _server(grounds, name, api(slack)) as served:
                    await _meet(served)
                    for many in CONNECTIONS:
                        await _press(served, many, seconds, found[name, many])
        where = await _shares(grounds, api(slack), seconds)
    dead = await _while_dead(grounds, seconds)
    return _told(found, dead, where)


def _server(
    grounds: Grounds, name: str, slack: str
) -> AbstractAsyncContextManager[Served]:
    return grounds.ours(slack) if name == "ours" else grounds.peer(name, slack)


async def _meet(served: Served) -> None:
    """Everybody is known, and what that brought about is over."""
    await knock(served.port, knocks(PEOPLE), MANY, PATIENCE_SECONDS)
    await calm(served)


async def _press(served: Served, many: int, seconds: float, figures: Figures) -> None:
    presses = knocks(int(PRESSES_A_SECOND * seconds))
    before = served.processor
    apart = APART_SECONDS if many == APART else 0.0
    knocked = await knock(served.port, presses, many or ONE, seconds, apart)
    figures.add(knocked, served.processor - before, served.memory)


async def _while_dead(grounds: Grounds, seconds: float) -> Figures:
    """Slack's own side answers no call any more; people press all the same."""
    figures = Figures()
    async with grounds.peer("dead") as slack, grounds.ours(api(slack)) as served:
        await _meet(served)
        await _press(served, SOME, seconds, figures)
    return figures


async def _shares(
    grounds: Grounds, slack: str, seconds: float
) -> list[tuple[str, float]]:
    async with grounds.ours(slack, PROFILED) as served:
        await _meet(served)
        await _press(served, SOME, seconds, Figures())
    [profile] = grounds.home.glob(f"*/{PROFILE}")
    return shares(profile)


def _told(found: Found, dead: Figures, where: list[tuple[str, float]]) -> Findings:
    told = Findings("A press from Slack, acknowledged")
    for (name, many), figures in found.items():
        told.add(f"{NAMES[name]}, {many or 'apart'}", _in_short(figures))
    for name in ("ours", "bolt"):
        most = max(found[name, MANY].memory) / 1e6
        told.add(f"memory: {NAMES[name]}", f"{most:.0f} MB")
    _judge(told, found, dead)
    for part, share in where:
        if share >= SHOWN_SHARE:
            told.add(f"of our time: {part}", f"{share:.0%}")
    return told


def _in_short(figures: Figures) -> str:
    return (
        f"{middle(figures.took):.2f} ms, 99 of 100 {percentile(figures.took, 99):.1f} ms,"
        f" {middle(figures.rates):,.0f}/s, processor {middle(figures.processor):.2f} ms,"
        f" client {middle(figures.client):.0%}"
    )


def _judge(told: Findings, found: Found, dead: Figures) -> None:
    one = {name: middle(found[name, ONE].took) for name in NAMES}
    many = {name: middle(found[name, MANY].rates) for name in NAMES}
    apart = {name: middle(found[name, APART].took) for name in NAMES}
    over, slow = one["ours"] - one["commit"], percentile(dead.took, 99)
    told.add(
        "apart, over bare and a commit", f"{apart['ours'] - apart['commit']:.2f} ms"
    )
    told.add("bolt / ours, apart", f"{apart['bolt'] / apart['ours']:.2f}")
    _under(told, "one press over bare and a commit", over, OVER_COMMIT_MS)
    _ratio(told, "bolt / ours, one press", one["bolt"] / one["ours"], OF_BOLT)
    _ratio(told, f"{MANY} at once / bare", many["ours"] / many["bare"], OF_BARE)
    _under(told, f"Slack dead, {SOME}, 99 of 100", slow, DEAD_MS)


def _under(told: Findings, what: str, ms: float, most: float) -> None:
    told.add(what, f"{ms:.2f} ms", f"< {most:g} ms", ms < most)


def _ratio(told: Findings, what: str, ratio: float, want: float) -> None:
    told.add(what, f"{ratio:.2f}", f">= {want}", ratio >= want)
