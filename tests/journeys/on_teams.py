"""The journeys on Teams: the real product, against a Teams of our own on loopback.

What people do is signed as the Bot Framework signs it, and sent to where the product
listens; what the product sends goes to a connector that takes its token.
"""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from io import StringIO
from typing import Any, Final
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.app import Running, running
from adapters.clock import Clock, TurnedClock
from adapters.core import open_core
from adapters.logs import Log
from adapters.places import Place
from adapters.playground.staff import PEOPLE
from adapters.programme import read_programme
from adapters.roster_csv import read_roster
from adapters.roster_import import CHAT, take_in
from adapters.roster_row import RosterRow
from adapters.teams.config import TeamsConfig
from adapters.teams.edge import PATH
from adapters.teams.services import Services
from adapters.teams.serving import Teams, teams_opened
from bot.programme import Programme
from tests.journeys.person import STAFF
from tests.journeys.teams_screen import TeamsScreen
from tests.journeys.trained import trained
from tests.journeys.world import (
    MONDAY_9AM,
    PUBLIC,
    Hurried,
    Standing,
    fetched,
    files_of,
)
from tests.teams.fake import FakeTeams, fake_teams
from tests.teams.fake_client import TeamsClient
from tests.teams.fake_entra import PASSWORD
from tests.teams.fake_post import Deliveries, HttpPost
from tests.teams.fake_tenant import APP_ID, TENANT, Tenant
from tests.teams.fake_things import Kind, Member, object_id

PATIENCE_SECONDS: Final = 10.0
"""How long the product may take to answer: journeys are not about its speed."""
TEAMS = "teams"
OUTSIDERS: Final = {
    "Gale Visitor": Kind.GUEST,
    "Drift Elsewhere": Kind.STRANGER,
    "Mist Nobody": Kind.ANONYMOUS,
}
"""Whoever can write to us there, and is not of the staff."""


@dataclass(slots=True, kw_only=True)
class TeamsTown:
    fake: FakeTeams
    post: Deliveries
    clock: TurnedClock
    live: Running
    teams: Teams
    log: StringIO
    files: TestClient[Any, Any]
    _screens: dict[str, TeamsScreen] = field(default_factory=dict)
    _seen: int = 0

    def screen(self, name: str) -> TeamsScreen:
        if name not in self._screens:
            self._screens[name] = TeamsScreen(self.client(name), self.settle)
        return self._screens[name]

    def client(self, name: str) -> TeamsClient:
        """Another window of somebody's."""
        return TeamsClient(self.fake, self.post, self.fake.tenant.called(name))

    async def settle(self) -> None:
        self._seen = self.fake.changes
        await self.post.again()
        assert self.teams._inbound is not None
        await self.teams._inbound.tasks.drain()
        await self.live.courier.deliver_all()

    async def stirred(self) -> None:
        seen = self._seen
        await self.fake.until(lambda: self.fake.changes > seen)

    async def passes(self, span: timedelta) -> None:
        await self.settle()
        await self.live.turner(self.clock).turn(span)

    async def fetch(self, address: str) -> bytes:
        return await fetched(self.files, address)

    def said(self) -> str:
        return self.log.getvalue()


@asynccontextmanager
async def teams_running(
    place: Place, house: Programme | None = None
) -> AsyncIterator[TeamsTown]:
    clock, lines = TurnedClock(Standing()), StringIO()
    log = Log(lines, clock)
    async with AsyncExitStack() as held:
        fake = await held.enter_async_context(fake_teams(teams_tenant(clock)))
        core = await held.enter_async_context(
            open_core(place, house or read_programme(None), clock, log, PUBLIC)
        )
        await take_in(core, roster(), CHAT, MONDAY_9AM)
        await trained(core, object_id, CHAT)
        opening = teams_opened(teams_config(fake), core, Hurried())
        teams = await held.enter_async_context(opening)
        live = await held.enter_async_context(
            running(core, [teams.messenger], None, teams.kept)
        )
        await held.enter_async_context(teams.serving(live.door))
        yield TeamsTown(
            fake=fake,
            post=await teams_post(teams, fake, clock, held),
            clock=clock,
            live=live,
            teams=teams,
            log=lines,
            files=await held.enter_async_context(files_of(core)),
        )


async def teams_post(
    teams: Teams, fake: FakeTeams, clock: Clock, held: AsyncExitStack
) -> Deliveries:
    app = web.Application()
    app.add_routes(teams.routes)
    server = await held.enter_async_context(TestServer(app, host="127.0.0.1"))
    http = await held.enter_async_context(aiohttp.ClientSession())
    url = str(server.make_url(PATH))
    return Deliveries(HttpPost(http, url, fake.keys, PATIENCE_SECONDS), clock)


def teams_config(fake: FakeTeams) -> TeamsConfig:
    return TeamsConfig(
        app_id=APP_ID,
        password=PASSWORD,
        tenant=TENANT,
        openid_url=f"{fake.root}/openid",
        token_url=f"{fake.root}/entra/token",
        services=Services(hosts=(urlsplit(fake.root).netloc,)),
        unsigned=False,
    )


def roster() -> list[RosterRow]:
    """The demo's staff, with accounts in Entra."""
    return [
        row.model_copy(
            update={
                "slack_user_id": None,
                "teams_user_id": object_id(row.slack_user_id or ""),
                "manager": row.manager and object_id(row.manager),
            }
        )
        for row in read_roster(PEOPLE).rows
    ]


def teams_tenant(clock: Clock) -> Tenant:
    staff = [
        Member(slug=one.id, name=one.name, zone=one.zone, country=one.country)
        for one in STAFF.values()
    ]
    others = [
        Member(slug=name.replace(" ", "-").lower(), name=name, kind=kind)
        for name, kind in OUTSIDERS.items()
    ]
    return Tenant(clock, [*staff, *others])
