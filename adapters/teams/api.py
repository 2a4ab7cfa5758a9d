"""Teams' connector: what we ask it for, over one session, at its pace.

1. A call answers what it should, or raises one ``TeamsSaidNo``: nothing else.
2. Whatever may have reached Teams is never tried again here.
3. What is logged of a failure is its code.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Final, Protocol

import aiohttp

from adapters.logs import Event, Fields, Log
from adapters.teams.chat import Chat
from adapters.teams.connectors import Call, Connectors
from adapters.teams.errors import (
    Code,
    RateLimited,
    TeamsSaidNo,
    TokenRefused,
    error_of,
)
from adapters.teams.pace import Pace
from adapters.teams.said_no import raised, refused
from adapters.teams.services import Services
from adapters.teams.tokens import Tokens

Json = dict[str, Any]
Turn = Callable[[str], Awaitable[None]]

PATIENCE: Final = aiohttp.ClientTimeout(total=7, connect=3)
"""With the waits for a token and a turn, under ``adapters.messenger.TIMEOUT_SECONDS``."""
JITTER: Final = 0.25
"""This much longer than asked at most, so that not everybody comes back at once."""


class Spread(Protocol):
    def spread(self) -> float:
        """Chance, from 0 to 1."""
        ...


class Api:
    def __init__(
        self, connectors: Connectors, pace: Pace, chance: Spread, log: Log
    ) -> None:
        self._connectors, self._pace = connectors, pace
        self._chance, self._log = chance, log
        self._refused = False

    @property
    def authorised(self) -> bool:
        """Whether our token was taken when something was last said about it."""
        return not self._refused

    def try_again(self) -> None:
        """There is a token: it is good until Teams says once more that it is not."""
        self._refused = False

    @property
    def room(self) -> int:
        """How many new messages our pace would let go now."""
        return self._pace.room()

    async def send(self, chat: Chat, activity: Json) -> str:
        """A new message at the end of a chat; its id."""
        parts = (chat.conversation, "activities")
        said = await self._asked(_to(chat, "POST", parts, activity), self._pace.turn)
        return self._text(said, "id")

    async def update(self, chat: Chat, activity_id: str, activity: Json) -> None:
        parts = (chat.conversation, "activities", activity_id)
        changed = {**activity, "id": activity_id}
        await self._asked(_to(chat, "PUT", parts, changed), self._pace.turn)

    async def create(self, service: str, user: str, tenant: str, bot: str) -> Chat:
        """The private chat with somebody, by their Entra object id; it may be already.

        Teams: only who has the app can be written to; all others are a 403.
        """
        return await self._created(service, user, tenant, bot, self._pace.turn)

    async def create_ahead(self, near: Chat, user: str, tenant: str) -> Chat:
        """The same while somebody waits: whoever's chat ``near`` is. Nothing is said."""
        ahead = self._pace.turn_ahead
        return await self._created(near.service, user, tenant, near.bot, ahead)

    async def member(self, chat: Chat, user: str) -> Json:
        """Who somebody in this chat is, by either of their ids, while they wait."""
        parts = (chat.conversation, "members", user)
        said = await self._asked(_to(chat, "GET", parts), self._pace.turn_ahead)
        self._text(said, "id")
        return said

    async def _created(
        self, service: str, user: str, tenant: str, bot: str, turn: Turn
    ) -> Chat:
        wanted = {
            "isGroup": False,
            "bot": {"id": bot},
            "members": [{"id": user}],
            "tenantId": tenant,
            "channelData": {"tenant": {"id": tenant}},
        }
        call = Call(method="POST", service=service, body=wanted)
        conversation = self._text(await self._asked(call, turn), "id")
        return Chat(service=service, conversation=conversation, user=user, bot=bot)

    async def _asked(self, call: Call, turn: Turn) -> Json:
        try:
            await turn(call.conversation)
            answer = await self._connectors.answer(call)
            if not 200 <= answer.status < 300:
                raise refused(answer.status, answer.headers, answer.body)
        except Exception as error:
            # ``from None``: aiohttp's errors show the address.
            raise self._no(call, raised(error)) from None
        self._refused = False
        return answer.body if isinstance(answer.body, dict) else {}

    def _text(self, said: Json, name: str) -> str:
        found = said.get(name)
        if isinstance(found, str) and found:
            return found
        # It was taken, and we are not told where it stands.
        self._log.trouble(Event.TEAMS_SAID_NO, Fields(kind=Code.UNREADABLE))
        raise error_of(Code.UNREADABLE)

    def _no(self, call: Call, no: TeamsSaidNo) -> TeamsSaidNo:
        """Remember what it means for the calls to come."""
        match no:
            case RateLimited() if no.code is not Code.HELD_BACK:
                seconds = no.seconds * (1 + JITTER * self._chance.spread())
                no = RateLimited(self._pace.hold(call.conversation, seconds), seconds)
            case TokenRefused():
                self._refused = True
            case _:
                pass
        self._log.trouble(Event.TEAMS_SAID_NO, Fields(kind=no.code))
        return no


@asynccontextmanager
async def opened_api(
    services: Services, tokens: Tokens | None, pace: Pace, chance: Spread, log: Log
) -> AsyncIterator[Api]:
    """One session for as long as we live; it keeps a line open to each address."""
    jar = aiohttp.DummyCookieJar()
    async with aiohttp.ClientSession(timeout=PATIENCE, cookie_jar=jar) as session:
        yield Api(Connectors(session, services, tokens), pace, chance, log)


def _to(
    chat: Chat, method: str, parts: tuple[str, ...], said: Json | None = None
) -> Call:
    body = None
    if said is not None:
        body = {
            **said,
            "from": {"id": chat.bot},
            "recipient": {"id": chat.user},
            "conversation": {"id": chat.conversation},
        }
    return Call(
        method=method,
        service=chat.service,
        parts=parts,
        body=body,
        conversation=chat.conversation,
    )
