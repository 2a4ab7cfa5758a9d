"""The journeys on Slack: the real product, against a Slack of our own on loopback.

Over HTTP what people do is signed and sent to where the product listens; in Socket
Mode it goes over the line that the product has opened.
"""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from io import StringIO
from typing import Any, Final

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.app import Running, running
from adapters.clock import TurnedClock
from adapters.core import open_core
from adapters.logs import Log
from adapters.places import Place
from adapters.playground.staff import PEOPLE
from adapters.programme import read_programme
from adapters.roster_csv import read_roster
from adapters.roster_import import CHAT, take_in
from adapters.roster_row import RosterRow
from adapters.slack.config import SlackConfig
from adapters.slack.serving import Slack, slack_opened
from bot.programme import Programme
from tests.journeys.person import STAFF
from tests.journeys.slack_screen import SlackScreen
from tests.journeys.trained import trained
from tests.journeys.world import (
    MONDAY_9AM,
    PUBLIC,
    Hurried,
    Standing,
    fetched,
    files_of,
)
from tests.slack.fake import APP_TOKEN, BOT_TOKEN, FakeSlack, fake_slack
from tests.slack.fake_client import SlackClient
from tests.slack.fake_post import SECRET, Deliveries, HttpPost, Post, SocketPost
from tests.slack.fake_things import Kind, Member
from tests.slack.fake_workspace import Workspace

PATIENCE_SECONDS: Final = 10.0
"""How long the product may take to answer: journeys are not about its speed."""
HTTP = "slack over http"
SOCKET = "slack over a socket"
OUTSIDERS: Final = {
    "Gale Visitor": Kind.GUEST,
    "Storm Visitor": Kind.VISITOR,
    "Drift Elsewhere": Kind.STRANGER,
}
"""Whoever can write to us there, and is not of the staff."""


@dataclass(slots=True, kw_only=True)
class SlackTown:
    fake: FakeSlack
    post: Deliveries
    clock: TurnedClock
    live: Running
    slack: Slack
    log: StringIO
    files: TestClient[Any, Any]
    _screens: dict[str, SlackScreen] = field(default_factory=dict)
    _seen: int = 0

    def screen(self, name: str) -> SlackScreen:
        if name not in self._screens:
            self._screens[name] = SlackScreen(self.client(name))
        return self._screens[name]

    def client(self, name: str) -> SlackClient:
        """Another window of somebody's."""
        members = self.fake.workspace.members.values()
        [member] = [member for member in members if member.name == name]
        return SlackClient(self.fake, self.post, member)

    async def settle(self) -> None:
        self._seen = self.fake.changes
        await self.post.again()
        assert self.slack._inbound is not None
        await self.slack._inbound.tasks.drain()
        await self.live.courier.deliver_all()
        await self.slack.homes.publish_all()

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
async def slack_running(
    place: Place, way: str, house: Programme | None = None
) -> AsyncIterator[SlackTown]:
    clock, lines = TurnedClock(Standing()), StringIO()
    log = Log(lines, clock)
    async with AsyncExitStack() as held:
        fake = await held.enter_async_context(fake_slack(slack_workspace(clock)))
        core = await held.enter_async_context(
            open_core(place, house or read_programme(None), clock, log, PUBLIC)
        )
        await take_in(core, roster(), CHAT, MONDAY_9AM)
        await trained(core, lambda slug: user_id(slug) or "", CHAT)
        config = slack_config(fake, way)
        opening = slack_opened(config, core, Hurried())
        slack = await held.enter_async_context(opening)
        live = await held.enter_async_context(
            running(core, [slack.messenger], None, slack.kept)
        )
        await held.enter_async_context(slack.serving(live.door))
        yield SlackTown(
            fake=fake,
            post=Deliveries(await slack_post(slack, fake, clock, way, held), clock),
            clock=clock,
            live=live,
            slack=slack,
            log=lines,
            files=await held.enter_async_context(files_of(core)),
        )


async def slack_post(
    slack: Slack, fake: FakeSlack, clock: TurnedClock, way: str, held: AsyncExitStack
) -> Post:
    if way == SOCKET:
        await fake.until(lambda: bool(fake.sockets.lines))
        return SocketPost(fake.sockets, PATIENCE_SECONDS)
    app = web.Application()
    app.add_routes(slack.routes)
    server = await held.enter_async_context(TestServer(app))
    http = await held.enter_async_context(aiohttp.ClientSession())
    return HttpPost(
        http, str(server.make_url("/slack/events")), clock, PATIENCE_SECONDS
    )


def slack_config(fake: FakeSlack, way: str) -> SlackConfig:
    socket = way == SOCKET
    return SlackConfig(
        token=BOT_TOKEN,
        secrets=() if socket else (SECRET.encode(),),
        app_token=APP_TOKEN if socket else None,
        url=fake.url,
    )


def roster() -> list[RosterRow]:
    """The demo's staff, with accounts in Slack."""
    return [
        row.model_copy(
            update={
                "slack_user_id": user_id(row.slack_user_id),
                "manager": user_id(row.manager),
            }
        )
        for row in read_roster(PEOPLE).rows
    ]


def user_id(slug: str | None) -> str | None:
    """As Slack would have given them one."""
    return slug and f"U{slug.replace('-', '').upper()}"


def slack_workspace(clock: TurnedClock) -> Workspace:
    staff = [
        Member(id=user_id(one.id) or "", name=one.name, zone=one.zone)
        for one in STAFF.values()
    ]
    others = [
        Member(id=f"U{name.replace(' ', '').upper()}", name=name, kind=kind)
        for name, kind in OUTSIDERS.items()
    ]
    return Workspace(clock, [*staff, *others])
