"""A Slack of our own on loopback, as small as the calls that we make need it."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from adapters.slack.api import Api
from adapters.slack.pace import Pace
from adapters.slack.session import opened_api

Json = dict[str, Any]
Answering = Callable[[web.Request], web.StreamResponse]

TOKEN = "xoxb-canary-token"
TEAM = "T0HARBOUR"
PATIENCE_SECONDS = 30


def no(error: str, status: int = 200, **headers: str) -> Answering:
    """As Slack says that it did not do it."""
    said = {"ok": False, "error": error}
    return lambda _: web.json_response(said, status=status, headers=headers)


def http(status: int, text: str = "", **headers: str) -> Answering:
    return lambda _: web.Response(
        status=status, text=text, content_type="text/html", headers=headers
    )


def limited(seconds: int) -> Answering:
    said = {"ok": False, "error": "ratelimited"}
    headers = {"Retry-After": str(seconds)}
    return lambda _: web.json_response(said, status=429, headers=headers)


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


@dataclass(slots=True, kw_only=True)
class Slack:
    """Everybody has one private chat with the bot: U0AMBER's is D0AMBER."""

    calls: list[tuple[str, Json]] = field(default_factory=list)
    next: dict[str, list[Answering]] = field(default_factory=lambda: defaultdict(list))
    """What comes of the next calls, by method; otherwise they do what they should."""
    drops: set[str] = field(default_factory=set)
    """Methods that do what they should, and whose answer is lost."""
    chats: dict[str, list[Json]] = field(default_factory=lambda: defaultdict(list))
    people: list[Json] = field(default_factory=list)
    homes: dict[str, Json] = field(default_factory=dict)
    page: int = 500
    url: str = ""
    _stirred: asyncio.Event = field(default_factory=asyncio.Event)

    async def until(self, condition: Callable[[], bool]) -> None:
        """Until some call makes it so."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not condition():
                self._stirred.clear()
                await self._stirred.wait()

    async def answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if request.method == "GET":
            said: Json = dict(request.query)
        elif request.content_type == "application/json":
            said = await request.json()
        else:
            said = dict(await request.post())
        self.calls.append((method, said))
        assert request.headers["Authorization"] == f"Bearer {TOKEN}"
        if self.next[method]:
            return self.next[method].pop(0)(request)
        done = self.does[method](said)
        self._stirred.set()
        return hangs_up(request) if method in self.drops else web.json_response(done)

    @property
    def does(self) -> dict[str, Callable[[Json], Json]]:
        return {
            "chat.postMessage": self._post,
            "chat.update": self._update,
            "conversations.history": self._history,
            "users.list": self._users,
            "users.info": self._user,
            "views.publish": self._publish,
            "views.open": lambda said: _view(said["view"]),
            "views.update": lambda said: _view(said["view"]),
            "auth.test": lambda _: {"ok": True, "team_id": TEAM, "user_id": "U0BOT"},
        }

    def called(self, method: str) -> list[Json]:
        return [said for name, said in self.calls if name == method]

    def types(self, user: str, text: str, **more: Any) -> str:
        """Somebody writes to the bot."""
        channel = chat_of(user)
        ts = f"1893456000.{len(self.chats[channel]) + 1:06}"
        message = {"type": "message", "user": user, "text": text, "ts": ts, **more}
        self.chats[channel].insert(0, message)
        return ts

    def _post(self, said: Json) -> Json:
        channel = chat_of(said["channel"])
        ts = f"1893456000.{len(self.chats[channel]) + 1:06}"
        message = {**said, "ts": ts, "bot_id": "B0BOT", "user": "U0BOT"}
        self.chats[channel].insert(0, message)
        return {"ok": True, "channel": channel, "ts": ts, "message": message}

    def _update(self, said: Json) -> Json:
        for message in self.chats[said["channel"]]:
            if message["ts"] == said["ts"]:
                message.update(said)
                return {"ok": True, **said}
        return {"ok": False, "error": "message_not_found"}

    def _history(self, said: Json) -> Json:
        oldest = said.get("oldest", "0")
        every = [m for m in self.chats[said["channel"]] if m["ts"] > oldest]
        start, size = int(said.get("cursor") or 0), int(said["limit"])
        return _paged({"messages": every[start : start + size]}, start + size, every)

    def _users(self, said: Json) -> Json:
        start = int(said.get("cursor") or 0)
        end = start + min(int(said["limit"]), self.page)
        return _paged({"members": self.people[start:end]}, end, self.people)

    def _user(self, said: Json) -> Json:
        for person in self.people:
            if person["id"] == said["user"]:
                return {"ok": True, "user": person}
        return {"ok": False, "error": "user_not_found"}

    def _publish(self, said: Json) -> Json:
        self.homes[said["user_id"]] = said["view"]
        return _view(said["view"])


def chat_of(user: str) -> str:
    return "D" + user[1:]


def _view(view: Json) -> Json:
    return {"ok": True, "view": {**view, "id": "V0VIEW", "hash": "1.a"}}


def _paged(said: Json, end: int, every: list[Json]) -> Json:
    cursor = str(end) if end < len(every) else ""
    return {"ok": True, **said, "response_metadata": {"next_cursor": cursor}}


@asynccontextmanager
async def slack_there() -> AsyncIterator[Slack]:
    slack = Slack()
    app = web.Application()
    app.router.add_route("*", "/api/{method}", slack.answer)
    server = TestServer(app, host="127.0.0.1")
    # Its own log would say who was called about.
    await server.start_server(access_log=None)
    slack.url = str(server.make_url("/api/"))
    yield slack
    await server.close()


@asynccontextmanager
async def api_to(slack: Slack, time: HandsTime, log: Any) -> AsyncIterator[Api]:
    async with opened_api(TOKEN, slack.url, Pace(time), log) as api:
        yield api
