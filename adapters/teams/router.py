"""What came goes to the core; what the core says goes back, as Teams wants it answered.

1. Help now is answered without asking anybody: neither who they are, nor the database.
2. Where others can read, nothing is done but to point to the private chat.
3. Whom we cannot tell from a guest at this moment is asked to try again.
4. Whoever is no full member is answered with one neutral sentence, and not remembered.
5. Everything else is kept before it is acknowledged, or it is said that it was not.
"""

from dataclasses import dataclass
from typing import Final

from adapters.logs import Event, Log
from adapters.readers import Reader
from adapters.speaking import Speaking
from adapters.teams.acks import TAKEN, Ack, dialog, word
from adapters.teams.fields import NOBODY
from adapters.teams.forms import draw_dialog
from adapters.teams.letting_in import LettingIn
from adapters.teams.pointers import Pointers
from adapters.teams.saying import Saying
from adapters.teams.senders import Senders
from adapters.teams.what_came import (
    AnythingCame,
    Does,
    Elsewhere,
    Message,
    Press,
    Shown,
)
from bot.commands import found
from bot.errors import BotError
from bot.help_page import static_help
from bot.looks import Look
from bot.people import Standing
from bot.programme import Programme

HELP_NOW: Final = Look.HELP_NOW.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Router:
    senders: Senders
    programme: Programme
    speaking: Speaking
    pointers: Pointers
    saying: Saying
    letting_in: LettingIn
    log: Log

    async def hear(self, came: AnythingCame) -> Ack:
        """Never raises: what fails is told to whoever it fails."""
        by = self.senders.address(came.by.user)
        reader = self.speaking.lately(by, came.by.zone)
        try:
            return await self._hear(came, reader)
        except Exception as error:
            known = isinstance(error, BotError)
            event = Event.NOTHING_KEPT if known else Event.REQUEST_FAILED
            self.log.fault(event, error)
            return self.saying.failed(came, reader)

    async def _hear(self, came: AnythingCame, reader: Reader) -> Ack:
        if isinstance(came, Press | Message) and _wants_help(came):
            return self._help(came, reader)
        if isinstance(came, Elsewhere):
            return self.saying.elsewhere(came, reader)
        sender = await self.senders.find(came)
        if sender is None:
            return self.saying.one_moment(came, reader)
        if sender.standing is not Standing.MEMBER:
            return self.saying.turned_away(came, reader)
        known = await self.speaking.to_known(sender)
        return await self.letting_in.let_in(came, sender, known)

    def _help(self, came: Press | Message, reader: Reader) -> Ack:
        """Promise 7: nothing is read here, so it works with the database gone."""
        page = static_help(self.programme, came.by.country or None)
        match came.shown:
            case Shown.DIALOG:
                return dialog(draw_dialog(page, HELP_NOW, NOBODY, reader))
            case Shown.CARD:
                return word(reader.help_line)
            case _:
                self.pointers.help_now(page, came.chat, reader)
                return TAKEN


def _wants_help(came: Press | Message) -> bool:
    if isinstance(came, Message):
        known = found(came.word, ())
        return known is not None and known.does is Look.HELP_NOW
    return came.does is Does.HELP_NOW or came.token == HELP_NOW
