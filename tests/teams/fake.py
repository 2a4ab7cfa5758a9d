"""Teams' connector, recorded: every call, what was drawn, and what fails."""

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar

from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.teams import rules
from tests.teams.fake_connector import CALLS, DRAWN
from tests.teams.fake_entra import Entra
from tests.teams.fake_faults import Fault, Slow, answered, is_done, said_no
from tests.teams.fake_keys import Keys
from tests.teams.fake_tenant import Tenant
from tests.teams.fake_things import SaysNo

Json = dict[str, Any]

PATIENCE_SECONDS: Final = 10.0
BASE: Final = "/teams"
BELOW: Final = "/v3/conversations"
CONVERSATIONS: Final = f"{BASE}{BELOW}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    name: str
    where: Json
    said: Json
    answer: str
    """"ok", the connector's code, or the fault."""


class FakeTeams:
    def __init__(self, tenant: Tenant) -> None:
        self.tenant = tenant
        self.keys, self.entra = Keys(tenant.clock), Entra()
        self.calls: list[Call] = []
        self.sent: list[Json] = []
        """Every activity that was sent, and all that invokes were answered."""
        self.findings: list[str] = []
        """What Teams would have refused, or our house would never send."""
        self.words: set[str] = set()
        """People's own: what they filled in may stand where nothing is parsed."""
        self.typed: set[str] = set()
        """What was typed to the bot: it stands nowhere ever after."""
        self.root = ""
        self.changes = 0
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)
        self._always: dict[str, Fault] = {}
        self._changed = asyncio.Condition()

    @property
    def bases(self) -> tuple[str, ...]:
        """Where the connector stands; the last is what it says of itself."""
        return (BASE,)

    @property
    def service(self) -> str:
        return self.root + self.bases[-1]

    # what tests ask for

    def fails(self, name: str, *faults: Fault) -> None:
        """The next calls of this name, one each."""
        self._faults[name].extend(faults)

    def always_fails(self, name: str, fault: Fault | None) -> None:
        """Until it is told otherwise; "" is every call."""
        if fault is None:
            self._always.pop(name, None)
        else:
            self._always[name] = fault

    def called(self, name: str) -> list[Json]:
        """With what, in order."""
        return [call.said for call in self.calls if call.name == name]

    def answer_seen(self, name: str, body: Json) -> None:
        """What an invoke was answered: it is drawn as well."""
        self.sent.append(body)
        found = [*rules.of_answer(name, body), *self._known_in(body)]
        self.findings += [f"{name}: {finding}" for finding in found]

    async def until(self, there: Callable[[], bool]) -> None:
        """Return as soon as it is so; after any call or delivery it is looked anew."""
        async with asyncio.timeout(PATIENCE_SECONDS), self._changed:
            await self._changed.wait_for(there)

    async def changed_since(self, seen: int) -> None:
        """However long it takes."""
        async with self._changed:
            await self._changed.wait_for(lambda: self.changes > seen)

    async def stir(self) -> None:
        """Something happened."""
        async with self._changed:
            self.changes += 1
            self._changed.notify_all()

    def write(self, file: Path) -> None:
        """As JSON lines, for whoever has other rules."""
        lines = [f"{json.dumps(said, ensure_ascii=False)}\n" for said in self.sent]
        file.write_text("".join(lines), "utf-8")

    # the server

    def application(self) -> web.Application:
        app = web.Application(client_max_size=2**22)
        app.add_routes([*self.keys.routes(), *self.entra.routes()])
        for name, (method, path, _) in CALLS.items():
            for base in self.bases:
                where = base + BELOW + path
                app.router.add_route(method, where, self._doing(name))
        return app

    def _doing(
        self, name: str
    ) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        return partial(self._called, name)

    async def _called(self, name: str, request: web.Request) -> web.StreamResponse:
        said = await request.json() if request.body_exists else {}
        where = dict(request.match_info)
        fault = self._fault(name)
        if isinstance(fault, Slow):
            fault.came.set()
            await fault.go.wait()
        answer, code = web.Response(), "lost"
        if is_done(fault):
            answer, code = self._answer(name, where, said, request)
        word = code if fault is None else type(fault).__name__
        self.calls.append(Call(name=name, where=where, said=said, answer=word))
        await self.stir()
        return (fault and answered(request, fault)) or answer

    def _answer(
        self, name: str, where: Json, said: Json, request: web.Request
    ) -> tuple[web.Response, str]:
        if not self.entra.takes(request.headers.get("Authorization", "")):
            return said_no(401, "Unauthorized"), "Unauthorized"
        if name in DRAWN:
            self._hold_against_rules(name, said)
        try:
            status, done = CALLS[name][2](self.tenant, where, said)
        except SaysNo as no:
            return said_no(no.status, no.code), no.code
        return web.json_response(done, status=status), "ok"

    def _hold_against_rules(self, name: str, activity: Json) -> None:
        self.sent.append(activity)
        names = [member.name for member in self.tenant.members.values()]
        found = [
            *rules.of_message(activity),
            *rules.named(activity, names),
            *self._known_in(activity),
        ]
        self.findings += [f"{name}: {finding}" for finding in found]

    def _known_in(self, drawn: Json) -> list[str]:
        names = {member.name for member in self.tenant.members.values()}
        return [
            *rules.parsed_words(drawn, self.words | names),
            *rules.repeated(drawn, self.typed),
        ]

    def _fault(self, name: str) -> Fault | None:
        if self._faults[name]:
            return self._faults[name].popleft()
        return self._always.get(name) or self._always.get("")


Teams = TypeVar("Teams", bound=FakeTeams)


@asynccontextmanager
async def fake_teams(tenant: Tenant) -> AsyncIterator[FakeTeams]:
    async with opened(FakeTeams(tenant)) as teams:
        yield teams


@asynccontextmanager
async def opened(teams: Teams) -> AsyncIterator[Teams]:
    async with TestServer(teams.application(), host="127.0.0.1") as server:
        teams.root = str(server.make_url("")).rstrip("/")
        yield teams
