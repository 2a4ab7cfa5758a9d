"""Servers as small as they can be, each in a process of its own.

bare      aiohttp, the same check of the signature, and a fast form parser
commit    that, and one durable commit by raw sqlite3
far-end   Slack's own side: everybody is listed, and every call is taken
dead      everybody is listed, and no other call is ever answered
"""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from typing import Any, Final

from aiohttp import web
from yarl import query_to_pairs

from adapters.clock import SystemClock
from adapters.slack.edge import PATH
from adapters.slack.signature import SIGNATURE, TIMESTAMP, Signatures
from benchmarks.slack_alone import serve_one
from benchmarks.slack_knocks import members
from store.sqlite import PRAGMAS
from tests.slack.fake_post import SECRET
from tests.slack.fake_things import BOT_USER, TEAM

Json = dict[str, Any]
Heard = Callable[[web.Request], Awaitable[web.StreamResponse]]
Called = Callable[[], Awaitable[web.StreamResponse]]

KEPT: Final = "CREATE TABLE inbox (key TEXT PRIMARY KEY) WITHOUT ROWID"
KEEP: Final = "INSERT INTO inbox VALUES (?)"
ENTERED: Final = "payload"
ABOUT_US: Final = {"ok": True, "team_id": TEAM, "user_id": BOT_USER, "bot_id": "B0"}
STANDS: Final = {"ok": True, "channel": "D0PRESSES", "ts": "1700000000.000200"}
_SIGNATURES: Final = Signatures(secrets=(SECRET.encode(),), clock=SystemClock())


def bare(_: str, __: str) -> web.Application:
    async def heard(request: web.Request) -> web.StreamResponse:
        await _verified(request)
        return web.Response()

    return _served(heard)


def commit(file: str, _: str) -> web.Application:
    kept = sqlite3.connect(file, isolation_level=None)
    for pragma in PRAGMAS:
        kept.execute(pragma)
    kept.execute(KEPT)

    async def heard(request: web.Request) -> web.StreamResponse:
        said = await _verified(request)
        kept.execute(KEEP, (said[-64:] + request.headers[SIGNATURE],))
        return web.Response()

    return _served(heard)


def far_end(_: str, __: str) -> web.Application:
    async def taken() -> web.StreamResponse:
        return web.json_response(STANDS)

    return _far_end(taken)


def dead(_: str, __: str) -> web.Application:
    async def never() -> web.StreamResponse:
        await asyncio.Event().wait()
        return web.Response()

    return _far_end(never)


async def _verified(request: web.Request) -> str:
    """What was sent in the form."""
    said = request.headers
    claim = _SIGNATURES.claimed(said.getall(TIMESTAMP), said.getall(SIGNATURE))
    body = await request.read()
    _SIGNATURES.check(claim, body)
    return dict(query_to_pairs(body.decode("ascii")))[ENTERED]


def _served(heard: Heard) -> web.Application:
    app = web.Application()
    app.router.add_post(PATH, heard)
    return app


def _far_end(other: Called) -> web.Application:
    everybody = members()

    async def called(request: web.Request) -> web.StreamResponse:
        match request.match_info["method"]:
            case "auth.test":
                return web.json_response(ABOUT_US)
            case "users.list":
                return web.json_response({"ok": True, "members": everybody})
            case _:
                return await other()

    app = web.Application()
    app.router.add_route("*", "/api/{method}", called)
    return app


if __name__ == "__main__":
    serve_one({"bare": bare, "commit": commit, "far-end": far_end, "dead": dead})
