"""The real ``been-there serve`` in a process of its own, beside a chat service of ours.

It is always a Monday morning there: supporters keep hours, and nobody can turn the
clock of a process that serves.
"""

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Final, Protocol

import aiohttp

from adapters.clock import SystemClock, TurnedClock
from adapters.core import open_core
from adapters.logs import Log
from adapters.places import Place
from adapters.programme import read_programme
from adapters.roster_csv import read_roster
from adapters.roster_import import CHAT, take_in
from store.upgrade import upgrade
from tests.canary import people, server
from tests.canary.people import LISTED
from tests.canary.ward import PATIENCE_SECONDS, ROOT_KEY, Process
from tests.own_programme import own_programme

LOOK_SECONDS: Final = 0.02
MORNING: Final = 15  #: UTC, when it is morning in New York
HOME: Final = "home"


class Stirring(Protocol):
    """A chat service of ours: it counts what happens to it."""

    changes: int

    async def until(self, there: Callable[[], bool]) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """The process, and a way to its pages."""

    process: Process
    http: aiohttp.ClientSession

    async def get(self, address: str) -> tuple[bytes, bytes]:
        """What it says, headers and body."""
        async with self.http.get(address) as answer:
            headers = b"\n".join(b": ".join(pair) for pair in answer.raw_headers)
            return headers, await answer.read()

    async def ready(self) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not await self._is_ready():
                assert not self.process.is_there.is_set(), self.process.said
                await asyncio.sleep(LOOK_SECONDS)

    async def _is_ready(self) -> bool:
        try:
            async with self.http.get(self.process.address + "/readyz") as answer:
                return answer.status == 200
        except aiohttp.ClientConnectionError:
            return False


@asynccontextmanager
async def serving(
    folder: Path,
    column: str,
    clock: TurnedClock,
    recorded: list[Process],
    settings: Mapping[str, str],
) -> AsyncIterator[Served]:
    """Those whom HR has listed are on the roster, by this column of their accounts."""
    await _move_in(folder, column, clock)
    process = _started(folder, clock.offset, settings)
    async with AsyncExitStack() as held:
        held.callback(recorded.append, process)
        held.callback(process.kill)
        http = await held.enter_async_context(aiohttp.ClientSession())
        served = Served(process=process, http=http)
        await served.ready()
        yield served


def on_a_monday() -> TurnedClock:
    base = SystemClock()
    now = base.now()
    days = timedelta(days=-now.weekday() % 7 or 7)
    monday = datetime(now.year, now.month, now.day, MORNING, tzinfo=UTC) + days
    return TurnedClock(base, timedelta(seconds=int((monday - now).total_seconds())))


async def until(service: Stirring, there: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not there():
            # Longer than the fake itself waits: a busy machine is no leak.
            with suppress(TimeoutError):
                await service.until(_after(service))


def _after(service: Stirring) -> Callable[[], bool]:
    seen = service.changes
    return lambda: service.changes > seen


async def _move_in(folder: Path, column: str, clock: TurnedClock) -> None:
    place = _place(folder)
    (folder / HOME).mkdir()
    upgrade(place.database)
    rows = read_roster(people.write(folder / "listed.csv", LISTED, column)).rows
    log = Log(StringIO(), clock)
    async with open_core(place, read_programme(None), clock, log) as core:
        await take_in(core, rows, CHAT, clock.now())
    own_programme(folder / "programme.toml")


def _started(folder: Path, ahead: timedelta, settings: Mapping[str, str]) -> Process:
    place = _place(folder)
    os.environ[server.AHEAD] = str(int(ahead.total_seconds()))
    try:
        return Process(
            folder,
            "serve",
            ROOT_KEY=ROOT_KEY,
            DATABASE_URL=place.database,
            KEYS_DIR=place.keys,
            PROGRAMME=folder / "programme.toml",
            **settings,
        )
    finally:
        del os.environ[server.AHEAD]


def _place(folder: Path) -> Place:
    home = folder / HOME
    return Place(
        database=f"sqlite:///{home / 'been-there.sqlite'}",
        keys=home / "keys",
        root=bytes.fromhex(ROOT_KEY),
    )
