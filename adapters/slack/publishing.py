"""Everybody's App Home as it stands now: published again when it has changed.

1. Whoever was written to, did something or opened the app has their home looked at
   again; when anything was kept, so have those who opened theirs lately.
2. However much happens, each home is published once for it, and only if it reads
   differently than what was published last.
3. Nobody waits for it, and nothing fails because of it: what could not be published
   is tried again a few times, and else at the next occasion.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from json import dumps
from typing import Any, Final

from adapters.logs import Event, Log
from adapters.readers import Reader
from adapters.slack.api import Api
from adapters.slack.errors import (
    NotDone,
    RateLimited,
    SlackDown,
    SlackSaidNo,
    Uncertain,
    Unsent,
)
from bot.errors import BotError
from bot.forms import Form, Page
from bot.people import Sender, Standing

Json = dict[str, Any]

LATELY: Final = 20
"""So many homes are kept fresh while others act."""
REMEMBERED: Final = 5000
"""What so many homes last showed, as a digest."""
ROUND_SECONDS: Final = 1.0
"""What happens within is published together."""
TRIES: Final = 3
AGAIN_SECONDS: Final = 30.0
PASSING: Final = (NotDone, SlackDown, Uncertain, Unsent)


@dataclass(slots=True, kw_only=True)
class HomePublisher:
    api: Api
    find: Callable[[str], Sender | None]
    look: Callable[[Sender], Awaitable[Form | Page | None]]
    """Their menu, as the core draws it. Raises BotError where it cannot be read."""
    draw: Callable[[Page, Reader], Json]
    reader: Callable[[Sender], Awaitable[Reader]]
    """How they are spoken to. Raises BotError as well."""
    log: Log
    _waiting: dict[str, int] = field(default_factory=dict, repr=False)
    """Whose home is to be looked at, and how often that was tried."""
    _lately: OrderedDict[str, None] = field(default_factory=OrderedDict, repr=False)
    _shown: OrderedDict[str, bytes] = field(default_factory=OrderedDict, repr=False)
    _stirred: asyncio.Event = field(default_factory=asyncio.Event, repr=False)
    _working: "asyncio.Task[None] | None" = field(default=None, repr=False)
    _retrying: "asyncio.Task[None] | None" = field(default=None, repr=False)

    def touched(self, user: str) -> None:
        """Something about them may have changed."""
        self._waiting[user] = 0
        self._stirred.set()

    def opened(self, user: str) -> None:
        """They look at it now."""
        self._lately[user] = None
        self._lately.move_to_end(user)
        if len(self._lately) > LATELY:
            self._lately.popitem(last=False)
        self.touched(user)

    def kept(self) -> None:
        """Something was kept: it may be about any of those who look."""
        for user in self._lately:
            self.touched(user)

    def start(self) -> None:
        self._working = asyncio.create_task(self._work())

    async def close(self) -> None:
        """What waits is left: whoever opens their home next sees it as it is."""
        for task in (self._working, self._retrying):
            if task is not None:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task

    async def publish_all(self) -> None:
        """Return when nobody's home waits any more, or only for another time."""
        await self._publish_those(list(self._waiting))

    async def _publish_those(self, users: Sequence[str]) -> None:
        waiting = {user: self._waiting.pop(user) for user in users}
        for user, tries in waiting.items():
            if user not in self._waiting:
                await self._publish(user, tries)

    async def _work(self) -> None:
        while True:
            await self._stirred.wait()
            self._stirred.clear()
            untried = [user for user, tries in self._waiting.items() if not tries]
            await self._publish_those(untried)
            if self._waiting and (self._retrying is None or self._retrying.done()):
                # By itself: one home that fails holds up nobody else's.
                self._retrying = asyncio.create_task(self._try_again())
            await self.api.pace.rest(ROUND_SECONDS)

    async def _try_again(self) -> None:
        while self._waiting:
            await self.api.pace.rest(AGAIN_SECONDS)
            await self.publish_all()

    async def _publish(self, user: str, tries: int) -> None:
        view = await self._drawn(user)
        if view is None:
            return
        digest = _digest(view)
        if self._shown.get(user) == digest:
            return
        try:
            await self.api.publish(user, view)
        except RateLimited as no:
            self._again(user, tries)
            await self.api.pace.rest(no.seconds)
        except SlackSaidNo as no:
            # It may show the old one or the new one.
            self._shown.pop(user, None)
            if isinstance(no, PASSING) and tries + 1 < TRIES:
                self._again(user, tries + 1)
        else:
            self._remember(user, digest)

    async def _drawn(self, user: str) -> Json | None:
        sender = self.find(user)
        if sender is None or sender.standing is not Standing.MEMBER:
            return None
        try:
            page = await self.look(sender)
            if not isinstance(page, Page):
                return None
            return self.draw(page, await self.reader(sender))
        except BotError:
            return None  # it keeps what it shows
        except Exception as error:
            self.log.fault(Event.HOME_FAILED, error)
            return None

    def _again(self, user: str, tries: int) -> None:
        # Whoever was touched meanwhile waits already, and from the beginning.
        self._waiting.setdefault(user, tries)
        self._stirred.set()

    def _remember(self, user: str, digest: bytes) -> None:
        self._shown[user] = digest
        self._shown.move_to_end(user)
        if len(self._shown) > REMEMBERED:
            self._shown.popitem(last=False)


def _digest(view: Json) -> bytes:
    return blake2b(dumps(view, sort_keys=True).encode(), digest_size=16).digest()
