"""Tokens as the Bot Framework makes them, and the page that names its keys.

The keys are real; the page is on loopback, and says what it is told to say.
"""

import asyncio
import json
from base64 import urlsafe_b64encode
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

import jwt
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography.hazmat.primitives.asymmetric.rsa import (
    RSAPrivateKey,
    generate_private_key,
)
from jwt.algorithms import RSAAlgorithm

from adapters.teams.verifier import CHANNEL, ISSUER
from tests.adapters.kept_store import NOON

Json = dict[str, Any]

APP: Final = "11111111-2222-3333-4444-555555555555"
TENANT: Final = "99999999-8888-7777-6666-555555555555"
HOST: Final = "smba.trafficmanager.net"
SERVICE: Final = f"https://{HOST}/emea/"
NOW: Final = int(NOON.timestamp())
FIRST, SECOND = "key-1", "key-2"


@cache
def rsa(name: str, bits: int = 2048) -> RSAPrivateKey:
    """One for each name: making one takes a while."""
    return generate_private_key(65537, bits)


def public(name: str, **changes: Any) -> Json:
    """As the page of keys shows it."""
    made: Json = RSAAlgorithm.to_jwk(rsa(name).public_key(), as_dict=True)
    said = {"use": "sig", "kid": name, "endorsements": [CHANNEL, "webchat"]}
    return {**made, **said, **changes}


def claims(**changes: Any) -> Json:
    """What a good token says; ``None`` leaves a claim out."""
    said = {
        "serviceurl": SERVICE,
        "nbf": NOW - 60,
        "exp": NOW + 3540,
        "iss": ISSUER,
        "aud": APP,
    } | changes
    return {name: value for name, value in said.items() if value is not None}


def token(
    said: Json | None = None,
    *,
    key: str = FIRST,
    alg: str = "RS256",
    headers: Json | None = None,
) -> str:
    header = {"kid": key} | (headers or {})
    signed = json.dumps(said or claims()).encode()
    return jwt.PyJWS().encode(signed, rsa(key), algorithm=alg, headers=header)


def part(said: Any) -> str:
    """One of a token's three parts, unsigned."""
    return urlsafe_b64encode(json.dumps(said).encode()).rstrip(b"=").decode()


@dataclass(slots=True)
class Page:
    """The OpenID document and its keys, on loopback."""

    url: str = ""
    keys: list[Json] = field(default_factory=lambda: [public(FIRST)])
    says: Any = None
    """Instead of the document."""
    status: int = 200
    silent: asyncio.Event | None = None
    asked: Counter[str] = field(default_factory=Counter)
    knocked: asyncio.Event = field(default_factory=asyncio.Event)

    async def document(self, _: web.Request) -> web.Response:
        self.asked["document"] += 1
        self.knocked.set()
        if self.silent is not None:
            await self.silent.wait()
        known = {"issuer": ISSUER, "jwks_uri": f"{self.url}/keys"}
        return web.json_response(self.says or known, status=self.status)

    async def listed(self, _: web.Request) -> web.Response:
        self.asked["keys"] += 1
        return web.json_response({"keys": self.keys})


@asynccontextmanager
async def page_there() -> AsyncIterator[Page]:
    page = Page()
    app = web.Application()
    app.add_routes([web.get("/", page.document), web.get("/keys", page.listed)])
    async with TestServer(app) as server:
        page.url = str(server.make_url("")).rstrip("/")
        yield page
