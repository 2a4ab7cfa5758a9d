"""A colleague did something: it is let in at the door, and the outcome is answered."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import assert_never

from adapters.clock import Clock
from adapters.door import Door
from adapters.entered import Entered
from adapters.learnt_chats import LearntChats
from adapters.logs import Event, Log
from adapters.readers import Reader
from adapters.speaking import Speaking
from adapters.teams.acks import TAKEN, Ack, card_now, dialog
from adapters.teams.cards import draw_face
from adapters.teams.fields import NOBODY
from adapters.teams.forms import Again, draw_dialog, read_data
from adapters.teams.looking import Looking
from adapters.teams.picking import Picking
from adapters.teams.saying import Saying
from adapters.teams.what_came import (
    Does,
    Installed,
    Message,
    Press,
    Sending,
    Shown,
)
from bot.arrivals import Arrival, Opened, Outcome, Pressed, Submitted, TurnedAway, Typed
from bot.forms import Page, Wrong
from bot.people import Address, Sender
from store.standing import Standing

Done = Message | Installed | Press | Sending
Stands = Callable[[str, Address], Awaitable[Standing | None]]
"""What stands now where a button with this token was pressed, for its reader."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LettingIn:
    door: Door
    chats: LearntChats
    stands: Stands
    picking: Picking
    saying: Saying
    looking: Looking
    speaking: Speaking
    clock: Clock
    log: Log

    async def let_in(self, came: Done, sender: Sender, reader: Reader) -> Ack:
        """Kept when this returns, or shown. Raises CannotKeep."""
        self.chats.heard(sender.address, came.chat.written())
        at = self.clock.now()
        match came:
            case Message():
                typed = Typed(key=came.key, sender=sender, at=at, word=came.word)
                return await self._event(typed, came, reader)
            case Installed():
                opened = Opened(key=came.key, sender=sender, at=at)
                return await self._event(opened, came, reader)
            case Press(does=Does.OPEN):
                return dialog(await self.looking.open(came, sender, reader))
            case Press():
                return await self._press(came, sender, reader)
            case Sending():
                return await self._send(came, sender, reader)
            case _:
                assert_never(came)

    async def _event(self, arrival: Arrival, came: Done, reader: Reader) -> Ack:
        outcome = await self._kept(arrival, came)
        if outcome is TurnedAway.OUTSIDER:
            return self.saying.turned_away(came, reader)
        return TAKEN

    async def _kept(self, arrival: Arrival, came: Done) -> Outcome:
        """Where their chat stands is learnt from whoever is of ours."""
        outcome = await self.door.let_in(arrival)
        if outcome is not TurnedAway.OUTSIDER:
            self.chats.stands(arrival.sender.address, came.chat.written())
        return outcome

    async def _press(self, came: Press, sender: Sender, reader: Reader) -> Ack:
        at = self.clock.now()
        pressed = Pressed(key=came.key, sender=sender, at=at, token=came.token)
        outcome = await self._kept(pressed, came)
        if outcome is TurnedAway.OUTSIDER:
            return self.saying.turned_away(came, reader)
        try:
            return await self._after(came, sender, reader)
        except Exception as error:
            # It is kept: that what stands now cannot be read must not deny it.
            self.log.fault(Event.REQUEST_FAILED, error)
            return self.saying.say(came, "done-title", "command-answered", reader)

    async def _after(self, came: Press, sender: Sender, reader: Reader) -> Ack:
        if came.shown is Shown.DIALOG:
            return dialog(await self.looking.again(came, sender, reader))
        if came.shown is Shown.CARD:
            now = await self.stands(came.token, sender.address)
            if now is not None:
                by = await self.speaking.to(sender)
                return card_now(draw_face(now.card, now.tokens, by))
        return self.saying.say(came, "done-title", "command-answered", reader)

    async def _send(self, came: Sending, sender: Sender, reader: Reader) -> Ack:
        entered = read_data(came.data)
        values, picked = entered
        people = await self.picking.people(picked, came.chat)
        if isinstance(people, Wrong):
            return await self._sent(people, came, entered, sender, reader)
        submitted = Submitted(
            key=came.key,
            sender=sender,
            at=self.clock.now(),
            token=came.token,
            values=values,
            picked=people,
        )
        outcome = await self._kept(submitted, came)
        return await self._sent(outcome, came, entered, sender, reader)

    async def _sent(
        self,
        outcome: Outcome,
        came: Sending,
        entered: Entered,
        sender: Sender,
        reader: Reader,
    ) -> Ack:
        match outcome:
            case None:
                return TAKEN
            case Wrong():
                again = Again(entered=entered, wrong=outcome)
                return dialog(await self.looking.mend(came, again, sender, reader))
            case Page():
                return dialog(draw_dialog(outcome, came.token, NOBODY, reader))
            case TurnedAway.OUTSIDER:
                return self.saying.turned_away(came, reader)
            case _:
                assert_never(outcome)
