"""Everything between Slack and our door, put together once for both ways in."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from adapters.core import Core
from adapters.slack.acks import Ack
from adapters.slack.around import Around
from adapters.slack.asides import draw_aside
from adapters.slack.bolting import Bolting
from adapters.slack.commanding import Commanding
from adapters.slack.edge import Edge
from adapters.slack.letting_in import LettingIn
from adapters.slack.looking import QUICK_SECONDS, Looking
from adapters.slack.router import Router
from adapters.slack.saying import Saying
from adapters.slack.showing import Showing
from adapters.slack.signature import Signatures
from adapters.slack.strangers import Strangers
from adapters.speaking import Speaking
from adapters.tasks import Tasks
from bot.cards import Say

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbound:
    core: Core
    bolting: Bolting
    tasks: Tasks

    async def hear(self, body: Json) -> Ack:
        """What a payload is answered, whichever way it came. Never raises."""
        return await self.bolting.hear(body)

    def routes(self, secrets: Sequence[bytes]) -> list[web.RouteDef]:
        """For HTTP: one signing secret, or two while rotating."""
        signatures = Signatures(secrets=secrets, clock=self.core.clock)
        return Edge(signatures, self.hear).routes

    async def close(self) -> None:
        """What was begun for somebody is finished, while the door is still open."""
        await self.tasks.drain()


def inbound(
    core: Core, around: Around, team: str, quick_seconds: float = QUICK_SECONDS
) -> Inbound:
    """``team`` is our workspace's id; a look is slow after ``quick_seconds``."""
    tasks, readers = around.tasks, core.readers
    showing = Showing(around.api, tasks)
    saying = _saying(core, around, showing, tasks)
    speaking = Speaking(store=core.store, readers=readers)
    looking = Looking(
        door=around.door,
        store=core.store,
        showing=showing,
        speaking=speaking,
        clock=core.clock,
        log=core.log,
        quick_seconds=quick_seconds,
    )
    router = Router(
        directory=around.directory,
        homes=around.homes,
        programme=core.programme,
        speaking=speaking,
        showing=showing,
        saying=saying,
        letting_in=_letting_in(core, around, saying, looking),
        taken_away=around.api.taken_away,
        log=core.log,
    )
    bolting = Bolting(
        client=around.api.client,
        team=team,
        hear=router.hear,
        outsider=draw_aside(readers.of(core.programme.zone), Say("outsider")),
    )
    return Inbound(core=core, bolting=bolting, tasks=tasks)


def _saying(core: Core, around: Around, showing: Showing, tasks: Tasks) -> Saying:
    strangers = Strangers(
        post=around.api.post,
        tasks=tasks,
        reader=core.readers.of(core.programme.zone),
        names=core.world.chance.name,
    )
    return Saying(
        showing=showing, programme=core.programme, stranger_wrote=strangers.wrote
    )


def _letting_in(
    core: Core,
    around: Around,
    saying: Saying,
    looking: Looking,
) -> LettingIn:
    commanding = Commanding(
        door=around.door,
        store=core.store,
        looking=looking,
        saying=saying,
        clock=core.clock,
    )
    return LettingIn(
        door=around.door,
        directory=around.directory,
        homes=around.homes,
        meanwhile=around.meanwhile,
        chats=around.chats,
        showing=saying.showing,
        saying=saying,
        looking=looking,
        commanding=commanding,
        clock=core.clock,
    )
