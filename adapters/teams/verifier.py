"""Whether an activity is Teams' own, meant for us, and of our tenant.

1. One Authorization header, with one token; signed with RS256 by a key that the
   OpenID document names, and by nothing that the token itself brings along.
2. It ends, and has not ended; it comes from the Bot Framework, and is for our app.
3. What it was signed for is what came: Teams' channel, and the same service address,
   at a host of the operator's list. And the tenant is ours.

Microsoft: *Authentication with the Bot Connector API*, step 4.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from re import ASCII
from re import compile as pattern
from typing import Any, Final, Protocol

import jwt
from jwt.types import Options

from adapters.clock import Clock
from adapters.teams.keys import SigningKey
from adapters.teams.services import Services

Json = Mapping[str, Any]

AUTHORIZATION: Final = "Authorization"
ISSUER: Final = "https://api.botframework.com"
CHANNEL: Final = "msteams"
ALGORITHM: Final = "RS256"
LEEWAY_SECONDS: Final = 300
"""By which clocks may differ; Microsoft's own page names five minutes."""
BEARER: Final = pattern(
    r"[Bb]earer ([A-Za-z0-9_-]{1,2000}\.[A-Za-z0-9_-]{1,6000}\.[A-Za-z0-9_-]{1,2000})",
    ASCII,
)


class Unsigned(Exception):  # noqa: N818
    """Not from Teams, not for us, or not now. It is not said what was wrong."""


@dataclass(frozen=True, slots=True, repr=False)
class Claim:
    """What a request's token says, before its body is read."""

    service: str
    endorsements: frozenset[str]


class Keys(Protocol):
    async def find(self, name: str) -> SigningKey | None:
        """Raises KeysAway."""
        ...


class Verifying(Protocol):
    async def claimed(self, authorizations: Sequence[str]) -> Claim | None:
        """What all Authorization headers say. Raises Unsigned, KeysAway."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Verifier:
    app_id: str
    keys: Keys
    clock: Clock

    def __post_init__(self) -> None:
        assert self.app_id, "without an app id any token would be for us"

    async def claimed(self, authorizations: Sequence[str]) -> Claim:
        token = _only(authorizations)
        key = await self.keys.find(_key_named(token))
        if key is None:
            raise Unsigned
        claims = _signed(token, key)
        self._check(claims)
        service = claims.get("serviceurl")
        if not isinstance(service, str):
            raise Unsigned
        return Claim(service.rstrip("/"), key.endorsements)

    def _check(self, claims: Json) -> None:
        now = self.clock.now().timestamp()
        audience = claims.get("aud")
        good = (
            claims.get("iss") == ISSUER
            and isinstance(audience, str)
            and audience.lower() == self.app_id
            and _seconds(claims, "exp") > now - LEEWAY_SECONDS
            and ("nbf" not in claims or _seconds(claims, "nbf") < now + LEEWAY_SECONDS)
        )
        if not good:
            raise Unsigned


class NothingSigned:
    """No token is demanded, and none is read: only this machine can come."""

    async def claimed(self, authorizations: Sequence[str]) -> None:
        del authorizations


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitting:
    """Whether a body is what its token was signed for."""

    tenant: str
    """Empty: whoever comes is of ours. Only where nothing is signed."""
    services: Services

    def check(self, body: Json, claim: Claim | None) -> None:
        """Raises Unsigned."""
        service = self.services.trusted(body.get("serviceUrl"))
        if service is None or body.get("channelId") != CHANNEL:
            raise Unsigned
        if claim is not None and (
            claim.service != service or CHANNEL not in claim.endorsements
        ):
            raise Unsigned
        if self.tenant and set(_tenants(body)) != {self.tenant}:
            raise Unsigned


def _tenants(body: Json) -> list[object]:
    """All that it says it is from; a word that is no name is one of nobody's."""
    within = _at(_at(body, "channelData"), "tenant").get("id")
    said = [within, _at(body, "conversation").get("tenantId")]
    stated = [each for each in said if each is not None]
    return [each.lower() if isinstance(each, str) else "" for each in stated]


def _at(within: Json, name: str) -> Json:
    found = within.get(name)
    return found if isinstance(found, dict) else {}


def _only(authorizations: Sequence[str]) -> str:
    said = BEARER.fullmatch(authorizations[0]) if len(authorizations) == 1 else None
    if said is None:
        raise Unsigned
    return said[1]


def _key_named(token: str) -> str:
    """The name of the key that it says it was signed with."""
    try:
        header = jwt.get_unverified_header(token)
    except Exception:
        # Whatever the library stumbles over is no token of Teams'.
        raise Unsigned from None
    name = header.get("kid")
    plain = header.get("typ", "JWT") == "JWT" and "crit" not in header
    if header.get("alg") != ALGORITHM or not isinstance(name, str) or not plain:
        raise Unsigned
    return name


def _signed(token: str, key: SigningKey) -> Json:
    """Times, issuer and audience are ours to check: by our own clock, and strictly."""
    signature_only: Options = {
        "verify_signature": True,
        "verify_exp": False,
        "verify_nbf": False,
        "verify_iat": False,
        "verify_aud": False,
        "verify_iss": False,
        "verify_sub": False,
        "verify_jti": False,
    }
    try:
        return jwt.decode(
            token, key.key, algorithms=[ALGORITHM], options=signature_only
        )
    except Exception:
        raise Unsigned from None


def _seconds(claims: Json, name: str) -> float:
    said = claims.get(name)
    if isinstance(said, bool) or not isinstance(said, int):
        raise Unsigned
    return said
