"""Teams, whole: everything between a tenant and our door, put together.

async with teams_opened(config, core) as teams:
    ...                      letters leave by teams.messenger
    async with teams.serving(door):
        ...                  teams.routes answer
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Final

from aiohttp import web

from adapters.chance import SystemChance
from adapters.core import Core
from adapters.door import Door
from adapters.learnt_chats import LearntChats
from adapters.messenger import Messenger
from adapters.passing import LoopTime, Passing
from adapters.readers import Readers
from adapters.tasks import Tasks
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
from adapters.teams.tokens import Tokens, opened_tokens
from bot.people import Address
from store.chats import Chats

NOT_YET: Final = "nobody is served yet"


class Teams:
    """One tenant. ``messenger`` works at once, all else while serving."""

    def __init__(
        self,
        config: TeamsConfig,
        core: Core,
        api: Api,
        keys: SigningKeys,
        time: Passing,
    ) -> None:
        self._config, self._core, self._api, self._keys = config, core, api, keys
        self._members = Members(api, config.tenant, time)
        self._tasks = Tasks(core.log)
        self._inbound: Inbound | None = None
        self._kept = Chats(core.store)
        self._chats = LearntChats(self._kept.keep, self._tasks)
        self.messenger: Messenger = TeamsMessenger(
            api=api,
            config=config,
            draw=draw_card,
            readers=Readers(core.programme),
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
        fresh = asyncio.create_task(self._keep_fresh())
        try:
            yield
        finally:
            fresh.cancel()
            await asyncio.gather(fresh, return_exceptions=True)
            await self._inbound.close()
            await self._members.close()

    async def _where(self, address: Address) -> str | None:
        """What was heard a moment ago is not kept yet."""
        return self._chats.newest(address) or await self._kept.of(address)

    async def _keep_fresh(self) -> None:
        if not self._config.unsigned:
            await self._keys.keep_fresh()


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
        yield Teams(config, core, api, keys, passing)


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
