"""A colleague did something: it is let in at the door, and the outcome is answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from adapters.clock import Clock
from adapters.door import Door
from adapters.learnt_chats import LearntChats
from adapters.readers import Reader
from adapters.slack.acks import CLOSE, TAKEN, Ack, mend
from adapters.slack.around import Directory, Homes, Meanwhile
from adapters.slack.commanding import Commanding
from adapters.slack.forms import draw_update, draw_view, read_state
from adapters.slack.looking import Looking
from adapters.slack.saying import Saying
from adapters.slack.showing import Showing
from adapters.slack.what_came import Command, Does, Message, Press, Sending, Visit
from bot.arrivals import Opened, Outcome, Pressed, Submitted, TurnedAway, Typed
from bot.forms import Page, Wrong
from bot.people import Sender

Done = Message | Visit | Press | Sending | Command


@dataclass(frozen=True, slots=True, kw_only=True)
class LettingIn:
    door: Door
    directory: Directory
    homes: Homes
    meanwhile: Meanwhile
    chats: LearntChats
    showing: Showing
    saying: Saying
    looking: Looking
    commanding: Commanding
    clock: Clock

    async def let_in(self, came: Done, sender: Sender, reader: Reader) -> Ack:
        """Kept when this returns, or shown. Raises CannotKeep."""
        match came:
            case Message():
                return await self._message(came, sender, reader)
            case Visit():
                return await self._visit(came, sender, reader)
            case Press(does=Does.OPEN):
                await self.looking.open(came, sender, came.token, reader)
                return TAKEN
            case Press():
                return await self._press(came, sender, reader)
            case Sending():
                return await self._send(came, sender, reader)
            case Command():
                return await self.commanding.give(came, sender, reader)
            case _:
                assert_never(came)

    async def _message(self, came: Message, sender: Sender, reader: Reader) -> Ack:
        if self.meanwhile.was_found(came.channel, came.ts):
            return TAKEN
        self.chats.heard(sender.address, came.channel)
        typed = Typed(key=came.key, sender=sender, at=self.clock.now())
        outcome = await self.door.let_in(typed)
        self.chats.stands(sender.address, came.channel)
        self.meanwhile.came(came.channel, came.ts)
        return self._event(outcome, came, reader)

    async def _visit(self, came: Visit, sender: Sender, reader: Reader) -> Ack:
        self.chats.heard(sender.address, came.channel)
        opened = Opened(key=came.key, sender=sender, at=self.clock.now())
        outcome = await self.door.let_in(opened)
        self.chats.stands(sender.address, came.channel)
        self.homes.opened(came.user)
        return self._event(outcome, came, reader)

    def _event(self, outcome: Outcome, came: Done, reader: Reader) -> Ack:
        if outcome is TurnedAway.OUTSIDER:
            return self.saying.turned_away(came, reader)
        return TAKEN

    async def _press(self, came: Press, sender: Sender, reader: Reader) -> Ack:
        at = self.clock.now()
        pressed = Pressed(key=came.key, sender=sender, at=at, token=came.token)
        outcome = await self.door.let_in(pressed)
        modal = came.screen.inside
        if outcome is TurnedAway.OUTSIDER:
            return self.saying.turned_away(came, reader)
        if isinstance(outcome, Page):
            self.showing.show(draw_view(outcome, came.token, {}, reader), came.screen)
        elif modal is not None:
            self.looking.draw_again(modal, came, sender, reader)
        return TAKEN

    async def _send(self, came: Sending, sender: Sender, reader: Reader) -> Ack:
        values, users = read_state(came.view)
        picked = {field: self._people(each) for field, each in users.items()}
        unknown = [field for field, people in picked.items() if people is None]
        if unknown:
            return self.saying.not_yet(came, unknown, reader)
        submitted = Submitted(
            key=came.key,
            sender=sender,
            at=self.clock.now(),
            token=came.token,
            values=values,
            picked={field: people or () for field, people in picked.items()},
        )
        outcome = await self.door.let_in(submitted)
        return self._sent(outcome, came, [*values, *users], reader)

    def _sent(
        self, outcome: Outcome, came: Sending, fields: Sequence[str], reader: Reader
    ) -> Ack:
        match outcome:
            case None:
                return CLOSE
            case Wrong():
                return self._mended(outcome, came, fields, reader)
            case Page():
                return Ack(body=draw_update(draw_view(outcome, came.token, {}, reader)))
            case TurnedAway.OUTSIDER:
                return self.saying.turned_away(came, reader)
            case _:
                assert_never(outcome)

    def _mended(
        self, wrong: Wrong, came: Sending, fields: Sequence[str], reader: Reader
    ) -> Ack:
        """Slack knows only the fields that stand there: another one shows nothing."""
        said = {name: reader.text(each) for name, each in wrong.fields.items()}
        shown = {name: each for name, each in said.items() if name in fields}
        if not fields or not said:
            gone = ("no-longer-here-title", "no-longer-here-page")
            return self.saying.say(came, *gone, reader)
        return mend(shown or {fields[0]: next(iter(said.values()))})

    def _people(self, users: Sequence[str]) -> tuple[Sender, ...] | None:
        """Nobody at all while one of them is not known yet."""
        found = [(user, self.directory.find(user)) for user in users]
        for user, sender in found:
            if sender is None:
                self.directory.look_up_soon(user)
        known = tuple(sender for _, sender in found if sender is not None)
        return known if len(known) == len(users) else None
