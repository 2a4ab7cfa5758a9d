"""Slack, whole: everything between a workspace and our door, put together.

    async with slack_opened(config, core) as slack:
        ...                      letters leave by slack.messenger
        async with slack.serving(door):
            ...                  slack.routes answer; Socket Mode brings what it brings

Letters may leave before anybody is listed: what was due while we were down is late.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Final

from aiohttp import web

from adapters.core import Core
from adapters.door import Door
from adapters.learnt_chats import LearntChats
from adapters.messenger import Messenger
from adapters.passing import LoopTime, Passing
from adapters.slack.api import Api
from adapters.slack.around import Around
from adapters.slack.cards import draw_card
from adapters.slack.config import SlackConfig
from adapters.slack.directory import Directory
from adapters.slack.errors import SlackSaidNo
from adapters.slack.home import draw_home
from adapters.slack.inbound import Inbound, inbound
from adapters.slack.messenger import SlackMessenger
from adapters.slack.missed import Missed
from adapters.slack.pace import Pace
from adapters.slack.publishing import HomePublisher
from adapters.slack.regaining import keep_asking
from adapters.slack.session import opened_api
from adapters.slack.socket import Socket
from adapters.slack.uptime import Uptime
from adapters.speaking import Speaking
from adapters.tasks import Tasks, stop
from bot import engine
from bot.errors import CannotKeep
from bot.forms import Form, Page
from bot.looks import Look
from bot.people import Sender
from store.chats import Chats

NOT_YET: Final = "nobody is served yet"


class Slack:
    """One workspace. ``messenger`` works at once, all else while serving."""

    def __init__(self, config: SlackConfig, core: Core, api: Api, team: str) -> None:
        self._config, self._core, self._api, self._team = config, core, api, team
        self._door: Door | None = None
        self._socket: Socket | None = None
        self._inbound: Inbound | None = None
        self.directory = Directory(
            api=api,
            tenant=core.programme.key,
            team=team,
            stands=self._stands,
            log=core.log,
        )
        self._tasks = Tasks(core.log)
        self._kept = Chats(core.store)
        self._chats = LearntChats(self._kept.keep, self._tasks)
        self.homes = self._homes(core, api)
        self.messenger: Messenger = self._messenger(core, api)

    @property
    def connected(self) -> bool:
        """For /readyz: Slack takes our calls, and can bring us what people do."""
        socket = self._socket
        heard = socket is None or socket.connected or bool(self._config.secrets)
        return self._api.authorised and self.directory.listed.is_set() and heard

    @property
    def routes(self) -> list[web.RouteDef]:
        """Only while serving, and only where Slack comes to us."""
        assert self._inbound is not None, NOT_YET
        secrets = self._config.secrets
        return self._inbound.routes(secrets) if secrets else []

    def kept(self) -> None:
        """Something was kept: whoever looks at their home now may read it there."""
        self.homes.kept()

    @asynccontextmanager
    async def serving(self, door: Door) -> AsyncIterator[None]:
        self._door = door
        missed = self._missed(door)
        around = Around(
            door=door,
            api=self._api,
            directory=self.directory,
            homes=self.homes,
            meanwhile=missed,
            chats=self._chats,
            tasks=self._tasks,
        )
        self._inbound = inbound(self._core, around, self._team)
        self.homes.start()
        tasks = [asyncio.create_task(self.directory.keep_fresh())]
        socket = self._socket = self._socket_mode(self._inbound)
        try:
            await self.directory.once_listed()
            going_on = [self._uptime(missed).keep_up(), keep_asking(self._api)]
            tasks += [asyncio.create_task(work) for work in going_on]
            if socket is not None:
                socket.start()
            yield
        finally:
            if socket is not None:
                await socket.close()
            await self._inbound.close()
            await stop(tasks)
            await self.directory.close()
            await self.homes.close()

    async def _stands(self, senders: Sequence[Sender]) -> None:
        if self._door is None:
            raise CannotKeep(NOT_YET)
        await self._door.stands(senders, self._core.clock.now())

    def _homes(self, core: Core, api: Api) -> HomePublisher:
        async def look(sender: Sender) -> Form | Page | None:
            token, at = Look.HOME.value, core.clock.now()
            return await engine.look(sender, token, at, core.store, core.world)

        return HomePublisher(
            api=api,
            find=self.directory.find,
            look=look,
            draw=draw_home,
            reader=Speaking(store=core.store, readers=core.readers).to,
            log=core.log,
        )

    def _messenger(self, core: Core, api: Api) -> SlackMessenger:
        return SlackMessenger(
            api=api,
            draw=draw_card,
            readers=core.readers,
            stands_at=self._kept.keep,
            where=self._kept.of,
            heard=self._chats.newest,
            told=self.homes.touched,
            log=core.log,
        )

    def _missed(self, door: Door) -> Missed:
        return Missed(
            api=self._api,
            find=self.directory.find,
            let_in=door.let_in,
            clock=self._core.clock,
            log=self._core.log,
        )

    def _uptime(self, missed: Missed) -> Uptime:
        return Uptime(
            store=self._core.store,
            missed=missed,
            reachable=lambda: self.connected,
            clock=self._core.clock,
            log=self._core.log,
        )

    def _socket_mode(self, heard_by: Inbound) -> Socket | None:
        if self._config.app_token is None:
            return None
        return Socket(
            app_token=self._config.app_token,
            web=self._api.client,
            hear=heard_by.hear,
            pace=self._api.pace,
            log=self._core.log,
        )


@asynccontextmanager
async def slack_opened(
    config: SlackConfig, core: Core, time: Passing | None = None
) -> AsyncIterator[Slack]:
    """Raises SlackSaidNo where Slack does not take our token, or cannot be asked."""
    pace = Pace(time or LoopTime())
    async with opened_api(config.token, config.url, pace, core.log) as api:
        ourselves = await api.test()
        yield Slack(config, core, api, ourselves.team)


def why_not(no: SlackSaidNo) -> str:
    """In a line, for whoever starts it."""
    return f"Slack says no: {no.code.value}"
