"""Socket Mode: lines that the app opens, over which Slack brings things and is answered.

A line can be asked to be renewed, be cut, or go silent: it stays open, but nothing
comes of it any more, not even the answer to a ping.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final

from aiohttp import WSMessage, WSMsgType, web

from tests.slack.fake_things import APP

Json = dict[str, Any]

NEVER: Final = 0
"""The status of what was not answered in time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ack:
    """What the app answered: an HTTP status, or 200 for an acknowledged envelope."""

    status: int
    body: Json | None = None

    @property
    def well(self) -> bool:
        return self.status == 200


@dataclass(slots=True, eq=False)
class Line:
    request: web.Request
    ws: web.WebSocketResponse
    silent: bool = False
    waiting: dict[str, "asyncio.Future[Ack]"] = field(default_factory=dict)


class Sockets:
    def __init__(
        self, url: Callable[[], str], stir: Callable[[], Awaitable[None]]
    ) -> None:
        self.lines: list[Line] = []
        """Those that are open, the newest last."""
        self.opened = 0
        self.envelopes: list[Json] = []
        self._url, self._stir = url, stir
        self._tickets: set[str] = set()
        self._numbers = count(1)

    def link(self) -> str:
        """Good for one connection."""
        ticket = f"ticket-{next(self._numbers)}"
        self._tickets.add(ticket)
        base = self._url().replace("http", "ws", 1).removesuffix("/api/")
        return f"{base}/link?ticket={ticket}"

    async def connected(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=403)
        self._tickets.discard(ticket)
        ws = web.WebSocketResponse(autoping=False)
        await ws.prepare(request)
        line = Line(request, ws)
        await ws.send_json(self._hello())
        self.lines.append(line)
        self.opened += 1
        await self._stir()
        try:
            async for heard in ws:
                await self._heard(line, heard)
        finally:
            self.lines.remove(line)
            await self._stir()
        return ws

    async def bring(self, envelope: Json, patience_seconds: float) -> Ack:
        """Over the newest line; NEVER where nobody answers."""
        name = f"envelope-{next(self._numbers)}"
        sent = {"envelope_id": name, **envelope}
        self.envelopes.append(sent)
        if not self.lines:
            return Ack(status=NEVER)
        line = self.lines[-1]
        answer = line.waiting[name] = asyncio.get_running_loop().create_future()
        if not line.silent:
            await line.ws.send_json(sent)
        try:
            return await asyncio.wait_for(answer, patience_seconds)
        except TimeoutError:
            return Ack(status=NEVER)

    async def ask_to_renew(self, reason: str = "refresh_requested") -> None:
        """Slack does so every few hours: "warning" some seconds before."""
        asked = {"type": "disconnect", "reason": reason, "debug_info": {"host": "fake"}}
        await self.lines[-1].ws.send_json(asked)

    def go_silent(self) -> None:
        for line in self.lines:
            line.silent = True

    async def cut(self) -> None:
        """As when a cable is pulled."""
        for line in list(self.lines):
            if line.request.transport is not None:
                line.request.transport.abort()

    async def end(self, _: web.Application) -> None:
        for line in list(self.lines):
            await line.ws.close()

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "connection_info": {"app_id": APP},
            "num_connections": len(self.lines) + 1,
            "debug_info": {"host": "fake", "approximate_connection_time": 18060},
        }

    async def _heard(self, line: Line, heard: WSMessage) -> None:
        if line.silent:
            return
        if heard.type is WSMsgType.PING:
            await line.ws.pong(heard.data)
        elif heard.type is WSMsgType.TEXT:
            said = heard.json()
            answer = line.waiting.pop(said.get("envelope_id", ""), None)
            if answer is not None and not answer.done():
                answer.set_result(Ack(status=200, body=said.get("payload")))
