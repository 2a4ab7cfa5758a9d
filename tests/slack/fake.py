"""Slack's Web API, recorded: every call, what it was answered, and what fails."""

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, assert_never

from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.slack import rules
from tests.slack.fake_arguments import METHODS, read_arguments
from tests.slack.fake_faults import Failed, Fault, Garbled, Limited, Lost, Refused, Slow
from tests.slack.fake_methods import DOES
from tests.slack.fake_socket import Sockets
from tests.slack.fake_things import SaysNo
from tests.slack.fake_workspace import Workspace

Json = dict[str, Any]

BOT_TOKEN: Final = "xoxb-pretend"
APP_TOKEN: Final = "xapp-pretend"
SCOPES: Final = frozenset({"chat:write", "commands", "im:history", "users:read"})
BY_APP: Final = "apps.connections.open"
PATIENCE_SECONDS: Final = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    method: str
    args: Json
    answer: str
    """"ok", Slack's code, or the fault."""


class FakeSlack:
    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.calls: list[Call] = []
        self.findings: list[str] = []
        """What Slack would have refused, or our house would never send."""
        self.scopes = set(SCOPES)
        self.revoked: set[str] = set()
        """Tokens that were taken away."""
        self.sockets = Sockets(lambda: self.url, self.stir)
        self.url = ""
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)
        self._always: dict[str, Fault] = {}
        self._changed = asyncio.Condition()
        self.changes = 0

    # what tests ask for

    def fails(self, method: str, *faults: Fault) -> None:
        """The next calls of this method, one each."""
        self._faults[method].extend(faults)

    def always_fails(self, method: str, fault: Fault | None) -> None:
        """Until it is told otherwise; "" is every method."""
        if fault is None:
            self._always.pop(method, None)
        else:
            self._always[method] = fault

    def called(self, method: str) -> list[Json]:
        """With which arguments, in order."""
        return [call.args for call in self.calls if call.method == method]

    def look_at(self, what: str, view: Json) -> None:
        """A view that came as an answer, and not by a call."""
        self.findings += [f"{what}: {finding}" for finding in rules.of_view(view)]

    def listen_to(self, said: Json) -> None:
        """What was answered to a command."""
        self.findings += [f"aside: {finding}" for finding in rules.of_aside(said)]

    async def until(self, there: Callable[[], bool]) -> None:
        """Return as soon as it is so; after any call or delivery it is looked anew."""
        async with asyncio.timeout(PATIENCE_SECONDS), self._changed:
            await self._changed.wait_for(there)

    async def stir(self) -> None:
        """Something happened."""
        async with self._changed:
            self.changes += 1
            self._changed.notify_all()

    def write(self, file: Path) -> None:
        """As JSON lines: a method and its arguments each."""
        lines = [{"method": call.method, "args": call.args} for call in self.calls]
        file.write_text("".join(f"{json.dumps(line)}\n" for line in lines), "utf-8")

    # the server

    def application(self) -> web.Application:
        app = web.Application(client_max_size=2**22)
        app.router.add_route("*", "/api/{method}", self._called)
        app.router.add_get("/link", self.sockets.connected)
        app.on_shutdown.append(self.sockets.end)
        return app

    async def _called(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        args = await read_arguments(request, method)
        fault = self._fault(method)
        if isinstance(fault, Slow):
            fault.came.set()
            await fault.go.wait()
        done = not isinstance(fault, Limited | Refused) and getattr(fault, "done", True)
        said = self._answer(request, method, args) if done else {}
        answer = said.get("error", "ok") if fault is None else type(fault).__name__
        self.calls.append(Call(method=method, args=args, answer=answer))
        await self.stir()
        return self._said(request, said, fault)

    def _answer(self, request: web.Request, method: str, args: Json) -> Json:
        self._hold_against_rules(method, args)
        try:
            self._refuse(request, method, args)
            if method == BY_APP:
                return {"ok": True, "url": self.sockets.link()}
            return {"ok": True, **DOES[method](self.workspace, args)}
        except SaysNo as no:
            return {"ok": False, "error": str(no)}

    def _hold_against_rules(self, method: str, args: Json) -> None:
        names = [member.name for member in self.workspace.members.values()]
        found = [*rules.findings(method, args), *rules.named(method, args, names)]
        self.findings += [f"{method}: {finding}" for finding in found]

    def _refuse(self, request: web.Request, method: str, args: Json) -> None:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if token in self.revoked:
            raise SaysNo("token_revoked")
        if token != (APP_TOKEN if method == BY_APP else BOT_TOKEN):
            raise SaysNo("invalid_auth" if token else "not_authed")
        if method not in METHODS:
            raise SaysNo("unknown_method")
        scope = METHODS[method].scope
        if scope and scope not in self.scopes:
            raise SaysNo("missing_scope")
        if code := rules.refusal(method, args):
            raise SaysNo(code)

    def _fault(self, method: str) -> Fault | None:
        if self._faults[method]:
            return self._faults[method].popleft()
        return self._always.get(method) or self._always.get("")

    def _said(
        self, request: web.Request, said: Json, fault: Fault | None
    ) -> web.StreamResponse:
        scopes = {"x-oauth-scopes": ",".join(sorted(self.scopes))}
        match fault:
            case None | Slow():
                return web.json_response(said, headers=scopes)
            case Limited(seconds):
                body = {"ok": False, "error": "ratelimited"}
                after = {"Retry-After": str(seconds)}
                return web.json_response(body, status=429, headers=after)
            case Refused(code):
                return web.json_response({"ok": False, "error": code}, headers=scopes)
            case Failed(status):
                return web.Response(status=status, text="upstream connect error")
            case Garbled():
                return web.Response(text="<html>", content_type="application/json")
            case Lost():
                assert request.transport is not None
                request.transport.abort()
                return web.Response()
            case _:
                assert_never(fault)


@asynccontextmanager
async def fake_slack(workspace: Workspace) -> AsyncIterator[FakeSlack]:
    slack = FakeSlack(workspace)
    async with TestServer(slack.application()) as server:
        slack.url = str(server.make_url("/api/"))
        yield slack
