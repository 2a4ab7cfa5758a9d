"""Servers in processes of their own: the real command on both platforms, and its peers.

The keys are made here, because whoever knocks signs with them; their page is read from
here, once a server.
"""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from aiohttp import web
from aiohttp.test_utils import TestServer

from adapters.clock import SystemClock
from adapters.setting_files import PREFIX
from benchmarks.slack_client import HOST
from benchmarks.slack_served import Grounds, Served, api, free_port, settings, started
from benchmarks.stalls import STALLS
from tests.teams.fake import BASE
from tests.teams.fake_entra import PASSWORD
from tests.teams.fake_keys import Keys
from tests.teams.fake_tenant import APP_ID, TENANT

MODULES: Final = {
    "bare": "benchmarks.teams_bare",
    "stock": "benchmarks.teams_stock",
    "far-end": "benchmarks.teams_bare",
}
WATCHED: Final = ("-m", "benchmarks.stalls")


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """A server, and the file that says how late its loop came."""

    served: Served
    stalls: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """Both platforms' own sides, and room for whoever serves."""

    home: Path
    keys: Keys
    openid: str
    slack: Served
    teams: Served

    @property
    def service(self) -> str:
        return f"http://{HOST}:{self.teams.port}{BASE}"

    @asynccontextmanager
    async def serves(self, name: str) -> AsyncIterator[Watched]:
        opening = self._ours() if name == "ours" else self._peer(name)
        async with opening as watched:
            yield watched

    @asynccontextmanager
    async def _ours(self) -> AsyncIterator[Watched]:
        port = free_port()
        folder = self.home / f"ours-{port}"
        folder.mkdir()
        settled = settings(folder, api(self.slack), port) | self._settings()
        async with started(folder, WATCHED, port, settled) as served:
            yield Watched(served=served, stalls=folder / STALLS)

    def _settings(self) -> dict[str, str]:
        settled = {
            "TEAMS_APP_ID": APP_ID,
            "TEAMS_APP_PASSWORD": PASSWORD,
            "TEAMS_TENANT_ID": TENANT,
            "TEAMS_OPENID_URL": self.openid,
            "TEAMS_TOKEN_URL": f"http://{HOST}:{self.teams.port}/entra/token",
            "TEAMS_SERVICE_HOSTS": f"{HOST}:{self.teams.port}",
        }
        return {f"{PREFIX}{name}": value for name, value in settled.items()}

    @asynccontextmanager
    async def _peer(self, name: str) -> AsyncIterator[Watched]:
        stalls = self.home / f"{name}-{free_port()}"
        async with _alone(self.home, name, stalls, self.openid) as served:
            yield Watched(served=served, stalls=stalls)


@asynccontextmanager
async def opened_office(home: Path) -> AsyncIterator[Office]:
    keys = Keys(SystemClock())
    page = web.Application()
    page.add_routes(keys.routes())
    async with AsyncExitStack() as held:
        slack = await held.enter_async_context(Grounds(home).peer("far-end"))
        teams = await held.enter_async_context(_alone(home, "far-end", home, ""))
        server = await held.enter_async_context(TestServer(page, host=HOST))
        yield Office(
            home=home,
            keys=keys,
            openid=str(server.make_url("/openid")),
            slack=slack,
            teams=teams,
        )


@asynccontextmanager
async def _alone(
    home: Path, name: str, file: Path, openid: str
) -> AsyncIterator[Served]:
    port = free_port()
    words = ("-m", MODULES[name], name, str(port), str(file), openid)
    async with started(home, words, port, {}) as served:
        yield served
