"""Teams, whole: everything between a tenant and our door, put together.

async with teams_opened(config, core) as teams:
    ...                      letters leave by teams.messenger
    async with teams.serving(door):
        ...                  teams.routes answer
"""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final

from aiohttp import web

from adapters.chance import SystemChance
from adapters.core import Core
from adapters.door import Door
from adapters.learnt_chats import LearntChats
from adapters.messenger import Messenger
from adapters.passing import LoopTime, Passing
from adapters.tasks import Tasks, stop
from adapters.teams.api import Api, opened_api
from adapters.teams.around import Around
from adapters.teams.cards import draw_card
from adapters.teams.config import TeamsConfig
from adapters.teams.errors import TeamsSaidNo, TokenRefused
from adapters.teams.inbound import Inbound, inbound
from adapters.teams.keys import SigningKeys, opened_keys
from adapters.teams.members import Members
from adapters.teams.messenger import TeamsMessenger
from adapters.teams.pace import Pace
from adapters.teams.regaining import keep_asking
from adapters.teams.tokens import Tokens, opened_tokens
from bot.people import Address
from store.chats import Chats

NOT_YET: Final = "nobody is served yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """To Microsoft."""

    api: Api
    keys: SigningKeys
    tokens: Tokens | None


class Teams:
    """One tenant. ``messenger`` works at once, all else while serving."""

    def __init__(
        self, config: TeamsConfig, core: Core, ways: Ways, time: Passing
    ) -> None:
        self._config, self._core, self._time = config, core, time
        self._api, self._keys, self._tokens = ways.api, ways.keys, ways.tokens
        self._members = Members(ways.api, config.tenant, time)
        self._tasks = Tasks(core.log)
        self._inbound: Inbound | None = None
        self._kept = Chats(core.store)
        self._chats = LearntChats(self._kept.keep, self._tasks)
        self.messenger: Messenger = TeamsMessenger(
            api=ways.api,
            config=config,
            draw=draw_card,
            readers=core.readers,
            stands_at=self._kept.keep,
            where=self._where,
            log=core.log,
        )

    @property
    def connected(self) -> bool:
        """For /readyz: Teams takes our calls, and we can tell what is Teams'."""
        return self._api.authorised and (self._config.unsigned or self._keys.known)

    @property
    def routes(self) -> list[web.RouteDef]:
        """Only while serving."""
        assert self._inbound is not None, NOT_YET
        return self._inbound.routes(self._config, self._keys)

    def kept(self) -> None:
        """Nothing to do: dialogs are read when they are opened, and stand still."""

    @asynccontextmanager
    async def serving(self, door: Door) -> AsyncIterator[None]:
        around = Around(
            door=door,
            api=self._api,
            members=self._members,
            chats=self._chats,
            tasks=self._tasks,
        )
        self._inbound = inbound(self._core, around, self._config)
        if not self._config.unsigned:
            await self._keys.renew()
        fresh = [asyncio.create_task(work) for work in self._going_on()]
        try:
            yield
        finally:
            await stop(fresh)
            await self._inbound.close()
            await self._members.close()

    async def _where(self, address: Address) -> str | None:
        """What was heard a moment ago is not kept yet."""
        return self._chats.newest(address) or await self._kept.of(address)

    def _going_on(self) -> Iterator[Coroutine[Any, Any, None]]:
        yield keep_asking(self._api, self._tokens, self._time)
        if not self._config.unsigned:
            yield self._keys.keep_fresh()


@asynccontextmanager
async def teams_opened(
    config: TeamsConfig, core: Core, time: Passing | None = None
) -> AsyncIterator[Teams]:
    """Raises TokenRefused where Entra does not know our app or its password."""
    passing = time or LoopTime()
    pace, chance, log = Pace(passing), SystemChance(), core.log
    async with AsyncExitStack() as held:
        tokens = await held.enter_async_context(opened_tokens(config, passing))
        await sign_in(tokens)
        api = await held.enter_async_context(
            opened_api(config.services, tokens, pace, chance, log)
        )
        keys = await held.enter_async_context(
            opened_keys(config.openid_url, passing, log)
        )
        ways = Ways(api=api, keys=keys, tokens=tokens)
        yield Teams(config, core, ways, passing)


async def sign_in(tokens: Tokens | None) -> None:
    """Raises TokenRefused. Where Entra cannot be asked now, letters wait for it."""
    if tokens is None:
        return
    try:
        await tokens.token()
    except TokenRefused:
        raise
    except TeamsSaidNo:
        return


def why_not(no: TeamsSaidNo) -> str:
    """In a line, for whoever starts it."""
    return f"Microsoft says no: {no.code.value}"
