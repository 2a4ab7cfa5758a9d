"""What came goes to the core; what the core says goes back, as Slack wants it answered.

1. Help now is answered without asking anybody: neither who they are, nor the database.
2. Somebody we do not know yet is looked up, and asked to try again in a moment.
3. Whoever is no full member is answered with one neutral sentence, and not remembered.
4. Everything else is kept before it is acknowledged, or it is said that it was not.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from adapters.logs import Event, Log
from adapters.readers import Reader
from adapters.slack.acks import TAKEN, Ack
from adapters.slack.around import Directory, Homes
from adapters.slack.commanding import is_help_now
from adapters.slack.forms import draw_view
from adapters.slack.letting_in import Done, LettingIn
from adapters.slack.saying import Saying
from adapters.slack.showing import Showing
from adapters.slack.what_came import (
    AnythingCame,
    Command,
    Does,
    News,
    Press,
    TakenAway,
)
from adapters.speaking import Speaking
from bot.errors import BotError
from bot.help_page import static_help
from bot.looks import Look
from bot.people import Sender, Standing
from bot.programme import Programme

HELP_NOW: Final = Look.HELP_NOW.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Router:
    directory: Directory
    homes: Homes
    programme: Programme
    speaking: Speaking
    showing: Showing
    saying: Saying
    letting_in: LettingIn
    taken_away: Callable[[], None]
    """Hears that nothing of ours is taken by Slack any more."""
    log: Log

    async def hear(self, came: AnythingCame) -> Ack:
        """Never raises: what fails is told to whoever it fails."""
        try:
            return await self._hear(came)
        except Exception as error:
            known = isinstance(error, BotError)
            event = Event.NOTHING_KEPT if known else Event.REQUEST_FAILED
            self.log.fault(event, error)
            return self.saying.failed(came, self._reader(self._sender(came)))

    async def _hear(self, came: AnythingCame) -> Ack:
        if isinstance(came, TakenAway):
            self.taken_away()
            return TAKEN
        if isinstance(came, News):
            await self.directory.heard(came.person)
            return TAKEN
        sender = self._sender(came)
        if isinstance(came, Press | Command) and _wants_help(came):
            return self._help(came, sender, self._reader(sender))
        if sender is None and not came.stranger:
            self.directory.look_up_soon(came.user)
            return self.saying.one_moment(came, self._reader(sender))
        if sender is None or sender.standing is not Standing.MEMBER:
            return self.saying.turned_away(came, self._reader(sender))
        return await self._let_in(came, sender, await self.speaking.to_known(sender))

    async def _let_in(self, came: Done, sender: Sender, reader: Reader) -> Ack:
        ack = await self.letting_in.let_in(came, sender, reader)
        self.homes.touched(came.user)
        return ack

    def _help(
        self, came: Press | Command, sender: Sender | None, reader: Reader
    ) -> Ack:
        """Promise 7: nothing is read here, so it works with the database gone."""
        country = sender.country if sender else ""
        page = static_help(self.programme, country or None)
        self.showing.show(draw_view(page, HELP_NOW, {}, reader), came.screen)
        return TAKEN

    def _sender(self, came: AnythingCame) -> Sender | None:
        """Whom we know by that name; nobody, where Slack says that they are not ours."""
        return None if came.stranger else self.directory.find(came.user)

    def _reader(self, sender: Sender | None) -> Reader:
        if sender is None:
            return self.speaking.lately(None, "")
        return self.speaking.lately(sender.address, sender.zone)


def _wants_help(came: Press | Command) -> bool:
    if isinstance(came, Command):
        return is_help_now(came)
    return came.does is Does.HELP_NOW or came.token == HELP_NOW
