"""Signed messages over HTTP, as Teams brings them: how many are kept in a second.

1. Ours is the real command, which serves Slack and Teams in one process: aiohttp, the
   token verified (RS256), the door, and SQLite on the disk before it is acknowledged.
2. In turns with it, in the same run: bare aiohttp with the same check of the token, and
   botbuilder as it comes with a bot that does nothing. Neither of them keeps anything.
3. How late our loop comes to what is due, all the while; how late botbuilder's does; and
   how late bare aiohttp's does, which has nothing to be late with: that is the machine.
4. Whoever knocks, and both platforms' own sides, are in other processes. Each message
   is a new one, and everybody is known before the clock runs.
5. At last both platforms have knocked, and it is looked how big the process is.
"""

from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Final

from benchmarks import slack_knocks
from benchmarks.slack_client import Knocked, knock
from benchmarks.slack_served import PATIENCE_SECONDS, calm
from benchmarks.stalls import Stall, stalls
from benchmarks.teams_knocks import PEOPLE, Crowd
from benchmarks.teams_served import Office, Watched, opened_office
from benchmarks.timing import MS, Findings, Size, middle, percentile

ONE, MANY = 1, 50
"""Connections."""
CONNECTIONS: Final = (ONE, MANY)
MESSAGES_A_SECOND: Final = 8_000
"""More than any of them answers."""
SECONDS_FOR: Final = 0.01
"""For each of ``Size.presses``."""
NAMES: Final = {
    "ours": "ours, verified and kept",
    "bare": "bare aiohttp, verified",
    "stock": "botbuilder alone, doing nothing",
}
APART_SECONDS: Final = 0.12
"""Who somebody is, is asked of Teams at Teams' own pace: newcomers of a hospital come
apart, and of more at once some would be asked to come again."""
STALL_MS: Final = 50.0
MEMORY_MB: Final = 150.0


@dataclass(slots=True)
class Figures:
    """Of one server with so many connections, of all rounds."""

    took: list[float] = field(default_factory=list)
    rates: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    client: list[float] = field(default_factory=list)
    """What share of a processor whoever knocked was busy with it."""
    stalls: list[Stall] = field(default_factory=list)

    def add(self, knocked: Knocked, busy: float, seen: list[Stall]) -> None:
        self.took += knocked.took
        self.rates.append(knocked.rate)
        self.processor.append(busy * MS / len(knocked.took))
        self.client.append(knocked.busy / knocked.seconds)
        self.stalls += seen


Found = dict[tuple[str, int], Figures]


async def over_http(home: Path, size: Size) -> Findings:
    seconds = size.presses * SECONDS_FOR
    found: Found = {(name, n): Figures() for name in NAMES for n in CONNECTIONS}
    async with opened_office(home) as office:
        crowd = Crowd(office.keys, office.service)
        for _ in range(size.rounds):
            for name in NAMES:
                async with office.serves(name) as watched:
                    await _meet(watched, crowd, name)
                    for many in CONNECTIONS:
                        await _bring(watched, crowd, many, seconds, found[name, many])
        memory = await _both(office, crowd, seconds)
    return _told(found, memory)


async def _meet(watched: Watched, crowd: Crowd, name: str) -> None:
    """Everybody is known, and what that brought about is over."""
    port, apart = watched.served.port, APART_SECONDS if name == "ours" else 0.0
    await knock(port, crowd.knocks(PEOPLE), ONE, PATIENCE_SECONDS, apart)
    await calm(watched.served)


async def _bring(
    watched: Watched, crowd: Crowd, many: int, seconds: float, figures: Figures
) -> None:
    requests = crowd.knocks(int(MESSAGES_A_SECOND * seconds))
    served, began = watched.served, monotonic()
    before = served.processor
    knocked = await knock(served.port, requests, many, seconds)
    busy = served.processor - before
    figures.add(knocked, busy, stalls(watched.stalls, began, monotonic()))


async def _both(office: Office, crowd: Crowd, seconds: float) -> tuple[int, int]:
    """Bytes in use, when nobody has come yet, and when many of both platforms have."""
    async with office.serves("ours") as watched:
        at_first = watched.served.memory
        await _meet(watched, crowd, "ours")
        await _bring(watched, crowd, MANY, seconds, Figures())
        port = watched.served.port
        presses = slack_knocks.knocks(int(MESSAGES_A_SECOND * seconds))
        await knock(port, presses, MANY, seconds)
        return at_first, watched.served.memory


def _told(found: Found, memory: tuple[int, int]) -> Findings:
    told = Findings("A message from Teams, verified and kept")
    for (name, many), figures in found.items():
        told.add(f"{NAMES[name]}, {many}", _in_short(figures))
    rates = {name: middle(found[name, MANY].rates) for name in NAMES}
    for peer in ("bare", "stock"):
        told.add(f"ours / {peer}, {MANY} at once", f"{rates['ours'] / rates[peer]:.2f}")
    _judge_stalls(told, found)
    at_first, at_last = (size / 1e6 for size in memory)
    told.add("memory, when nobody has come yet", f"{at_first:.1f} MB")
    _under(told, "memory, Slack and Teams in one", at_last, MEMORY_MB, "MB")
    return told


def _judge_stalls(told: Findings, found: Found) -> None:
    """By the longest; and how much any of ours had to do, however late it was."""
    seen = {
        name: [each for many in CONNECTIONS for each in found[name, many].stalls]
        or [Stall()]
        for name in NAMES
    }
    for name in ("bare", "stock"):
        told.add(f"longest stall, {name}", f"{max(seen[name]).late:.1f} ms")
    _under(told, "longest stall, ours", max(seen["ours"]).late, STALL_MS, "ms")
    busy = max(each.busy for each in seen["ours"])
    told.add("most work in one stall, ours", f"{busy:.1f} ms")


def _in_short(figures: Figures) -> str:
    return (
        f"{middle(figures.took):.2f} ms, 99 of 100 {percentile(figures.took, 99):.1f} ms,"
        f" {middle(figures.rates):,.0f}/s, processor {middle(figures.processor):.2f} ms,"
        f" client {middle(figures.client):.0%}"
    )


def _under(told: Findings, what: str, found: float, most: float, unit: str) -> None:
    told.add(what, f"{found:.1f} {unit}", f"< {most:g} {unit}", found < most)
