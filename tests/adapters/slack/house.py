"""A whole programme behind our door to Slack: only Slack's own side is recorded.

The server, bolt, the door and the database are real. What would go out to Slack's Web
API is remembered in order, and what the core writes to people as well.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import Any, Final

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from slack_sdk.web.async_client import AsyncWebClient

from adapters.app import running
from adapters.core import Core, open_core
from adapters.door import Door
from adapters.learnt_chats import LearntChats
from adapters.logs import Log
from adapters.messenger import PLENTY, Ending, Outgoing, Sent
from adapters.places import Place
from adapters.playground.staff import PEOPLE
from adapters.programme import read_programme
from adapters.roster_csv import read_roster
from adapters.roster_import import take_in
from adapters.slack.around import Around
from adapters.slack.inbound import Inbound, inbound
from adapters.slack.messenger import PLATFORM
from adapters.slack.signature import read_secrets
from adapters.tasks import Tasks
from bot.people import Address, Sender, Standing
from store.chats import Chats as KeptChats
from store.upgrade import upgrade
from tests.adapters.kept_store import NOON, HandsClock
from tests.adapters.slack.knocking import SECRET, Answered, Slack
from tests.adapters.slack.payloads import TEAM

Json = dict[str, Any]
PATIENCE_SECONDS: Final = 10.0
NURSE, SUPPORTER, COORDINATOR = "marlow-quay", "ines-harbour", "linden-brook"
NEWCOMER, GUEST, LEAVER = "U0NEW", "U0GUEST", "U0GONE"


@dataclass(slots=True)
class Staff:
    """A directory of a few, and who was asked for besides."""

    known: dict[str, Sender] = field(default_factory=dict)
    looked_up: list[str] = field(default_factory=list)
    news: list[object] = field(default_factory=list)

    def find(self, user: str) -> Sender | None:
        return self.known.get(user)

    def look_up_soon(self, user: str) -> None:
        self.looked_up.append(user)

    async def heard(self, member: object) -> None:
        self.news.append(member)


@dataclass(slots=True)
class Homes:
    stirred: list[str] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)

    def touched(self, user: str) -> None:
        self.stirred.append(user)

    def opened(self, user: str) -> None:
        self.seen.append(user)


@dataclass(slots=True)
class Meanwhile:
    found: set[tuple[str, str]] = field(default_factory=set)
    brought: list[tuple[str, str]] = field(default_factory=list)

    def was_found(self, channel: str, ts: str) -> bool:
        return (channel, ts) in self.found

    def came(self, channel: str, ts: str) -> None:
        self.brought.append((channel, ts))


@dataclass(slots=True, kw_only=True)
class Shown:
    """A view on somebody's screen."""

    how: str
    at: str
    """The trigger, or the view that it stands in the place of."""
    known: str = ""
    view: Json = field(default_factory=dict)


@dataclass(slots=True)
class Screens:
    """Stands where ``adapters.slack.api.Api`` does."""

    client: AsyncWebClient
    shown: list[Shown] = field(default_factory=list)
    told: list[tuple[str, Json]] = field(default_factory=list)
    seen: asyncio.Event = field(default_factory=asyncio.Event)
    fails: Exception | None = None
    fails_later: Exception | None = None
    """After something was shown."""
    ours: bool = True
    """Until Slack takes the app away."""
    silent: asyncio.Event | None = None
    """Until this is set, Slack does not answer us."""

    async def open_view(self, trigger: str, view: Json) -> Json:
        return await self._show(Shown(how="open", at=trigger, view=view))

    async def update_view(self, view_id: str, view: Json, known: str = "") -> Json:
        return await self._show(Shown(how="update", at=view_id, known=known, view=view))

    def taken_away(self) -> None:
        self.ours = False

    async def post(self, to: str, drawn: Json, letter: str) -> object:
        if self.fails is not None:
            raise self.fails
        self.told.append((to, drawn))
        return None

    async def _show(self, shown: Shown) -> Json:
        if self.silent is not None:
            await self.silent.wait()
        if self.fails is not None:
            raise self.fails
        self.shown.append(shown)
        self.seen.set()
        self.fails, self.fails_later = self.fails_later, None
        return {"id": f"V0SHOWN{len(self.shown)}", "hash": "now.h1"}


