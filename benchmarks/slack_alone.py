"""One application in a process of its own, as the product is served, until it is ended.

On uvloop, and with a collector in no hurry.
"""

import asyncio
import gc
import sys
from collections.abc import Callable, Mapping
from typing import Final

import uvloop
from aiohttp import web

SELDOM: Final = (20_000, 20, 20)
"""As ``adapters.cli.loop`` has it."""
Made = Callable[[str, str], web.Application]
"""From a file of its own, and where Slack's own side is."""


def serve_one(peers: Mapping[str, Made]) -> None:
    """Which of them, its port, its file, and Slack's own side: ``sys.argv``."""
    name, port, file, slack = sys.argv[1:]
    app = peers[name](file, slack)
    app.router.add_get("/readyz", _ready)
    gc.collect()
    gc.freeze()
    gc.set_threshold(*SELDOM)
    uvloop.run(_serve(app, int(port)))


async def _serve(app: web.Application, port: int) -> None:
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


async def _ready(_: web.Request) -> web.Response:
    return web.Response()
