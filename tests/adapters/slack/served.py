"""``been-there serve`` in a process of its own, against a Slack of ours on loopback."""

import asyncio
import json
import os
import signal
import socket
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import Any, Final

import aiohttp

from adapters.clock import SystemClock
from adapters.core import open_core
from adapters.logs import Log
from adapters.places import Place
from adapters.programme import read_programme
from adapters.slack.edge import PATH
from adapters.slack.messenger import PLATFORM
from store.pulse import beat
from tests.journeys.world import new_place
from tests.own_programme import own_programme
from tests.slack.fake import APP_TOKEN, BOT_TOKEN, FakeSlack
from tests.slack.fake_client import SlackClient
from tests.slack.fake_post import (
    SECRET,
    Deliveries,
    HttpPost,
    Post,
    SocketPost,
)
from tests.slack.fake_things import Member

Json = dict[str, Any]

ROOT: Final = Path(__file__).parent.parent.parent.parent
COMMAND: Final = (sys.executable, "-c", "from adapters.cli import main; main()")
CLOCK: Final = SystemClock()
PATIENCE_SECONDS: Final = 30.0
LOOK_SECONDS: Final = 0.02
HTTP: Final = {"SLACK_SIGNING_SECRET": SECRET}
SOCKET: Final = {"SLACK_APP_TOKEN": APP_TOKEN}
RAN_OUT: Final = "UPDATE letter SET lease_until = 1, due_at = 1 WHERE lease IS NOT NULL"
ON_THEIR_WAY: Final = "SELECT count(*) FROM letter WHERE status <> 'sent'"


@dataclass(slots=True)
class Served:
    """One run of the command."""

    process: asyncio.subprocess.Process
    url: str
    said: Path

    @property
    def lines(self) -> list[str]:
        return self.said.read_text("utf-8").splitlines()

    @property
    def told(self) -> list[str]:
        """What is for whoever started it, beside the log."""
        return [line for line in self.lines if not line.startswith("{")]

    @property
    def events(self) -> list[str]:
        logged = [json.loads(line) for line in self.lines if line.startswith("{")]
        return [str(line["event"]) for line in logged]

    async def ends(self) -> int:
        return await asyncio.wait_for(self.process.wait(), PATIENCE_SECONDS)

    async def stops(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return await self.ends()

    def hears_nothing(self) -> None:
        """From now on: what it was waiting for comes too late."""
        self.process.send_signal(signal.SIGSTOP)

    async def is_killed(self) -> None:
        self.process.kill()
        await self.ends()

    async def ready(self) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS), aiohttp.ClientSession() as http:
            while not await _is_ready(http, self.url):
                assert self.process.returncode is None, self.lines
                await asyncio.sleep(LOOK_SECONDS)


@dataclass(slots=True, kw_only=True)
class Office:
    """Where it is run: a folder with everything settled, and a database made."""

    folder: Path
    place: Place
    fake: FakeSlack
    settings: dict[str, str]
    runs: list[Served] = field(default_factory=list)

    async def starts(self, **settings: str) -> Served:
        """``serve``, with whatever is settled otherwise than usual."""
        port, said = _free_port(), self.folder / f"said-{len(self.runs)}"
        given = {**self.settings, "PORT": str(port), **settings}
        plain = {n: v for n, v in os.environ.items() if not n.startswith("BEEN_THERE")}
        ours = {f"BEEN_THERE_{name}": value for name, value in given.items()}
        with said.open("wb") as file:
            process = await asyncio.create_subprocess_exec(
                *(*COMMAND, "serve"),
                cwd=self.folder,
                env={**plain, **ours, "PYTHONPATH": str(ROOT)},
                stdin=asyncio.subprocess.DEVNULL,
                stdout=file,
                stderr=file,
            )
        served = Served(process, f"http://127.0.0.1:{port}", said)
        self.runs.append(served)
        return served

    async def serves(self, way: dict[str, str]) -> Served:
        """Started, and ready."""
        served = await self.starts(**way)
        await served.ready()
        return served

    @asynccontextmanager
    async def client(
        self, served: Served, member: Member
    ) -> AsyncIterator[SlackClient]:
        """Somebody's Slack, whose workspace brings us what they do."""
        async with aiohttp.ClientSession() as http:
            post = self._post(http, served)
            yield SlackClient(self.fake, Deliveries(post, CLOCK), member)

    async def was_reached_last(self, at: datetime) -> None:
        """As if Slack had not been able to bring us anything since."""
        programme, log = read_programme(None), Log(StringIO(), CLOCK)
        async with (
            open_core(self.place, programme, CLOCK, log) as core,
            core.store.working() as work,
        ):
            await beat(work, at, PLATFORM)

    def leases_run_out(self) -> int:
        """As if half a minute had passed. How many letters were on their way?"""
        with closing(sqlite3.connect(self._file)) as database, database:
            return database.execute(RAN_OUT).rowcount

    def on_their_way(self) -> int:
        with closing(sqlite3.connect(self._file)) as database:
            [many] = database.execute(ON_THEIR_WAY).fetchone()
            return int(many)

    @property
    def _file(self) -> Path:
        return Path(self.place.database.removeprefix("sqlite:///"))

    def _post(self, http: aiohttp.ClientSession, served: Served) -> Post:
        if self.fake.sockets.lines:
            return SocketPost(self.fake.sockets, PATIENCE_SECONDS)
        return HttpPost(http, served.url + PATH, CLOCK, PATIENCE_SECONDS)


@asynccontextmanager
async def office(folder: Path, blank: Path, fake: FakeSlack) -> AsyncIterator[Office]:
    """Whatever still runs at the end is killed."""
    place = new_place(folder, blank)
    programme = own_programme(folder / "programme.toml")
    settings = {
        "DATABASE_URL": place.database,
        "KEYS_DIR": str(place.keys),
        "ROOT_KEY": place.root.hex(),
        "PROGRAMME": str(programme),
        "SLACK_API_URL": fake.url,
        "SLACK_BOT_TOKEN": BOT_TOKEN,
    }
    there = Office(folder=folder, place=place, fake=fake, settings=settings)
    try:
        yield there
    finally:
        for served in there.runs:
            if served.process.returncode is None:
                await served.is_killed()


async def _is_ready(http: aiohttp.ClientSession, url: str) -> bool:
    try:
        async with http.get(f"{url}/readyz") as answer:
            return answer.status == 200
    except aiohttp.ClientConnectionError:
        return False


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
