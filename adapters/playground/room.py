"""What the page can do here: look and act as anyone, and turn the clock."""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final, assert_never

from adapters.door import Door
from adapters.playground import acts
from adapters.playground.acts import Asked
from adapters.playground.cards import HELP_NOW
from adapters.playground.forms import draw_dialog, draw_errors
from adapters.playground.homes import Homes
from adapters.playground.platform import Platform
from adapters.playground.staff import Colleague, Staff
from adapters.playground.stream import Hub
from adapters.playground.turning import KeptClock, clock_face
from adapters.readers import Reader
from adapters.speaking import Speaking
from bot.arrivals import Arrival, Outcome, Pressed, TurnedAway
from bot.forms import Form, Page, People, Wrong
from bot.help_page import static_help
from bot.people import Sender
from bot.ports import Store
from bot.programme import Programme

Json = dict[str, Any]

NOTHING: Final = ""
"""A token that never stood for anything: its press is answered as an old one's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    staff: Staff
    programme: Programme
    speaking: Speaking
    service: Platform
    store: Store
    door: Door
    hub: Hub
    homes: Homes
    clock: KeptClock
    turn_by: Callable[[timedelta], Awaitable[None]]
    """Lets time pass, step by step; whatever falls due on the way happens."""

    async def press(self, asked: Asked) -> Json:
        if asked.value == HELP_NOW:
            # Promise 7: nothing is read here, so it works with the database gone.
            country = asked.by.country or None
            return await self._shown(static_help(self.programme, country), asked)
        sender, at = self._sender(asked.by), self.clock.now()
        if not asked.opens:
            return await self._let_in(acts.pressed(asked, sender, at), asked)
        opened = await self.door.look(sender, asked.token, at)
        if opened is not None:
            await self.speaking.to(sender)
            return await self._shown(opened, asked)
        over = Pressed(key=asked.key, sender=sender, at=at, token=NOTHING)
        return await self._let_in(over, asked)

    async def submit(self, asked: Asked) -> Json:
        sender, at = self._sender(asked.by), self.clock.now()
        return await self._let_in(acts.submitted(asked, sender, at), asked)

    async def say(self, asked: Asked) -> Json:
        sender, at = self._sender(asked.by), self.clock.now()
        return await self._let_in(acts.typed(asked, sender, at), asked)

    async def open(self, asked: Asked) -> Json:
        sender, at = self._sender(asked.by), self.clock.now()
        return await self._let_in(acts.opened(asked, sender, at), asked)

    async def turn(self, by: timedelta) -> Json:
        """One turn at a time; a second one meanwhile only says what time it is."""
        if not self.hub.time_passes:
            self.hub.time_passes = True
            self.hub.tell_all("clock", self.face)
            try:
                await self.turn_by(by)
            finally:
                self.hub.time_passes = False
                self.hub.tell_all("clock", self.face)
                self.hub.stir()
        return self.face

    async def snapshot(self, people: Collection[str]) -> Json:
        homes = await self.homes.draw(people)
        messages = [m.as_json() for m in self.service.messages(people)]
        return {"messages": messages, "homes": homes, "clock": self.face}

    @property
    def face(self) -> Json:
        face = clock_face(self.clock, self.service.began, self.programme.zone)
        return {**face, "busy": self.hub.time_passes}

    async def _let_in(self, arrival: Arrival, asked: Asked) -> Json:
        await self.speaking.to_known(arrival.sender)
        outcome = await self.door.let_in(arrival)
        self.hub.stir()
        return await self._answer(outcome, asked)

    async def _answer(self, outcome: Outcome, asked: Asked) -> Json:
        reader = self._reader(asked.by)
        match outcome:
            case None:
                return {}
            case Wrong():
                return {"errors": draw_errors(outcome, reader)}
            case Page():
                return await self._shown(outcome, asked)
            case TurnedAway.OUTSIDER:
                return {"notice": reader.named(outcome)}
            case _:
                assert_never(outcome)

    async def _shown(self, opened: Form | Page, asked: Asked) -> Json:
        staff = await self._colleagues(asked.by) if _picks(opened) else []
        reader = self._reader(asked.by)
        return {"dialog": draw_dialog(opened, asked.token, staff, reader)}

    async def _colleagues(self, by: Colleague) -> list[Json]:
        """Whom somebody can pick: everyone in the demo but themselves."""
        others = [colleague for colleague in self.staff.values() if colleague != by]
        senders = [self._sender(colleague) for colleague in others]
        async with self.store.glance() as unit:
            known = await unit.who(senders)
        return [
            {"value": known[s.address].id, "label": c.name, "hint": c.about}
            for c, s in zip(others, senders, strict=True)
            if s.address in known
        ]

    def _sender(self, colleague: Colleague) -> Sender:
        return colleague.sender(self.programme.key)

    def _reader(self, colleague: Colleague) -> Reader:
        return self.speaking.lately(self._sender(colleague).address, colleague.zone)


def _picks(opened: Form | Page) -> bool:
    if isinstance(opened, Page):
        return False
    return any(isinstance(f, People) and f.among is None for f in opened.fields)
