"""The whole playground for a test: a real server, over a real store in a folder."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer

from adapters.app import running
from adapters.chance import SystemChance
from adapters.core import open_core
from adapters.logs import Log
from adapters.places import Place
from adapters.playground.edge import playground
from adapters.playground.parts import Parts
from adapters.playground.platform import Platform
from adapters.playground.staff import PEOPLE, PLATFORM
from adapters.programme import read_programme
from adapters.roster_csv import read_roster
from adapters.roster_import import take_in
from store.release import is_current
from store.sql_store import SqlStore
from store.upgrade import upgrade

Json = dict[str, Any]
PATIENCE_SECONDS = 10.0
MONDAY_9AM = datetime(2030, 1, 7, 14, tzinfo=UTC)  #: in New York


class Standing:
    """A clock that stands still until somebody turns it."""

    def __init__(self) -> None:
        self.at = MONDAY_9AM

    def now(self) -> datetime:
        return self.at


@dataclass(slots=True, kw_only=True)
class House:
    """Who does what: ``await house.press("marlow-quay", "open:ask")``."""

    client: TestClient[Any, Any]
    parts: Parts
    store: SqlStore
    log: StringIO

    async def press(self, person: str, value: str) -> Json:
        return await self.ask("press", person=person, value=value)

    async def submit(self, person: str, value: str, **values: Any) -> Json:
        entered = {name.replace("_", "-"): v for name, v in values.items()}
        return await self.ask("submit", person=person, value=value, values=entered)

    async def open(self, person: str) -> Json:
        return await self.ask("open", person=person)

    async def say(self, person: str, text: str) -> Json:
        return await self.ask("say", person=person, text=text)

    async def turn(self, turn: str) -> Json:
        return await self.post("clock", {"turn": turn})

    @asynccontextmanager
    async def live(self, *people: str) -> "AsyncIterator[Live]":
        shown = ",".join(people)
        async with self.client.get(f"/api/stream?people={shown}") as answer:
            assert answer.status == 200
            yield Live(answer)

    async def ask(self, what: str, **body: Any) -> Json:
        return await self.post(what, {"key": SystemChance().name(), **body})

    async def post(self, what: str, body: Json) -> Json:
        async with self.client.post(f"/api/{what}", json=body) as answer:
            assert answer.status == 200, (what, answer.status)
            said: Json = await answer.json()
            return said


class Live:
    """An open page's line to the server."""

    def __init__(self, answer: ClientResponse) -> None:
        self._answer = answer
        self.heard: list[tuple[str, Json]] = []

    async def next(self, kind: str) -> Json:
        """The next event of this kind; the others are heard on the way."""
        while True:
            async with asyncio.timeout(PATIENCE_SECONDS):
                written = (await self._answer.content.readuntil(b"\n\n")).decode()
            name, data = written.strip().split("\n")
            said = name.removeprefix("event: "), json.loads(data.removeprefix("data: "))
            self.heard.append(said)
            if said[0] == kind:
                return said[1]

    async def message(self, person: str, part: str = "") -> Json:
        """The next message to somebody that says this."""
        while True:
            message = await self.next("message")
            if message["person"] == person and part in json.dumps(message):
                return message


@asynccontextmanager
async def opened(directory: Path) -> AsyncIterator[House]:
    """Opened in the same folder again, it is the same house."""
    programme, place = read_programme(None), _place(directory)
    parts = Parts(programme, Platform(directory / "chats.sqlite"), Standing())
    lines = StringIO()
    log = Log(lines, parts.clock)
    async with open_core(place, programme, parts.clock, log) as core:
        if not parts.service.has_begun:
            rows = read_roster(PEOPLE).rows
            await take_in(core, rows, {"slack_user_id": PLATFORM}, MONDAY_9AM)
            parts.service.begin(timedelta(0))
        async with running(core, [parts.messenger], None, parts.hub.stir) as live:
            turn_by = live.turner(parts.clock).turn
            room = parts.room(core.store, live.door, turn_by, log)
            homes = asyncio.create_task(room.homes.keep_fresh())
            async with TestClient(TestServer(playground(room, log))) as client:
                lines.seek(0)
                lines.truncate()
                yield House(client=client, parts=parts, store=core.store, log=lines)
            homes.cancel()
    parts.service.close()


def _place(directory: Path) -> Place:
    place = Place(
        database=f"sqlite:///{directory}/demo.sqlite",
        keys=directory / "keys",
        root=bytes(32),
    )
    if not is_current(place.database):
        upgrade(place.database)
    return place
