"""Where Slack knocks: ``POST /slack/events``. Verified first, then read, then heard.

1. Headers that are not as Slack writes them: 401, and the body is not even read.
2. A body that is too long: 413; too slow: 408. One that Slack did not sign: 401.
3. Signed, but in no form that Slack uses: 415 or 400. None of it is logged.
4. Slack's own two questions, whether we are here at all, are answered here.
"""

from collections.abc import Awaitable, Callable
from typing import Any, Final

import msgspec
from aiohttp import web
from yarl import query_to_pairs

from adapters.bodies import JSON, UNREADABLE, BodyRefused, json_in, refused, whole
from adapters.slack.acks import Ack
from adapters.slack.signature import SIGNATURE, TIMESTAMP, Signatures, Unsigned

Json = dict[str, Any]
Hear = Callable[[Json], Awaitable[Ack]]

PATH: Final = "/slack/events"
BODY_AT_MOST: Final = 256 * 1024
"""A press in a modal brings the whole view along: 100 blocks of 3,000 characters are
possible, and ours are a fifth of that."""
BODY_SECONDS: Final = 3.0
"""Slack itself waits no longer for its answer."""
FORM: Final = "application/x-www-form-urlencoded"
CHALLENGE_AT_MOST: Final = 1000


class Edge:
    def __init__(
        self, signatures: Signatures, hear: Hear, body_seconds: float = BODY_SECONDS
    ) -> None:
        """``hear`` is given whatever Slack sent, as JSON, and never raises."""
        self._signatures, self._hear = signatures, hear
        self._body_seconds = body_seconds

    @property
    def routes(self) -> list[web.RouteDef]:
        return [web.post(PATH, self.events), web.get(PATH, certificate)]

    async def events(self, request: web.Request) -> web.Response:
        said = request.headers
        try:
            claim = self._signatures.claimed(
                said.getall(TIMESTAMP, []), said.getall(SIGNATURE, [])
            )
            body = await whole(request, BODY_AT_MOST, self._body_seconds)
            self._signatures.check(claim, body)
        except Unsigned:
            return refused(401)
        except BodyRefused as refusal:
            return refused(refusal.status)
        return await self._read(request.content_type, body)

    async def _read(self, kind: str, body: bytes) -> web.Response:
        if kind not in (JSON, FORM):
            return refused(415)
        try:
            said = json_in(body) if kind == JSON else _form(body)
        except UNREADABLE:
            return refused(400)
        return _own_question(said) or drawn(await self._hear(said))


async def certificate(request: web.Request) -> web.Response:
    """Slack looks at our certificate now and then. It is told nothing else."""
    return web.Response(status=200 if request.query.get("ssl_check") == "1" else 405)


def drawn(ack: Ack) -> web.Response:
    if ack.body is None:
        return web.Response(status=ack.status)
    body = msgspec.json.encode(ack.body)
    return web.Response(status=ack.status, body=body, content_type=JSON)


def _form(body: bytes) -> Json:
    """A command is the form itself; anything pressed or sent is JSON in a field."""
    # No URL is made of it: yarl remembers the last 128, and what people wrote in them.
    entered = query_to_pairs(body.decode("ascii"))
    # Of two fields of one name the first counts.
    fields: Json = dict(reversed(entered))
    return json_in(fields["payload"]) if "payload" in fields else fields


def _own_question(said: Json) -> web.Response | None:
    if said.get("ssl_check") == "1":
        return web.Response()
    if said.get("type") != "url_verification":
        return None
    challenge = said.get("challenge")
    if not isinstance(challenge, str) or len(challenge) > CHALLENGE_AT_MOST:
        return refused(400)
    return drawn(Ack(body={"challenge": challenge}))
