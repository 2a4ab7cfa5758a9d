"""A chat platform that cannot be reached when we start, and is tried until it can be.

1. Where a programme is on two, one that is away keeps nobody on the other from being
   heard. Where it is the only one, we do not start, and whoever starts it is told.
2. Meanwhile letters to it wait, at no attempt, and what it brings all the same is told
   to come again: it was not kept.
3. What it says when it is tried stands in the log, by the platform's own event.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import Final

from aiohttp import web

from adapters.door import Door
from adapters.logs import Event, Log
from adapters.messenger import Ending, Messenger, Outgoing, Wait
from adapters.passing import Passing
from adapters.platform import Platform

Opens = Callable[[], AbstractAsyncContextManager[Platform]]
Answers = Callable[[web.Request], Awaitable[web.StreamResponse]]

AGAIN_SECONDS: Final = 30.0
COME_AGAIN: Final = 503


class NotThereYet(Exception):  # noqa: N818
    """Nothing can be looked for: it is looked for later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """How a platform is opened, and what is known of it before it is."""

    name: str
    """Its ``Messenger.platform``."""
    path: str
    """Where it comes to us."""
    opens: Opens
    away: type[Exception]
    """What is raised for as long as it cannot be reached."""


class LatePlatform:
    """``adapters.platform.Platform``, before and after it is there."""

    def __init__(self, opening: Opening, time: Passing, log: Log) -> None:
        self._opening, self._time = opening, time
        self._log = log
        self._there: Platform | None = None
        self._answers: dict[tuple[str, str], Answers] = {}
        self.messenger: Messenger = LateMessenger(self)

    @property
    def name(self) -> str:
        return self._opening.name

    @property
    def carrier(self) -> Messenger | None:
        return None if self._there is None else self._there.messenger

    @property
    def connected(self) -> bool:
        return self._there is not None and self._there.connected

    @property
    def routes(self) -> list[web.RouteDef]:
        return [web.post(self._opening.path, self._answer)]

    def kept(self) -> None:
        if self._there is not None:
            self._there.kept()

    @asynccontextmanager
    async def serving(self, door: Door) -> AsyncIterator[None]:
        trying = asyncio.create_task(self._keep_trying(door))
        try:
            yield
        finally:
            trying.cancel()
            await asyncio.gather(trying, return_exceptions=True)

    async def _keep_trying(self, door: Door) -> None:
        while self._there is None:
            await self._time.wait(AGAIN_SECONDS)
            try:
                await self._serve(door)
            except self._opening.away:
                continue  # logged where it was said
            except Exception as error:
                self._log.fault(Event.UNEXPECTED, error)

    async def _serve(self, door: Door) -> None:
        """For as long as the process lives."""
        async with self._opening.opens() as platform, platform.serving(door):
            self._answers = {(r.method, r.path): r.handler for r in platform.routes}
            self._there = platform
            try:
                await asyncio.Event().wait()
            finally:
                self._there, self._answers = None, {}

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        answer = self._answers.get((request.method, request.path))
        if answer is None:
            return web.Response(status=COME_AGAIN)
        return await answer(request)


class LateMessenger:
    """Carries nothing before its platform is there."""

    def __init__(self, late: LatePlatform) -> None:
        self._late = late

    @property
    def platform(self) -> str:
        return self._late.name

    @property
    def room(self) -> int:
        carrier = self._late.carrier
        return 0 if carrier is None else carrier.room

    async def send(self, out: Outgoing) -> Ending:
        carrier = self._late.carrier
        return Wait(AGAIN_SECONDS) if carrier is None else await carrier.send(out)

    async def redraw(self, out: Outgoing, ref: str) -> Ending:
        carrier = self._late.carrier
        if carrier is None:
            return Wait(AGAIN_SECONDS)
        return await carrier.redraw(out, ref)

    async def find(self, out: Outgoing) -> str | None:
        """Raises NotThereYet: None would be to send it again."""
        carrier = self._late.carrier
        if carrier is None:
            raise NotThereYet
        return await carrier.find(out)
