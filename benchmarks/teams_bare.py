"""Servers as small as they can be, each in a process of its own.

bare      aiohttp, and the same check of the token and of what it was signed for
far-end   Teams' own side: a token for us, everybody is a member, every letter is taken
"""

import sys
from collections.abc import AsyncIterator
from itertools import count
from typing import Final

from aiohttp import web

from adapters.bodies import json_in
from adapters.clock import SystemClock
from adapters.logs import Log
from adapters.passing import LoopTime
from adapters.teams.edge import PATH
from adapters.teams.keys import opened_keys
from adapters.teams.services import Services
from adapters.teams.verifier import AUTHORIZATION, Fitting, Verifier
from benchmarks.slack_alone import serve_one
from benchmarks.slack_client import HOST
from benchmarks.stalls import watching
from benchmarks.teams_knocks import members
from tests.teams.fake import CONVERSATIONS
from tests.teams.fake_entra import Entra
from tests.teams.fake_tenant import APP_ID, TENANT

VERIFIER: Final = web.AppKey("verifier", Verifier)
CLOCK: Final = SystemClock()
FITTING: Final = Fitting(tenant=TENANT, services=Services(hosts=(HOST,)))


def bare(file: str, openid: str) -> web.Application:
    async def known(app: web.Application) -> AsyncIterator[None]:
        log = Log(sys.stderr, CLOCK)
        async with opened_keys(openid, LoopTime(), log) as keys:
            await keys.renew()
            app[VERIFIER] = Verifier(app_id=APP_ID, keys=keys, clock=CLOCK)
            yield

    app = web.Application()
    app.cleanup_ctx.extend((known, watching(file)))
    app.router.add_post(PATH, _heard)
    return app


async def _heard(request: web.Request) -> web.StreamResponse:
    said = request.headers.getall(AUTHORIZATION, [])
    claim = await request.app[VERIFIER].claimed(said)
    FITTING.check(json_in(await request.read()), claim)
    return web.Response()


def far_end(_: str, __: str) -> web.Application:
    everybody = {member.object_id: member.as_json(TENANT) for member in members()}
    numbers = count(1)

    async def member(request: web.Request) -> web.StreamResponse:
        return web.json_response(everybody[request.match_info["user"]])

    async def taken(_: web.Request) -> web.StreamResponse:
        return web.json_response({"id": str(next(numbers))}, status=201)

    app = web.Application()
    app.add_routes(Entra().routes())
    app.router.add_get(f"{CONVERSATIONS}/{{chat}}/members/{{user}}", member)
    app.router.add_post(f"{CONVERSATIONS}/{{chat}}/activities", taken)
    return app


if __name__ == "__main__":
    serve_one({"bare": bare, "far-end": far_end})
