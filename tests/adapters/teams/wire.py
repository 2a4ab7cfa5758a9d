"""Teams' connector and Entra's token endpoint on loopback, as far as we call them.

They run on the loop of the test: whatever blocks it waits for itself, and never ends.
"""

import asyncio
import io
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from adapters.logs import Log
from adapters.teams.api import Api, opened_api
from adapters.teams.chat import Chat
from adapters.teams.config import TeamsConfig
from adapters.teams.pace import Pace
from adapters.teams.services import Services
from adapters.teams.tokens import Tokens, opened_tokens
from tests.adapters.kept_store import HandsClock

Json = dict[str, Any]
Answering = Callable[[web.Request], web.StreamResponse]

APP, PASSWORD, TENANT = "0a0a-app", "canary-password", "0b0b-tenant"
BOT = f"28:{APP}"
AMBER = "0c0c-amber"
CHAT = "a:canary/chat=amber"
HERE = Services(hosts=("127.0.0.1",))
LIFE = 3600.0


def no(status: int, code: str = "", **headers: str) -> Answering:
    """As Teams says that it did not do it."""
    said = {"error": {"code": code, "message": "canary"}}
    return lambda _: web.json_response(said, status=status, headers=headers)


def http(status: int, text: str = "", **headers: str) -> Answering:
    return lambda _: web.Response(
        status=status, text=text, content_type="text/html", headers=headers
    )


def hangs_up(request: web.Request) -> web.StreamResponse:
    """The line is cut where an answer should be."""
    assert request.transport is not None
    request.transport.close()
    return web.Response()


class HandsTime:
    """Time that passes only when somebody waits for it."""

    def __init__(self) -> None:
        self.at = 1000.0
        self.waited: list[float] = []

    def now(self) -> float:
        return self.at

    async def wait(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.at += seconds


class NoChance:
    def spread(self) -> float:
        return 0.0


@dataclass(slots=True, kw_only=True)
class Teams:
    """Whoever has the app has one private chat with the bot: AMBER's is CHAT."""

    calls: list[tuple[str, Json]] = field(default_factory=list)
    next: dict[str, list[Answering]] = field(default_factory=lambda: defaultdict(list))
    """What comes of the next calls, by name; otherwise they do what they should."""
    drops: set[str] = field(default_factory=set)
    """Calls that do what they should, and whose answer is lost."""
    chats: dict[str, dict[str, Json]] = field(default_factory=dict)
    members: dict[str, Json] = field(default_factory=dict)
    apps: dict[str, str] = field(default_factory=lambda: {AMBER: CHAT})
    signed: bool = True
    life: object = LIFE
    root: str = ""
    gate: asyncio.Event | None = None
    """Nobody is given a token before it is open."""
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    came: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(10), self.came:
            await self.came.wait_for(condition)

    @property
    def service(self) -> str:
        return f"{self.root}/teams"

    @property
    def issued(self) -> int:
        return len(self.called("token"))

    def called(self, name: str) -> list[Json]:
        return [said for called, said in self.calls if called == name]

    async def token(self, request: web.Request) -> web.StreamResponse:
        self.calls.append(("token", dict(await request.post())))
        self.asked.set()
        if self.gate is not None:
            await self.gate.wait()
        token = {"access_token": f"canary-token-{self.issued}", "token_type": "Bearer"}
        return self._answer("token", request, lambda: token | {"expires_in": self.life})

    async def create(self, request: web.Request) -> web.StreamResponse:
        said = await self._said("create", request)
        user = said["members"][0]["id"]
        if user not in self.apps:
            return no(403, "ForbiddenOperationException")(request)
        return self._answer("create", request, lambda: {"id": self.apps[user]}, 201)

    async def send(self, request: web.Request) -> web.StreamResponse:
        said = await self._said("send", request)
        return self._answer("send", request, lambda: self._stands(request, said), 201)

    async def update(self, request: web.Request) -> web.StreamResponse:
        said = await self._said("update", request)
        standing = self.chats.get(request.match_info["chat"], {})
        if request.match_info["activity"] not in standing:
            return no(404, "ActivityNotFoundInConversation")(request)
        standing[request.match_info["activity"]] = said
        return self._answer("update", request, lambda: {"id": said["id"]})

    async def member(self, request: web.Request) -> web.StreamResponse:
        await self._said("member", request)
        found = self.members.get(request.match_info["user"])
        if found is None and not self.next["member"]:
            return no(404, "MemberNotFoundInConversation")(request)
        return self._answer("member", request, lambda: found)

    def _stands(self, request: web.Request, said: Json) -> Json:
        chat = self.chats.setdefault(request.match_info["chat"], {})
        id_ = str(1893456000000 + len(chat))
        chat[id_] = said
        return {"id": id_}

    async def _said(self, name: str, request: web.Request) -> Json:
        said = await request.json() if request.can_read_body else {}
        self.calls.append((name, said))
        async with self.came:
            self.came.notify_all()
        wanted = f"Bearer canary-token-{self.issued}" if self.signed else None
        assert request.headers.get("Authorization") == wanted
        return dict(said)

    def _answer(
        self,
        name: str,
        request: web.Request,
        does: Callable[[], object],
        status: int = 200,
    ) -> web.StreamResponse:
        if self.next[name]:
            return self.next[name].pop(0)(request)
        done = does()
        if name in self.drops:
            return hangs_up(request)
        return web.json_response(done, status=status)


@asynccontextmanager
async def teams_there() -> AsyncIterator[Teams]:
    teams = Teams()
    chat = "/teams/v3/conversations/{chat}"
    app = web.Application()
    app.router.add_post("/token", teams.token)
    app.router.add_post("/teams/v3/conversations", teams.create)
    app.router.add_post(chat + "/activities", teams.send)
    app.router.add_put(chat + "/activities/{activity}", teams.update)
    app.router.add_get(chat + "/members/{user}", teams.member)
    server = TestServer(app, host="127.0.0.1")
    # Its own log would say who was called about.
    await server.start_server(access_log=None)
    teams.root = str(server.make_url("")).rstrip("/")
    yield teams
    await server.close()


def config(teams: Teams) -> TeamsConfig:
    host = teams.root.removeprefix("http://")
    return TeamsConfig(
        app_id=APP,
        password=PASSWORD,
        tenant=TENANT,
        openid_url="",
        token_url=f"{teams.root}/token",
        services=Services(hosts=(host,)),
        unsigned=False,
    )


@asynccontextmanager
async def tokens_of(teams: Teams, time: HandsTime) -> AsyncIterator[Tokens]:
    async with opened_tokens(config(teams), time) as tokens:
        assert tokens is not None
        yield tokens


@pytest.fixture
def time() -> HandsTime:
    return HandsTime()


@pytest.fixture
def clock() -> HandsClock:
    return HandsClock()


@pytest.fixture
def lines() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def log(lines: io.StringIO, clock: HandsClock) -> Log:
    return Log(lines, clock)


@pytest.fixture
async def teams() -> AsyncIterator[Teams]:
    async with teams_there() as there:
        yield there


@pytest.fixture
async def tokens(teams: Teams, time: HandsTime) -> AsyncIterator[Tokens]:
    async with tokens_of(teams, time) as tokens:
        yield tokens


@pytest.fixture
async def api(
    teams: Teams, tokens: Tokens, time: HandsTime, log: Log
) -> AsyncIterator[Api]:
    async with opened_api(HERE, tokens, Pace(time), NoChance(), log) as opened:
        yield opened


def chat(teams: Teams, conversation: str = CHAT) -> Chat:
    return Chat(
        service=teams.service, conversation=conversation, user="29:amber", bot=BOT
    )
