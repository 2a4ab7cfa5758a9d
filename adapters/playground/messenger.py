"""The Messenger of the pretend chat service: letters in, and live on every open page."""

import sqlite3
from datetime import datetime

from adapters import messenger
from adapters.clock import Clock
from adapters.messenger import Ending, NotNow, Outgoing, Sent
from adapters.playground.cards import Json, draw_card
from adapters.playground.platform import Message, Platform
from adapters.playground.staff import PLATFORM
from adapters.playground.stream import Hub
from adapters.readers import Readers


class PlaygroundMessenger:
    """``adapters.messenger.Messenger``, onto a file beside the bot's."""

    platform = PLATFORM
    room = messenger.PLENTY

    def __init__(
        self, service: Platform, hub: Hub, readers: Readers, clock: Clock
    ) -> None:
        self._service, self._hub = service, hub
        self._readers, self._clock = readers, clock

    async def send(self, out: Outgoing) -> Ending:
        at = self._clock.now()
        message = Message(
            id=out.id,
            person=out.address.user,
            at=at,
            drawn=self._drawn(out, at),
        )
        try:
            stands = self._service.post(message)
        except sqlite3.Error:
            return NotNow()
        self._hub.show(stands)
        return Sent(stands.id)

    async def redraw(self, out: Outgoing, ref: str) -> Ending:
        try:
            before = self._service.find(ref)
            after = before and self._service.redraw(ref, self._drawn(out, before.at))
        except sqlite3.Error:
            return NotNow()
        if after is not None:
            self._hub.show(after)
        return Sent(ref)

    async def find(self, out: Outgoing) -> str | None:
        found = self._service.find(out.id)
        return found.id if found else None

    def _drawn(self, out: Outgoing, at: datetime) -> Json:
        reader = self._readers.of(out.zone, out.languages)
        drawn = draw_card(out.card, out.tokens, reader)
        return {"when": reader.when(at), **drawn}
