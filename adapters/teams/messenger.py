"""Letters into people's private chats: sent, and redrawn where they stand.

1. Where somebody's chat is kept, the letter goes there; else the chat is begun. Only
   who has the app can be written to: whoever has not is Refused, and the desk hears it.
2. What surely did not leave is tried again. What may have arrived cannot be looked for:
   Teams shows a bot none of its own messages, and Graph's way wants the right to read
   everybody's chats, which nobody should give us.
3. What stands and can no longer be changed stays as it is: its buttons are authorised
   anew at every press.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from adapters.logs import Event, Log
from adapters.messenger import (
    Ending,
    Later,
    NotNow,
    Outgoing,
    Refused,
    Sent,
    Unsure,
    Wait,
)
from adapters.readers import Reader, Readers
from adapters.teams.api import Api
from adapters.teams.chat import Chat, chat_in
from adapters.teams.config import TeamsConfig
from adapters.teams.errors import (
    BadlyDrawn,
    Blocked,
    Code,
    MessageGone,
    NotInRoster,
    RateLimited,
    TeamsDown,
    TeamsSaidNo,
    TokenRefused,
    TooLong,
    Uncertain,
    error_of,
)
from bot.cards import Card
from bot.people import Address

Json = dict[str, Any]
Draw = Callable[[Card, tuple[str, ...], Reader], Json]
StandsAt = Callable[[Address, str], Awaitable[None]]
Where = Callable[[Address], Awaitable[str | None]]

PLATFORM: Final = "teams"
MENDING_SECONDS: Final = 60.0
"""How often we see whether the operator has mended the app or its password."""
BEGINNING_SECONDS: Final = 5.0
"""Before the letter itself: both together end before the courier's patience does."""
BETWEEN: Final = " "
"""No id of Teams has one in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamsMessenger:
    """``adapters.messenger.Messenger``, onto Teams' connector."""

    api: Api
    config: TeamsConfig
    draw: Draw
    readers: Readers
    stands_at: StandsAt
    """Keeps where somebody's private chat is, for ``where`` to tell."""
    where: Where
    log: Log

    @property
    def platform(self) -> str:
        return PLATFORM

    @property
    def room(self) -> int:
        return self.api.room

    async def send(self, out: Outgoing) -> Ending:
        try:
            chat = await self._kept(out.address) or await self._begun(out.address)
        except TeamsSaidNo as no:
            return _not_begun(no)
        try:
            stands = await self.api.send(chat, self._drawn(out))
        except TeamsSaidNo as no:
            return _not_sent(no)
        return Sent(f"{chat.conversation}{BETWEEN}{stands}")

    async def redraw(self, out: Outgoing, ref: str) -> Ending:
        conversation, _, activity = ref.partition(BETWEEN)
        try:
            chat = await self._kept(out.address) or self._chat(out.address)
            at = replace(chat, conversation=conversation)
            await self.api.update(at, activity, self._drawn(out))
        except TeamsSaidNo as no:
            return _not_redrawn(no, ref)
        return Sent(ref)

    async def find(self, out: Outgoing) -> str | None:
        """Never: see 2. above."""
        return None

    async def _kept(self, address: Address) -> Chat | None:
        return chat_in(await self.where(address))

    async def _begun(self, address: Address) -> Chat:
        wanted, tenant = self._chat(address), self.config.tenant
        try:
            async with asyncio.timeout(BEGINNING_SECONDS):
                chat = await self.api.create(
                    wanted.service, wanted.user, tenant, wanted.bot
                )
        except TimeoutError:
            raise error_of(Code.NO_ANSWER) from None
        await self._keep(address, chat)
        return chat

    def _chat(self, address: Address) -> Chat:
        """Of somebody who has told us nothing: at the address that knows of all."""
        service = self.config.services.first
        if service is None:
            raise error_of(Code.ADDRESS_REFUSED)
        user, bot = address.user, self.config.bot
        return Chat(service=service, conversation="", user=user, bot=bot)

    async def _keep(self, address: Address, chat: Chat) -> None:
        try:
            await self.stands_at(address, chat.written())
        except Exception as error:
            # The chat is begun all the same: the next letter finds it again.
            self.log.fault(Event.UNEXPECTED, error)

    def _drawn(self, out: Outgoing) -> Json:
        return self.draw(out.card, out.tokens, self.readers.of(out.zone, out.languages))


def _not_begun(no: TeamsSaidNo) -> Ending:
    match no:
        case RateLimited(code=Code.ALL_THROTTLED):
            return Wait(no.seconds)
        case RateLimited():
            return Later(no.seconds)
        case TokenRefused():
            return Wait(MENDING_SECONDS)
        case Blocked() | NotInRoster() | TooLong() | BadlyDrawn():
            return Refused()
        case _:
            return NotNow()


def _not_sent(no: TeamsSaidNo) -> Ending:
    match no:
        case TeamsDown(code=Code.PRECONDITION):
            # Somebody else was at it at the same moment: nothing was done.
            return NotNow()
        case TeamsDown() | Uncertain():
            return Unsure()
        case _:
            return _not_begun(no)


def _not_redrawn(no: TeamsSaidNo, ref: str) -> Ending:
    match no:
        case MessageGone() | NotInRoster() | Blocked() | TooLong() | BadlyDrawn():
            return Sent(ref)
        case _:
            # To draw the same twice does no harm.
            return _not_begun(no)
