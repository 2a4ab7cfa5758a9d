"""Where Teams knocks: ``POST /api/messages``. Verified first, then read, then heard.

1. Without a token of Teams' own, for us, and now: 401, and the body is not even read.
2. A body that is too long: 413; too slow: 408; in no form that Teams uses: 415, 400.
3. An activity that its token was not signed for, or of another tenant: 401.
4. None of it is logged. Only where no keys can be had, nobody can be told from Teams:
   503, and that is logged where it happened.
"""

from collections.abc import Awaitable, Callable
from typing import Any, Final

import msgspec
from aiohttp import web

from adapters.bodies import JSON, UNREADABLE, BodyRefused, json_in, refused, whole
from adapters.teams.acks import Ack
from adapters.teams.keys import KeysAway
from adapters.teams.verifier import AUTHORIZATION, Fitting, Unsigned, Verifying

Json = dict[str, Any]
Hear = Callable[[Json], Awaitable[Ack]]

PATH: Final = "/api/messages"
BODY_AT_MOST: Final = 256 * 1024
"""Teams takes 100 KB from us; what it brings has nothing longer of ours in it."""
BODY_SECONDS: Final = 5.0


class Edge:
    def __init__(
        self,
        verifier: Verifying,
        fitting: Fitting,
        hear: Hear,
        body_seconds: float = BODY_SECONDS,
    ) -> None:
        """``hear`` is given whatever Teams sent, and never raises."""
        self._verifier, self._fitting, self._hear = verifier, fitting, hear
        self._body_seconds = body_seconds

    @property
    def routes(self) -> list[web.RouteDef]:
        return [web.post(PATH, self.messages)]

    async def messages(self, request: web.Request) -> web.Response:
        said = request.headers.getall(AUTHORIZATION, [])
        try:
            claim = await self._verifier.claimed(said)
            body = await whole(request, BODY_AT_MOST, self._body_seconds)
            if request.content_type != JSON:
                return refused(415)
            activity = json_in(body)
            self._fitting.check(activity, claim)
        except Unsigned:
            return refused(401)
        except KeysAway:
            return refused(503)
        except BodyRefused as refusal:
            return refused(refusal.status)
        except UNREADABLE:
            return refused(400)
        return drawn(await self._hear(activity))


def drawn(ack: Ack) -> web.Response:
    if ack.body is None:
        return web.Response(status=ack.status)
    body = msgspec.json.encode(ack.body)
    return web.Response(status=ack.status, body=body, content_type=JSON)
