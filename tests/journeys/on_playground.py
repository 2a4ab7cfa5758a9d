"""The journeys on the playground: its real page server, by what its page would ask."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from io import StringIO
from pathlib import Path
from typing import Final

from aiohttp.test_utils import TestClient, TestServer

from adapters.app import Running, running
from adapters.core import open_core
from adapters.fetching import Fetching
from adapters.logs import Log
from adapters.places import Place
from adapters.playground.edge import playground
from adapters.playground.parts import Parts
from adapters.playground.platform import Platform
from adapters.playground.staff import PEOPLE, PLATFORM
from adapters.playground.turning import TURNS
from adapters.programme import read_programme
from adapters.roster_csv import read_roster
from adapters.roster_import import take_in
from bot.programme import Programme
from tests.journeys.person import STAFF
from tests.journeys.playground_screen import PlaygroundHttp, PlaygroundScreen
from tests.journeys.trained import trained
from tests.journeys.world import MONDAY_9AM, PUBLIC, Standing

LONGEST_FIRST: Final = sorted(TURNS.items(), key=lambda turn: turn[1], reverse=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaygroundTown:
    http: PlaygroundHttp
    live: Running
    log: StringIO
    _screens: dict[str, PlaygroundScreen] = field(default_factory=dict)

    def screen(self, name: str) -> PlaygroundScreen:
        return self._screens.setdefault(name, PlaygroundScreen(self.http, STAFF[name]))

    async def settle(self) -> None:
        await self.live.courier.deliver_all()

    async def stirred(self) -> None:
        raise AssertionError("nothing happens here by itself")

    async def passes(self, span: timedelta) -> None:
        for turn, amount in LONGEST_FIRST:
            times, span = divmod(span, amount)
            for _ in range(times):
                await self.http.post("clock", {"turn": turn})
        assert not span, span

    async def fetch(self, address: str) -> bytes:
        return await self.http.get(address)

    def said(self) -> str:
        return self.log.getvalue()


@asynccontextmanager
async def playground_running(
    directory: Path, place: Place, house: Programme | None = None
) -> AsyncIterator[PlaygroundTown]:
    programme = house or read_programme(None)
    parts = Parts(programme, Platform(directory / "chats.sqlite"), Standing(), PUBLIC)
    lines = StringIO()
    log = Log(lines, parts.clock)
    async with open_core(place, programme, parts.clock, log, PUBLIC) as core:
        rows = read_roster(PEOPLE).rows
        await take_in(core, rows, {"slack_user_id": PLATFORM}, MONDAY_9AM)
        await trained(core, str, {"slack_user_id": PLATFORM})
        parts.service.begin(timedelta(0))
        async with running(core, [parts.messenger], None, parts.hub.stir) as live:
            room = parts.room(core.store, live.door, live.turner(parts.clock).turn, log)
            homes = asyncio.create_task(room.homes.keep_fresh())
            app = playground(room, log)
            app.add_routes(Fetching(core).routes)
            async with TestClient(TestServer(app)) as client:
                yield PlaygroundTown(http=PlaygroundHttp(client), live=live, log=lines)
            homes.cancel()
    parts.service.close()
