"""Whether we are there, and whether what comes in can be kept.

GET /healthz   the process answers
GET /readyz    the database takes a real write, the tick is alive, platforms are there
GET /metrics   on loopback, by a listener of its own
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Final, Protocol

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST

from adapters.clock import Clock
from adapters.metrics import Metrics, Turn

LOOPBACK: Final = "127.0.0.1"
WRITE_EVERY: Final = timedelta(seconds=3)
"""However often it is asked, the disk is asked no oftener."""
TICK_WITHIN: Final = timedelta(seconds=60)


class Connected(Protocol):
    @property
    def connected(self) -> bool: ...


class Health:
    """``beat`` writes to the database; ``ticked`` is when the last tick went well."""

    def __init__(
        self,
        *,
        beat: Callable[[datetime], Awaitable[None]],
        ticked: Callable[[], datetime | None],
        clock: Clock,
        metrics: Metrics,
    ) -> None:
        self._beat, self._ticked = beat, ticked
        self._clock, self._metrics = clock, metrics
        self._asking = asyncio.Lock()
        self._asked: datetime | None = None
        self._writable = False
        self._platforms: list[Connected] = []

    def watch(self, platform: Connected) -> None:
        """Without this chat platform we are not ready."""
        self._platforms.append(platform)

    @property
    def routes(self) -> list[web.RouteDef]:
        return [web.get("/healthz", self._healthz), web.get("/readyz", self._readyz)]

    async def is_ready(self) -> bool:
        platforms = all(platform.connected for platform in self._platforms)
        ready = await self._can_write() and self._is_alive() and platforms
        self._metrics.ready(Turn.WELL if ready else Turn.BADLY)
        return ready

    async def _can_write(self) -> bool:
        async with self._asking:
            now = self._clock.now()
            if self._asked is None or now - self._asked >= WRITE_EVERY:
                self._writable = await self._try_to_write(now)
                self._asked = now
            return self._writable

    async def _try_to_write(self, now: datetime) -> bool:
        try:
            await self._beat(now)
        except Exception:
            return False
        return True

    def _is_alive(self) -> bool:
        ticked = self._ticked()
        return ticked is not None and self._clock.now() - ticked < TICK_WITHIN

    async def _healthz(self, _: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def _readyz(self, _: web.Request) -> web.Response:
        if await self.is_ready():
            return web.Response(text="ready\n")
        return web.Response(text="not ready\n", status=503)


def metrics_page(metrics: Metrics) -> web.Application:
    async def shown(_: web.Request) -> web.Response:
        headers = {"Content-Type": CONTENT_TYPE_LATEST}
        return web.Response(body=metrics.text(), headers=headers)

    app = web.Application()
    app.add_routes([web.get("/metrics", shown)])
    return app