class Chats:
    """``adapters.messenger.Messenger``: every letter arrives."""

    platform = PLATFORM
    room = PLENTY

    def __init__(self) -> None:
        self.letters: list[Outgoing] = []
        self._arrived = asyncio.Condition()

    async def send(self, out: Outgoing) -> Ending:
        async with self._arrived:
            self.letters.append(out)
            self._arrived.notify_all()
        return Sent(str(len(self.letters)))

    async def redraw(self, out: Outgoing, ref: str) -> Ending:
        return Sent(ref)

    async def find(self, out: Outgoing) -> str | None:
        return None

    async def to(self, user: str, wording: str) -> Outgoing:
        """The letter to somebody that says this, when it has come."""
        async with asyncio.timeout(PATIENCE_SECONDS), self._arrived:
            await self._arrived.wait_for(lambda: self.has(user, wording))
        return next(o for o in self.letters if _says(o, user, wording))

    def has(self, user: str, wording: str) -> bool:
        return any(_says(out, user, wording) for out in self.letters)

    def said_to(self, user: str) -> list[str]:
        theirs = [out for out in self.letters if out.address.user == user]
        return [out.card.body[0].wording for out in theirs]


@dataclass(slots=True, kw_only=True)
class House:
    core: Core
    slack: Slack
    staff: Staff
    homes: Homes
    meanwhile: Meanwhile
    screens: Screens
    chats: Chats
    inbound: Inbound
    clock: HandsClock
    log: StringIO
    door: Door

    async def brings(self, payload: Json) -> Answered:
        """As Slack does; what is shown because of it is on the screen afterwards."""
        answered = await self.slack.brings(payload)
        if self.screens.silent is None:
            await self.inbound.close()
        return answered

    @property
    def screen(self) -> Shown:
        return self.screens.shown[-1]

    @property
    def title(self) -> str:
        title: str = self.screen.view["title"]["text"]
        return title

    def close_door(self) -> None:
        """As if nothing could be kept any more."""
        self.door.close()

    async def is_known(self, user: str) -> bool:
        address = sender(user).address
        async with self.core.store.glance() as unit:
            return address in await unit.known({address})


class SlowDoor:
    """The door, where a look takes for as long as Slack is not shown anything."""

    def __init__(self, door: Door, screens: Screens) -> None:
        self._door, self._screens = door, screens
        self.let_in = door.let_in

    async def look(self, sender: Sender, token: str, at: datetime) -> Any:
        self._screens.seen.clear()
        async with asyncio.timeout(PATIENCE_SECONDS):
            await self._screens.seen.wait()
        return await self._door.look(sender, token, at)


@asynccontextmanager
async def opened(
    directory: Path, *, slow: type[SlowDoor] | None = None
) -> AsyncIterator[House]:
    programme, clock, lines = read_programme(None), HandsClock(), StringIO()
    log, chats, screens = Log(lines, clock), Chats(), Screens(AsyncWebClient("xoxb-t"))
    staff, homes, meanwhile = _staff(), Homes(), Meanwhile()
    async with open_core(_place(directory), programme, clock, log) as core:
        await take_in(core, read_roster(PEOPLE).rows, {"slack_user_id": PLATFORM}, NOON)
        async with running(core, [chats], None, lambda: None) as live:
            tasks = Tasks(log)
            around = Around(
                door=slow(live.door, screens) if slow else live.door,
                api=screens,
                directory=staff,
                homes=homes,
                meanwhile=meanwhile,
                chats=LearntChats(KeptChats(core.store).keep, tasks),
                tasks=tasks,
            )
            came = inbound(core, around, TEAM, 0 if slow else PATIENCE_SECONDS)
            app = web.Application()
            app.add_routes(came.routes(read_secrets(SECRET)))
            async with TestClient(TestServer(app)) as client:
                lines.seek(0)
                lines.truncate()
                yield House(
                    core=core,
                    slack=Slack(client, NOON),
                    staff=staff,
                    homes=homes,
                    meanwhile=meanwhile,
                    screens=screens,
                    chats=chats,
                    inbound=came,
                    clock=clock,
                    log=lines,
                    door=live.door,
                )
            await came.close()


def sender(user: str, standing: Standing = Standing.MEMBER) -> Sender:
    address = Address(platform=PLATFORM, tenant="harbour", user=user)
    name = user.replace("-", " ").title()
    return Sender(
        address=address, name=name, zone="America/New_York", standing=standing
    )


def _staff() -> Staff:
    rows = read_roster(PEOPLE).rows
    known = [sender(row.slack_user_id) for row in rows if row.slack_user_id]
    others = [
        sender(NEWCOMER),
        sender(GUEST, Standing.OUTSIDER),
        sender(LEAVER, Standing.LEFT),
    ]
    tenant = read_programme(None).key
    senders = [
        replace(s, address=replace(s.address, tenant=tenant)) for s in (*known, *others)
    ]
    return Staff({s.address.user: s for s in senders})


def _says(out: Outgoing, user: str, wording: str) -> bool:
    return out.address.user == user and out.card.body[0].wording == wording


def _place(directory: Path) -> Place:
    place = Place(
        database=f"sqlite:///{directory}/programme.sqlite",
        keys=directory / "keys",
        root=bytes(32),
    )
    upgrade(place.database)
    return place
