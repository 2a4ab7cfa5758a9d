"""The way to Teams' service addresses: one session, our token, and what was answered.

1. Our token goes to an address that is trusted, and to no other; no answer leads us on.
2. A 401 surely did nothing: it is asked once more, with a new token.
"""

import json
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import quote
from urllib.request import getproxies, proxy_bypass

import aiohttp
from yarl import URL

from adapters.loopback import is_loopback
from adapters.teams.errors import Code, error_of
from adapters.teams.services import Services
from adapters.teams.tokens import Tokens

Json = dict[str, Any]

UNAUTHORIZED: Final = 401
ADDRESSES: Final = 50
"""A tenant has a few; each ends in the tenant's id."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Call:
    method: str
    service: str
    parts: tuple[str, ...] = ()
    body: Json | None = None
    conversation: str = ""
    """Whose pace it counts for, beside the tenant's."""


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: object = None
    """None for what is no JSON."""


@dataclass(frozen=True, slots=True)
class Connector:
    """One service address, found good, and the way to it."""

    base: str
    proxy: str | None

    def url(self, parts: tuple[str, ...]) -> URL:
        path = "".join(f"/{quote(part, safe='')}" for part in parts)
        return URL(f"{self.base}/v3/conversations{path}", encoded=True)


class Connectors:
    def __init__(
        self,
        session: aiohttp.ClientSession,
        services: Services,
        tokens: Tokens | None,
    ) -> None:
        self._session, self._services, self._tokens = session, services, tokens
        self._known: dict[str, Connector] = {}

    async def answer(self, call: Call) -> Answer:
        """Raises TeamsSaidNo where it was not asked, else what aiohttp raises."""
        connector, token = self._to(call.service), await self._token()
        answer = await self._exchanged(connector, call, token)
        if answer.status != UNAUTHORIZED or self._tokens is None:
            return answer
        self._tokens.forget(token)
        return await self._exchanged(connector, call, await self._token())

    async def _exchanged(self, to: Connector, call: Call, token: str) -> Answer:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        async with self._session.request(
            call.method,
            to.url(call.parts),
            json=call.body,
            headers=headers,
            proxy=to.proxy,
            allow_redirects=False,
        ) as answer:
            body = _json(await answer.read())
            return Answer(answer.status, dict(answer.headers), body)

    def _to(self, service: str) -> Connector:
        """Looked at once for each address."""
        known = self._known.get(service)
        if known is not None:
            return known
        base = self._services.trusted(service)
        if base is None:
            raise error_of(Code.ADDRESS_REFUSED)
        if len(self._known) >= ADDRESSES:
            self._known.clear()
        return self._known.setdefault(service, Connector(base, _proxy(base)))

    async def _token(self) -> str:
        """Empty where nothing is signed, and nobody gave us a password."""
        return "" if self._tokens is None else await self._tokens.token()


def _json(body: bytes) -> object:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _proxy(base: str) -> str | None:
    """Of the environment: a hospital's machines may not reach the web without."""
    host = URL(base).host or ""
    # It does not lead to this machine.
    if is_loopback(host) or proxy_bypass(host):
        return None
    return getproxies().get("https")
