"""A whole programme behind our door to Teams: only Teams' own side is recorded.

The server, the tokens, botbuilder, the door and the database are real. What would go
out to Teams is remembered in order, and what the core writes to people as well.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import Any, Final

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.app import running
from adapters.core import Core, open_core
from adapters.door import Door
from adapters.learnt_chats import LearntChats
from adapters.logs import Log
from adapters.places import Place
from adapters.playground.staff import PEOPLE
from adapters.programme import read_programme
from adapters.roster_csv import read_roster
from adapters.roster_import import take_in
from adapters.tasks import Tasks
from adapters.teams.around import Around
from adapters.teams.chat import Chat
from adapters.teams.config import OPENID_URL, TOKEN_URL, TeamsConfig
from adapters.teams.errors import TeamsSaidNo
from adapters.teams.inbound import Inbound, inbound
from adapters.teams.keys import opened_keys
from adapters.teams.members import Member
from adapters.teams.messenger import PLATFORM
from adapters.teams.services import Services
from bot.people import Address
from store.chats import Chats
from store.upgrade import upgrade
from tests.adapters.kept_store import NOON, HandsClock
from tests.adapters.slack.house import Chats as Letters
from tests.adapters.slack.wire import HandsTime
from tests.adapters.teams.knocking import Answered, Teams
from tests.adapters.teams.payloads import OTHER_TENANT
from tests.adapters.teams.signing import APP, HOST, TENANT, page_there

Json = dict[str, Any]

NURSE, SUPPORTER, COORDINATOR = "marlow-quay", "ines-harbour", "linden-brook"
NEWCOMER, GUEST, STRANGER = "u-new", "u-guest", "u-stranger"
OF_ANOTHER = "u-of-another-tenant"


class TeamsLetters(Letters):
    platform = PLATFORM


@dataclass(slots=True)
class Roster:
    """Stands where ``adapters.teams.members.Members`` does."""

    guests: set[str] = field(default_factory=lambda: {GUEST})
    asked: list[str] = field(default_factory=list)
    picked_from: list[str] = field(default_factory=list)
    fails: TeamsSaidNo | None = None
    fails_to_find: TeamsSaidNo | None = None

    async def of(self, chat: Chat, user: str) -> Member | None:
        self.asked.append(user)
        if self.fails is not None:
            raise self.fails
        if user == STRANGER:
            return None
        tenant = OTHER_TENANT if user == OF_ANOTHER else TENANT
        name = f"{user} as Teams lists them"
        return Member(user=user, tenant=tenant, name=name, guest=user in self.guests)

    async def picked(self, near: Chat, user: str) -> Member | None:
        self.picked_from.append(near.conversation)
        if self.fails_to_find is not None:
            raise self.fails_to_find
        return await self.of(near, user)


@dataclass(slots=True)
class Said:
    """Stands where ``adapters.teams.api.Api`` does."""

    told: list[tuple[str, Json]] = field(default_factory=list)
    fails: Exception | None = None

    async def send(self, chat: Chat, activity: Json) -> object:
        if self.fails is not None:
            raise self.fails
        self.told.append((chat.conversation, activity))
        return None


@dataclass(slots=True, kw_only=True)
class House:
    core: Core
    teams: Teams
    roster: Roster
    said: Said
    letters: TeamsLetters
    inbound: Inbound
    clock: HandsClock
    log: StringIO
    door: Door

    async def brings(self, activity: Json) -> Answered:
        """As Teams does; what is said because of it is said afterwards."""
        answered = await self.teams.brings(activity)
        await self.inbound.close()
        return answered

    def close_door(self) -> None:
        """As if nothing could be kept any more."""
        self.door.close()

    async def is_known(self, user: str) -> bool:
        async with self.core.store.glance() as unit:
            return address(user) in await unit.known({address(user)})


@asynccontextmanager
async def opened(directory: Path) -> AsyncIterator[House]:
    programme, clock, lines = read_programme(None), HandsClock(), StringIO()
    log, letters, roster, said = Log(lines, clock), TeamsLetters(), Roster(), Said()
    async with (
        open_core(_place(directory), programme, clock, log) as core,
        page_there() as page,
        opened_keys(f"{page.url}/", HandsTime(), log) as keys,
    ):
        # The demo's people have no Teams accounts: these are theirs here.
        ids = {"slack_user_id": PLATFORM}
        await take_in(core, read_roster(PEOPLE).rows, ids, NOON)
        async with running(core, [letters], None, lambda: None) as live:
            tasks = Tasks(log)
            around = Around(
                door=live.door,
                api=said,
                members=roster,
                chats=LearntChats(Chats(core.store).keep, tasks),
                tasks=tasks,
            )
            came = inbound(core, around, config())
            app = web.Application()
            app.add_routes(came.routes(config(), keys))
            async with TestClient(TestServer(app)) as client:
                lines.seek(0)
                lines.truncate()
                yield House(
                    core=core,
                    teams=Teams(client),
                    roster=roster,
                    said=said,
                    letters=letters,
                    inbound=came,
                    clock=clock,
                    log=lines,
                    door=live.door,
                )
            await came.close()


def address(user: str) -> Address:
    tenant: Final = read_programme(None).key
    return Address(platform=PLATFORM, tenant=tenant, user=user)


def config() -> TeamsConfig:
    return TeamsConfig(
        app_id=APP,
        password="canary",
        tenant=TENANT,
        openid_url=OPENID_URL,
        token_url=TOKEN_URL.format(tenant=TENANT),
        services=Services(hosts=(HOST,)),
        unsigned=False,
    )


def _place(directory: Path) -> Place:
    place = Place(
        database=f"sqlite:///{directory}/programme.sqlite",
        keys=directory / "keys",
        root=bytes(32),
    )
    upgrade(place.database)
    return place
