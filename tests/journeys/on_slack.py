"""The journeys on Slack: the real product, against a Slack of our own on loopback.

Over HTTP what people do is signed and sent to where the product listens; in Socket
Mode it goes over the line that the product has opened.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from io import StringIO
from typing import Any, Final

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

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
from tests.journeys.chat import Shown
from tests.journeys.person import STAFF
from tests.journeys.world import MONDAY_9AM, Standing
from tests.slack.fake import APP_TOKEN, BOT_TOKEN, FakeSlack, fake_slack
from tests.slack.fake_client import SlackClient
from tests.slack.fake_post import SECRET, Deliveries, HttpPost, Post, SocketPost
from tests.slack.fake_reading import buttons_in, inputs_in, label_of, text_of, unescaped
from tests.slack.fake_socket import Ack
from tests.slack.fake_things import Kind, Member
from tests.slack.fake_workspace import Workspace

Json = dict[str, Any]

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
    _screens: dict[str, "SlackScreen"] = field(default_factory=dict)
    _seen: int = 0

    def screen(self, name: str) -> "SlackScreen":
        if name not in self._screens:
            members = self.fake.workspace.members.values()
            [member] = [m for m in members if m.name == name]
            client = SlackClient(self.fake, self.post, member)
            self._screens[name] = SlackScreen(client)
        return self._screens[name]

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

    def said(self) -> str:
        return self.log.getvalue()


class SlackScreen:
    def __init__(self, client: SlackClient) -> None:
        self._client = client

    async def messages(self) -> list[Shown]:
        return [
            _shown(message.blocks, notice=unescaped(message.text))
            for message in self._client.messages
            if message.ours
        ]

    async def menu(self) -> Shown:
        """App Home. Whoever has not been there yet opens it."""
        if self._client.home is None:
            await self.open_app()
        home = self._client.home
        return Shown(text="") if home is None else _shown(home.drawn["blocks"])

    async def dialog(self) -> Shown | None:
        modal = self._client.modal
        if modal is None:
            return None
        self._client.state(modal)
        drawn = modal.drawn
        text = "\n".join([text_of(drawn), *self._client.wrong.values()])
        return replace(_shown(drawn["blocks"]), text=text)

    async def fields(self) -> tuple[str, ...]:
        modal = self._client.modal
        return tuple(inputs_in(modal.drawn["blocks"])) if modal else ()

    async def open_app(self) -> None:
        await self._client.open_home()

    async def type(self, text: str) -> None:
        await self._client.type(text)

    async def press_in_message(self, label: str) -> None:
        message, button = self._client.button_in_messages(label)
        _taken(await self._client.press_in_message(message, button))

    async def press_in_menu(self, label: str) -> None:
        home = self._client.home
        assert home is not None
        button = self._client.button_in(home, label)
        _taken(await self._client.press_in_view(home, button))

    async def press_in_dialog(self, label: str) -> None:
        modal = self._client.modal
        assert modal is not None
        button = self._client.button_in(modal, label)
        _taken(await self._client.press_in_view(modal, button))

    async def fill_in(self, label: str, *entered: str) -> None:
        self._client.fill_in(label, *entered)

    async def send(self) -> None:
        _taken(await self._client.send())

    async def close(self) -> None:
        await self._client.close()


class Hurried:
    """Time for whoever keeps a pace: each look at it finds it five seconds later.

    Whoever rests for long rests to the end.
    """

    def __init__(self) -> None:
        self._at = 0.0

    def now(self) -> float:
        self._at += 5.0
        return self._at

    async def wait(self, seconds: float) -> None:
        if seconds > 1.0:
            await asyncio.Event().wait()
        await asyncio.sleep(0)


@asynccontextmanager
async def slack_running(place: Place, way: str) -> AsyncIterator[SlackTown]:
    clock, lines = TurnedClock(Standing()), StringIO()
    log = Log(lines, clock)
    async with AsyncExitStack() as held:
        fake = await held.enter_async_context(fake_slack(_workspace(clock)))
        core = await held.enter_async_context(
            open_core(place, read_programme(None), clock, log)
        )
        await take_in(core, roster(), CHAT, MONDAY_9AM)
        config = _config(fake, way)
        opening = slack_opened(config, core, Hurried())
        slack = await held.enter_async_context(opening)
        live = await held.enter_async_context(
            running(core, [slack.messenger], None, slack.kept)
        )
        await held.enter_async_context(slack.serving(live.door))
        yield SlackTown(
            fake=fake,
            post=Deliveries(await _post(slack, fake, clock, way, held), clock),
            clock=clock,
            live=live,
            slack=slack,
            log=lines,
        )


async def _post(
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


def _config(fake: FakeSlack, way: str) -> SlackConfig:
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


def _workspace(clock: TurnedClock) -> Workspace:
    staff = [
        Member(id=user_id(one.id) or "", name=one.name, zone=one.zone)
        for one in STAFF.values()
    ]
    others = [
        Member(id=f"U{name.replace(' ', '').upper()}", name=name, kind=kind)
        for name, kind in OUTSIDERS.items()
    ]
    return Workspace(clock, [*staff, *others])


def _shown(blocks: list[Json], notice: str = "") -> Shown:
    labels = tuple(label_of(button) for button in buttons_in(blocks))
    return Shown(text=text_of(blocks), buttons=labels, notice=notice)


def _taken(ack: Ack) -> None:
    assert ack.well, ack
