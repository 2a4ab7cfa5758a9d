"""What a dialog shows: what a button opens, and what stands there after an act.

What opens nothing any more is answered as an old button is. ``reader`` is by the clock
of the device; pages are told by the clock that is kept, as letters are.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from adapters.choosing import named_in
from adapters.clock import Clock
from adapters.door import Door
from adapters.readers import Reader
from adapters.shapes import OLD
from adapters.speaking import Speaking
from adapters.teams.fields import NOBODY, Known
from adapters.teams.forms import Again, draw_dialog, draw_said
from adapters.teams.messenger import PLATFORM
from adapters.teams.senders import Senders
from adapters.teams.what_came import Press, Sending
from bot.arrivals import Pressed, TurnedAway
from bot.forms import Form, Page
from bot.pages import WORKED_THROUGH
from bot.people import Address, Sender
from bot.ports import Store

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Looking:
    door: Door
    store: Store
    senders: Senders
    speaking: Speaking
    clock: Clock

    async def open(self, came: Press, sender: Sender, reader: Reader) -> Json:
        """The dialog that a button opens. Raises CannotKeep."""
        opened = await self.door.look(sender, came.token, self.clock.now())
        if opened is None:
            return await self._old(came, sender, reader)
        known, by = await self._known(opened), await self.speaking.to(sender)
        return draw_dialog(opened, came.token, known, by)

    async def again(self, came: Press, sender: Sender, reader: Reader) -> Json:
        """After an act in a dialog: the page that it was done on, or a word."""
        token = came.opened_by
        page = await self.door.look(sender, token, self.clock.now())
        if isinstance(page, Page) and page.title in WORKED_THROUGH:
            by = await self.speaking.to(sender)
            return draw_dialog(page, token, NOBODY, by)
        return draw_said("done-title", "done", reader)

    async def mend(
        self, came: Sending, again: Again, sender: Sender, reader: Reader
    ) -> Json:
        """The form once more, with what was entered and what is wrong with it."""
        form = await self.door.look(sender, came.token, self.clock.now())
        if not isinstance(form, Form):
            return gone(reader)
        _, picked = again.entered
        users = {user for each in picked.values() for user in each}
        known = await self._known(form, [self.senders.address(user) for user in users])
        by = await self.speaking.to(sender)
        return draw_dialog(form, came.token, known, by, again)

    async def _old(self, came: Press, sender: Sender, reader: Reader) -> Json:
        """The core answers in the private chat; whom it does not know, nobody does."""
        at = self.clock.now()
        pressed = Pressed(key=came.key, sender=sender, at=at, token=OLD)
        if await self.door.let_in(pressed) is TurnedAway.OUTSIDER:
            return draw_said("what-this-is", "outsider", reader)
        return gone(reader)

    async def _known(
        self, opened: Form | Page, picked: Collection[Address] = ()
    ) -> Known:
        named = await named_in(opened, PLATFORM, self.store, picked)
        return Known(accounts=named.accounts, names=named.names)


def gone(reader: Reader) -> Json:
    return draw_said("no-longer-here-title", "no-longer-here-page", reader)
