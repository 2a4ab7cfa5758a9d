"""The slash command: one word, for what a button does. Answered to them alone."""

from dataclasses import dataclass

from adapters.clock import Clock
from adapters.door import Door
from adapters.readers import Reader
from adapters.slack.acks import TAKEN, Ack, whisper
from adapters.slack.asides import draw_aside
from adapters.slack.looking import Looking
from adapters.slack.saying import Saying
from adapters.slack.what_came import Command
from bot import engine, wire
from bot.arrivals import Opened, Pressed, TurnedAway
from bot.cards import Say
from bot.commands import found, listed, nearest
from bot.events import Act
from bot.looks import Look
from bot.people import Sender
from bot.ports import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Commanding:
    door: Door
    store: Store
    looking: Looking
    saying: Saying
    clock: Clock

    async def give(self, came: Command, sender: Sender, reader: Reader) -> Ack:
        """Raises CannotKeep."""
        if not came.word:
            return await self._come_in(came, sender, reader)
        known = found(came.word, ())
        if known is not None and known.does is not None:
            # Everyone's: nobody's hats are asked for first, which may take long.
            return await self._carry_out(known.does, came, sender, reader)
        roles = await engine.roles_of(sender, self.store)
        known = found(came.word, roles)
        meant = nearest(came.word, roles) if known is None else None
        if meant is not None:
            unknown = Say("command-unknown", {"nearest": meant})
            return whisper(draw_aside(reader, unknown))
        if known is None or known.does is None:
            return whisper(draw_aside(reader, *listed(roles, reader.programme).body))
        return await self._carry_out(known.does, came, sender, reader)

    async def _carry_out(
        self, does: Look | type[Act], came: Command, sender: Sender, reader: Reader
    ) -> Ack:
        token = wire.token_of(does)
        if not isinstance(does, Look):
            return await self._act(came, token, sender, reader)
        shown = await self.looking.open(came, sender, token, reader)
        return TAKEN if shown else _answered(reader)

    async def _come_in(self, came: Command, sender: Sender, reader: Reader) -> Ack:
        """The same as opening the app."""
        at = self.clock.now()
        opened = Opened(key=came.key, sender=sender, at=at)
        if await self.door.let_in(opened) is TurnedAway.OUTSIDER:
            return self.saying.turned_away(came, reader)
        await self.looking.open(came, sender, Look.HOME.value, reader)
        return TAKEN

    async def _act(
        self, came: Command, token: str, sender: Sender, reader: Reader
    ) -> Ack:
        at = self.clock.now()
        pressed = Pressed(key=came.key, sender=sender, at=at, token=token)
        if await self.door.let_in(pressed) is TurnedAway.OUTSIDER:
            return self.saying.turned_away(came, reader)
        return _answered(reader)


def _answered(reader: Reader) -> Ack:
    return whisper(draw_aside(reader, Say("command-answered")))


def is_help_now(came: Command) -> bool:
    """Everyone's, and asked of nobody: it needs no database (promise 7)."""
    known = found(came.word, ())
    return known is not None and known.does is Look.HELP_NOW
