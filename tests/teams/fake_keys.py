"""The keys that sign what Teams brings: real ones, that rotate, and the page of them."""

from collections import Counter
from datetime import timedelta
from functools import cache
from typing import Any, Final

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.rsa import (
    RSAPrivateKey,
    generate_private_key,
)
from jwt.algorithms import RSAAlgorithm

from adapters.clock import Clock

Json = dict[str, Any]

ISSUER: Final = "https://api.botframework.com"
ENDORSED: Final = ("msteams", "webchat", "directline")
LIVES: Final = timedelta(hours=1)


@cache
def private(name: str) -> RSAPrivateKey:
    """One for each name: making one takes a while."""
    return generate_private_key(65537, 2048)


class Keys:
    """The newest signs; those that are listed are taken."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.names = ["key-1"]
        self.endorsed: tuple[str, ...] = ENDORSED
        self.asked: Counter[str] = Counter()

    def rotate(self) -> str:
        """A new one signs from now on; the one before is listed a while longer."""
        last = int(self.names[-1].removeprefix("key-"))
        self.names = [self.names[-1], f"key-{last + 1}"]
        return self.names[-1]

    def token(self, app: str, service: str, **changes: object) -> str:
        """As the Bot Framework makes one; ``None`` leaves a claim out."""
        now = int(self._clock.now().timestamp())
        claims = {
            "serviceurl": service,
            "nbf": now - 60,
            "exp": now + int(LIVES.total_seconds()),
            "iss": ISSUER,
            "aud": app,
        } | changes
        said = {name: value for name, value in claims.items() if value is not None}
        name = self.names[-1]
        return jwt.encode(said, private(name), "RS256", headers={"kid": name})

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/openid", self._document),
            web.get("/keys", self._listed),
        ]

    async def _document(self, request: web.Request) -> web.Response:
        self.asked["document"] += 1
        return web.json_response(
            {
                "issuer": ISSUER,
                "jwks_uri": str(request.url.with_path("/keys")),
                "id_token_signing_alg_values_supported": ["RS256"],
            }
        )

    async def _listed(self, _: web.Request) -> web.Response:
        self.asked["keys"] += 1
        return web.json_response({"keys": [self._public(name) for name in self.names]})

    def _public(self, name: str) -> Json:
        made: Json = RSAAlgorithm.to_jwk(private(name).public_key(), as_dict=True)
        said = {"use": "sig", "kid": name, "x5t": name}
        return {**made, **said, "endorsements": list(self.endorsed)}
