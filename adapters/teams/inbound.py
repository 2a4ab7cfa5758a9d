"""Everything between Teams and our door, put together once."""

from dataclasses import dataclass
from typing import Any

from aiohttp import web

from adapters.core import Core
from adapters.speaking import Speaking
from adapters.tasks import Tasks
from adapters.teams.acks import Ack
from adapters.teams.around import Around
from adapters.teams.config import TeamsConfig
from adapters.teams.edge import Edge
from adapters.teams.framework import Framework
from adapters.teams.letting_in import LettingIn
from adapters.teams.looking import Looking
from adapters.teams.picking import Picking
from adapters.teams.pointers import Pointers
from adapters.teams.router import Router
from adapters.teams.saying import Saying
from adapters.teams.senders import Senders
from adapters.teams.verifier import Fitting, Keys, NothingSigned, Verifier
from bot.people import Address
from store.standing import Standing, standing

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbound:
    core: Core
    framework: Framework
    tasks: Tasks

    async def hear(self, body: Json) -> Ack:
        """What an activity is answered. Never raises."""
        return await self.framework.hear(body)

    def routes(self, config: TeamsConfig, keys: Keys) -> list[web.RouteDef]:
        fitting = Fitting(tenant=config.tenant, services=config.services)
        if config.unsigned:
            return Edge(NothingSigned(), fitting, self.hear).routes
        verifier = Verifier(app_id=config.app_id, keys=keys, clock=self.core.clock)
        return Edge(verifier, fitting, self.hear).routes

    async def close(self) -> None:
        """What was begun for somebody is finished, while the door is still open."""
        await self.tasks.drain()


def inbound(core: Core, around: Around, config: TeamsConfig) -> Inbound:
    pointers = Pointers(api=around.api, tasks=around.tasks)
    saying = Saying(pointers=pointers)
    senders = Senders(
        members=around.members, programme=core.programme.key, is_ours=config.is_ours
    )
    speaking = Speaking(store=core.store, readers=core.readers)
    router = Router(
        senders=senders,
        programme=core.programme,
        speaking=speaking,
        pointers=pointers,
        saying=saying,
        letting_in=_letting_in(core, around, saying, senders, speaking),
        log=core.log,
    )
    framework = Framework(app_id=config.app_id, hear=router.hear, log=core.log)
    return Inbound(core=core, framework=framework, tasks=around.tasks)


def _letting_in(
    core: Core,
    around: Around,
    saying: Saying,
    senders: Senders,
    speaking: Speaking,
) -> LettingIn:
    async def stands(token: str, by: Address) -> Standing | None:
        return await standing(core.store, token, by)

    looking = Looking(
        door=around.door,
        store=core.store,
        senders=senders,
        speaking=speaking,
        clock=core.clock,
    )
    return LettingIn(
        door=around.door,
        chats=around.chats,
        stands=stands,
        picking=Picking(senders=senders, store=core.store),
        saying=saying,
        looking=looking,
        speaking=speaking,
        clock=core.clock,
        log=core.log,
    )
