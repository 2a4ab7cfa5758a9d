"""Signed messages over HTTP, as Teams brings them: how many are kept in a second.

1. Ours is the real command, which serves Slack and Teams in one process: aiohttp, the
   token verified (RS256), the door, and SQLite on the disk before it is acknowledged.
2. In turns with it, in the same run: bare aiohttp with the same check of the token, and
   botbuilder as it comes with a bot that does nothing. Neither of them keeps anything.
3. How late our loop comes to what is due, all the while; and how late botbuilder's does.
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
from benchmarks.stalls import longest
from benchmarks.teams_knocks import PEOPLE, Crowd
from benchmarks.teams_served import Office, Watched, opened_office
from benchmarks.timing import MS, Findings, Size, middle, percentile, span

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
    stalls: list[float] = field(default_factory=list)
    """The longest of each round, where somebody watched."""

    def add(self, knocked: Knocked, busy: float, stall: float | None) -> None:
        self.took += knocked.took
        self.rates.append(knocked.rate)
        self.processor.append(busy * MS / len(knocked.took))
        self.client.append(knocked.busy / knocked.seconds)
        if stall is not None:
            self.stalls.append(stall)


Found = dict[tuple[str, int], Figures]


async def over_http(home: Path, size: Size) -> Findings:
    seconds, memory = size.presses * SECONDS_FOR, 0
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
    figures.add(knocked, busy, _stall(watched, began))


def _stall(watched: Watched, began: float) -> float | None:
    """Since then; nobody watches what is bare."""
    if not watched.stalls.exists():
        return None
    return longest(watched.stalls, began, monotonic())


async def _both(office: Office, crowd: Crowd, seconds: float) -> int:
    """Bytes in use where people of both platforms have been heard."""
    async with office.serves("ours") as watched:
        await _meet(watched, crowd, "ours")
        await _bring(watched, crowd, MANY, seconds, Figures())
        port = watched.served.port
        presses = slack_knocks.knocks(int(MESSAGES_A_SECOND * seconds))
        await knock(port, presses, MANY, seconds)
        return watched.served.memory


def _told(found: Found, memory: int) -> Findings:
    told = Findings("A message from Teams, verified and kept")
    for (name, many), figures in found.items():
        told.add(f"{NAMES[name]}, {many}", _in_short(figures))
    rates = {name: middle(found[name, MANY].rates) for name in NAMES}
    for peer in ("bare", "stock"):
        told.add(f"ours / {peer}, {MANY} at once", f"{rates['ours'] / rates[peer]:.2f}")
    stalls = {name: _stalls(found, name) for name in ("ours", "stock")}
    told.add("longest stall, botbuilder alone", f"{max(stalls['stock']):.1f} ms")
    _under(told, "longest stall, ours", max(stalls["ours"]), STALL_MS, "ms")
    told.add("longest stalls of rounds, ours", f"{span(stalls['ours'])} ms")
    _under(told, "memory, Slack and Teams in one", memory / 1e6, MEMORY_MB, "MB")
    return told


def _stalls(found: Found, name: str) -> list[float]:
    return [each for many in CONNECTIONS for each in found[name, many].stalls]


def _in_short(figures: Figures) -> str:
    return (
        f"{middle(figures.took):.2f} ms, 99 of 100 {percentile(figures.took, 99):.1f} ms,"
        f" {middle(figures.rates):,.0f}/s, processor {middle(figures.processor):.2f} ms,"
        f" client {middle(figures.client):.0%}"
    )


def _under(told: Findings, what: str, found: float, most: float, unit: str) -> None:
    told.add(what, f"{found:.1f} {unit}", f"< {most:g} {unit}", found < most)
