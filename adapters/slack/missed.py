"""What people typed while we were away: each of them gets one pointer to the buttons.

1. Slack brings an event again for about five minutes. What came later is looked for in
   the private chats that we know of, newest first, one page each.
2. Of a message only its time is looked at, and whether a person wrote it. What it says
   is dropped with the page that it stands on (promise 3).
3. Whoever was answered since has nothing coming, and nobody is answered twice: what was
   found is known when Slack brings it after all.
"""

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from adapters.clock import Clock
from adapters.logs import Event, Fields, Log
from adapters.slack.acts import SOMEBODY_TYPED
from adapters.slack.api import Api
from adapters.slack.codes import Code, error_of
from adapters.slack.errors import ChannelGone, RateLimited, SlackSaidNo, UserGone
from adapters.slack.pace import ENDLESS
from adapters.slack.results import messages_in
from bot.arrivals import Outcome, Typed
from bot.errors import BotError
from bot.people import Address, Sender

Json = dict[str, Any]

RETRIED: Final = timedelta(minutes=5)
"""Slack: an event is brought at once, after one minute and after five."""
LOOKED_AT: Final = 20
"""Messages of each chat. Where none of the newest is a person's, none waits."""
CHATS: Final = 5000
"""At 45 a minute: two hours of looking, beside everything else."""
ROUNDS: Final = 3
BETWEEN_SECONDS: Final = 60.0
"""Slack, or our database, may be back by then."""
TRIES: Final = 3
"""At a chat for which Slack makes us wait."""
REMEMBERED: Final = 10_000


@dataclass(slots=True, kw_only=True)
class Missed:
    api: Api
    find: Callable[[str], Sender | None]
    let_in: Callable[[Typed], Awaitable[Outcome]]
    """The door; it may raise BotError."""
    clock: Clock
    log: Log
    _came: OrderedDict[tuple[str, str], None] = field(
        default_factory=OrderedDict, repr=False
    )

    async def look(self, chats: Mapping[Address, str], since: datetime) -> int:
        """How many had written since we were last up. ``chats``: where each stands."""
        if self.clock.now() - since < RETRIED:
            return 0
        left = list(chats.items())[:CHATS]
        found = 0
        for again in range(ROUNDS):
            if left and again:
                await self.api.pace.rest(BETWEEN_SECONDS)
            looked = [(chat, await self._try(chat, since)) for chat in left]
            found += sum(waited for _, waited in looked if waited)
            left = [chat for chat, waited in looked if waited is None]
        self.log.say(Event.MISSED_LOOKED, Fields(count=found))
        unread = len(left) + max(len(chats) - CHATS, 0)
        if unread:
            self.log.trouble(Event.MISSED_FAILED, Fields(count=unread))
        return found

    def was_found(self, channel: str, ts: str) -> bool:
        """Whether this message has its answer already."""
        return (channel, ts) in self._came

    def came(self, channel: str, ts: str) -> None:
        """Slack brought this one itself."""
        self._came[channel, ts] = None
        if len(self._came) > REMEMBERED:
            self._came.popitem(last=False)

    async def _try(self, chat: tuple[Address, str], since: datetime) -> bool | None:
        """Whether somebody waited there. None: it cannot be read at present."""
        try:
            return await self._look_at(*chat, since)
        except (ChannelGone, UserGone):
            return False
        except (SlackSaidNo, BotError):
            return None

    async def _look_at(self, address: Address, channel: str, since: datetime) -> bool:
        sender = self.find(address.user)
        if sender is None:
            return False
        page = await self._read(channel, since)
        waiting = _unanswered(messages_in(page), address.user)
        fresh = [ts for ts in waiting if not self.was_found(channel, ts)]
        if not fresh or len(fresh) < len(waiting):
            # The one that Slack brought itself is answered for all of them.
            return False
        await self._let_in(sender, channel, fresh)
        return True

    async def _let_in(self, sender: Sender, channel: str, fresh: list[str]) -> None:
        # Known before it is kept: Slack may bring it meanwhile.
        for ts in fresh:
            self.came(channel, ts)
        key = f"missed:{channel}:{fresh[0]}"
        try:
            await self.let_in(Typed(key=key, sender=sender, at=self.clock.now()))
        except BotError:
            for ts in fresh:
                self._came.pop((channel, ts), None)
            raise

    async def _read(self, channel: str, since: datetime) -> Json:
        oldest = f"{since.timestamp():.6f}"
        for _ in range(TRIES):
            try:
                return await self.api.history(
                    channel, oldest=oldest, limit=LOOKED_AT, patience=ENDLESS
                )
            except RateLimited as no:
                await self.api.pace.rest(no.seconds)
        raise error_of(Code.HELD_BACK)


def _unanswered(messages: list[Json], user: str) -> list[str]:
    """When a person wrote, newest first, after the last that we wrote ourselves."""
    found: list[str] = []
    for message in messages:
        if "bot_id" in message:
            break
        theirs = message.get("user") == user
        typed = theirs and message.get("subtype") in SOMEBODY_TYPED
        if typed and isinstance(ts := message.get("ts"), str):
            found.append(ts)
    return found
