"""Open what a button opens: within Slack's three seconds, however slow the database is.

1. A look that is quick is shown by itself.
2. While one is slow, "one moment" stands there, and is changed into it when it comes.
3. What opens nothing any more is answered as an old button is.
"""

import asyncio
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from adapters.choosing import named_in
from adapters.clock import Clock
from adapters.door import Door
from adapters.logs import Event, Log
from adapters.readers import Reader
from adapters.shapes import OLD
from adapters.slack.forms import draw_failure, draw_loading, draw_said, draw_view
from adapters.slack.messenger import PLATFORM
from adapters.slack.showing import Showing
from adapters.slack.what_came import Command, Modal, Press
from adapters.speaking import Speaking
from bot.arrivals import Pressed, TurnedAway
from bot.forms import Page
from bot.pages import WORKED_THROUGH
from bot.people import Sender
from bot.ports import Store

Json = dict[str, Any]

QUICK_SECONDS: Final = 0.3
"""So long the acknowledgement waits for a look; Slack waits for it ten times that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looking:
    door: Door
    store: Store
    showing: Showing
    speaking: Speaking
    clock: Clock
    log: Log
    quick_seconds: float = QUICK_SECONDS

    async def open(
        self, came: Press | Command, sender: Sender, token: str, reader: Reader
    ) -> Json | None:
        """Shown, or about to be. None: there was nothing to open. Raises CannotKeep."""
        drawing = asyncio.ensure_future(self._opened(came, sender, token, reader))
        await asyncio.wait({drawing}, timeout=self.quick_seconds)
        if not drawing.done():
            surely = self._surely(drawing, reader)
            loading = draw_loading(reader)
            self.showing.show_late(surely, loading, came.screen)
            return loading
        view = drawing.result()
        if view is None and came.screen.inside is not None:
            view = _gone(reader)
        if view is not None:
            self.showing.show(view, came.screen)
        return view

    def draw_again(
        self, modal: Modal, came: Press, sender: Sender, reader: Reader
    ) -> None:
        """After an act: the page that it was done on, or a word."""
        drawing = self._again(modal.opened_by, sender, reader)
        self.showing.show_soon(drawing, came.screen)

    async def _again(self, token: str, sender: Sender, reader: Reader) -> Json:
        page = await self.door.look(sender, token, self.clock.now())
        if isinstance(page, Page) and page.title in WORKED_THROUGH:
            return draw_view(page, token, {}, await self.speaking.to(sender))
        return draw_said("done-title", "done", reader)

    async def _opened(
        self, came: Press | Command, sender: Sender, token: str, reader: Reader
    ) -> Json | None:
        at = self.clock.now()
        opened = await self.door.look(sender, token, at)
        if opened is None:
            return await self._old(came, sender, at, reader)
        named = await named_in(opened, PLATFORM, self.store)
        return draw_view(opened, token, named.accounts, await self.speaking.to(sender))

    async def _old(
        self, came: Press | Command, sender: Sender, at: datetime, reader: Reader
    ) -> Json | None:
        """The core answers in the private chat; whom it does not know, nobody does."""
        pressed = Pressed(key=came.key, sender=sender, at=at, token=OLD)
        if await self.door.let_in(pressed) is TurnedAway.OUTSIDER:
            return draw_said("what-this-is", "outsider", reader)
        return None

    async def _surely(
        self, drawing: "asyncio.Future[Json | None]", reader: Reader
    ) -> Json:
        """Whatever became of it: "one moment" must not stand there for good."""
        try:
            return await drawing or _gone(reader)
        except Exception as error:
            self.log.fault(Event.NOTHING_KEPT, error)
            return draw_failure(reader, reader.programme)


def _gone(reader: Reader) -> Json:
    return draw_said("no-longer-here-title", "no-longer-here-page", reader)
