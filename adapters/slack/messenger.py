"""Letters into people's private chats: posted, redrawn where they stand, looked for.

1. What surely did not leave is tried again; what may have arrived is looked for, by the
   opaque id in its metadata, before it is sent again (DESIGN.md, *Delivery*).
2. Only a limit on new messages, or a token that Slack does not take, stops everybody.
3. What stands and can no longer be changed stays as it is: its buttons are authorised
   anew at every press.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
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
from adapters.slack.api import Api
from adapters.slack.codes import Code
from adapters.slack.errors import (
    BadlyDrawn,
    ChannelGone,
    MessageFixed,
    MessageGone,
    RateLimited,
    SlackDown,
    SlackSaidNo,
    TokenRevoked,
    TooLong,
    Uncertain,
    UserGone,
)
from adapters.slack.results import Stands, mark_in, messages_in, next_cursor
from bot.cards import Card
from bot.people import Address

Json = dict[str, Any]
Draw = Callable[[Card, tuple[str, ...], Reader], Json]
StandsAt = Callable[[Address, str], Awaitable[None]]
Where = Callable[[Address], Awaitable[str | None]]

PLATFORM: Final = "slack"
MENDING_SECONDS: Final = 60.0
"""How often we see whether the operator has mended the token."""
PAGES: Final = 3
"""Of a hundred messages each: a letter is looked for soon after it may have left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackMessenger:
    """``adapters.messenger.Messenger``, onto Slack's Web API."""

    api: Api
    draw: Draw
    readers: Readers
    stands_at: StandsAt
    """Keeps where somebody's private chat is, for ``where`` to tell."""
    where: Where
    heard: Callable[[Address], str | None]
    """Where it is by what came a moment ago, which may not be kept yet."""
    told: Callable[[str], None]
    """Hears of everybody who has something new to read, by Slack's user id."""
    log: Log

    @property
    def platform(self) -> str:
        return PLATFORM

    @property
    def room(self) -> int:
        return self.api.pace.room()

    async def send(self, out: Outgoing) -> Ending:
        user, heard = out.address.user, self.heard(out.address)
        if heard is not None:
            # Before it leaves: if its answer is lost, it is looked for there.
            await self._keep(out.address, heard)
        try:
            stands = await self.api.post(user, self._drawn(out), out.id)
        except SlackSaidNo as no:
            return _not_sent(no)
        if stands.channel != heard:
            await self._keep(out.address, stands.channel)
        self.told(user)
        return Sent(f"{stands.channel}:{stands.ts}")

    async def redraw(self, out: Outgoing, ref: str) -> Ending:
        channel, _, ts = ref.partition(":")
        try:
            await self.api.update(Stands(channel, ts), self._drawn(out), out.id)
        except SlackSaidNo as no:
            return _not_redrawn(no, ref)
        self.told(out.address.user)
        return Sent(ref)

    async def find(self, out: Outgoing) -> str | None:
        """Raises SlackSaidNo where it cannot be known at present."""
        channel = await self.where(out.address)
        if channel is None:
            # Slack: only its answer to a first message tells where the chat is.
            return None
        try:
            ts = await self._looked_for(out.id, channel)
        except ChannelGone:
            return None
        return None if ts is None else f"{channel}:{ts}"

    async def _looked_for(self, letter: str, channel: str) -> str | None:
        cursor: str | None = None
        for _ in range(PAGES):
            page = await self.api.history(channel, cursor=cursor)
            for message in messages_in(page):
                if mark_in(message) == letter:
                    return str(message.get("ts", ""))
            cursor = next_cursor(page)
            if cursor is None:
                return None
        return None

    async def _keep(self, address: Address, channel: str) -> None:
        """Asked for each time: it goes with an account that is erased."""
        try:
            if await self.where(address) != channel:
                await self.stands_at(address, channel)
        except Exception as error:
            # The letter stands all the same; the next one tells it again.
            self.log.fault(Event.UNEXPECTED, error)

    def _drawn(self, out: Outgoing) -> Json:
        reader = self.readers.of(out.zone, out.languages)
        return self.draw(out.card, out.tokens, reader)


def _not_sent(no: SlackSaidNo) -> Ending:
    match no:
        case RateLimited() if no.code is Code.HELD_BACK:
            return Later(no.seconds)
        case RateLimited():
            return Wait(no.seconds)
        case TokenRevoked():
            return Wait(MENDING_SECONDS)
        case UserGone() | ChannelGone() | TooLong() | BadlyDrawn():
            return Refused()
        case SlackDown() | Uncertain():
            return Unsure()
        case _:
            return NotNow()


def _not_redrawn(no: SlackSaidNo, ref: str) -> Ending:
    match no:
        case RateLimited():
            return Later(no.seconds)
        case TokenRevoked():
            return Wait(MENDING_SECONDS)
        case MessageGone() | MessageFixed() | ChannelGone() | UserGone():
            return Sent(ref)
        case TooLong() | BadlyDrawn():
            return Sent(ref)
        case _:
            # To draw the same twice does no harm.
            return NotNow()
