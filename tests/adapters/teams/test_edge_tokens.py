"""Only a token that Teams made, for us and for what it came with, is good."""

import json
from datetime import timedelta
from typing import Final

import jwt
import pytest

from adapters.teams.edge import BODY_AT_MOST
from tests.adapters.teams import signing
from tests.adapters.teams.doorway import CANARY, Door, Json, _nothing_logged, body, door
from tests.adapters.teams.signing import (
    APP,
    FIRST,
    NOW,
    SECOND,
    SERVICE,
    TENANT,
    claims,
    part,
    public,
    token,
)

__all__ = ["_nothing_logged", "door"]


# tokens that are no good


BEFORE: Final = NOW - 301
BAD_CLAIMS: Final[dict[str, Json]] = {
    "without an end": {"exp": None},
    "ended": {"exp": BEFORE, "nbf": BEFORE - 3600},
    "an end that is text": {"exp": str(NOW + 3600)},
    "an end that is true": {"exp": True},
    "an end with a fraction": {"exp": NOW + 0.5},
    "not begun": {"nbf": NOW + 301},
    "a beginning that is text": {"nbf": str(NOW)},
    "without an issuer": {"iss": None},
    "another issuer": {"iss": "https://sts.windows.net/common/"},
    "an issuer with a slash": {"iss": "https://api.botframework.com/"},
    "several issuers": {"iss": ["https://api.botframework.com"]},
    "without an audience": {"aud": None},
    "for another app": {"aud": "66666666-2222-3333-4444-555555555555"},
    "for nobody": {"aud": ""},
    "for several": {"aud": [APP]},
    "without a service": {"serviceurl": None},
    "for another service": {"serviceurl": "https://smba.trafficmanager.net/amer/"},
    "a service that is none": {"serviceurl": [SERVICE]},
    "an empty service": {"serviceurl": ""},
    "a service under another name": {"serviceurl": None, "serviceUrl": SERVICE},
}


@pytest.mark.parametrize("changes", BAD_CLAIMS.values(), ids=BAD_CLAIMS)
async def test_a_token_that_does_not_say_what_it_should_is_refused(
    door: Door, changes: Json
):
    assert await door.brings(token(claims(**changes))) == 401
    assert door.heard == []
    assert door.log.getvalue() == ""


def of_another_key() -> str:
    """Signed by somebody else, in the name of the known key."""
    return jwt.encode(claims(), signing.rsa(SECOND), "RS256", {"kid": FIRST})


def unsigned() -> str:
    return f"{part({'alg': 'none', 'kid': FIRST, 'typ': 'JWT'})}.{part(claims())}."


def signed_with_what_everybody_knows() -> str:
    """HMAC, with the public key as its secret."""
    secret = public(FIRST)["n"].encode()
    return jwt.encode(claims(), secret, "HS256", {"kid": FIRST})


def changed_afterwards() -> str:
    header, _, signature = token().split(".")
    return f"{header}.{part(claims(name=CANARY))}.{signature}"


def bringing_its_own_key() -> str:
    return token(key=SECOND, headers={"jwk": public(SECOND), "kid": SECOND})


def without_a_keys_name() -> str:
    return jwt.encode(claims(), signing.rsa(FIRST), "RS256")


BAD_TOKENS: Final[dict[str, str]] = {
    "of another key": of_another_key(),
    "of an unknown key": token(key=SECOND),
    "bringing its own key": bringing_its_own_key(),
    "not signed": unsigned(),
    "signed with what everybody knows": signed_with_what_everybody_knows(),
    "changed afterwards": changed_afterwards(),
    "signed as RS384": token(alg="RS384"),
    "signed as PS256": token(alg="PS256"),
    "without a key's name": without_a_keys_name(),
    "a key's name that is none": f"{part({'alg': 'RS256', 'kid': 7})}.e30.e30",
    "asking for more": token(headers={"crit": ["b64"], "b64": False}),
    "another type": token(headers={"typ": "at+jwt"}),
    "in another token": token(headers={"typ": "JWE"}),
    "no object inside": ".".join([token().split(".")[0], part([]), "e30"]),
    "cut off": token()[:-9],
    "nothing in it": "..",
    "two parts": "e30.e30",
    "four parts": f"{token()}.e30",
    "no JSON": "AAAA.AAAA.AAAA",
    "deep": ".".join([part(json.loads("[" * 900 + "]" * 900)), "e30", "e30"]),
    "odd letters": "é.é.é",
    "huge": "A" * 7900,
}


@pytest.mark.parametrize("bad", BAD_TOKENS.values(), ids=BAD_TOKENS)
async def test_a_token_that_teams_did_not_make_is_refused(door: Door, bad: str):
    assert await door.brings(bad) == 401
    assert door.heard == []
    assert door.log.getvalue() == ""


@pytest.mark.parametrize(
    "headers",
    [
        [],
        [""],
        ["Bearer"],
        ["Bearer "],
        [token()],
        [f"Basic {token()}"],
        [f"Bearer  {token()}"],
        [f"Bearer {token()} {token()}"],
        [f"Bearer {token()}, Bearer {token()}"],
        [f"Bearer {token()}", f"Bearer {token()}"],
        [f"Bearer {token()}", "Basic eDp5"],
    ],
)
async def test_there_is_one_header_with_one_token(door: Door, headers: list[str]):
    assert await door.knock(*headers) == 401
    assert door.heard == []


async def test_without_a_good_token_the_body_is_not_even_read(door: Door):
    for said in (b"{", b"\xff", b"", b"[" * 90_000, b"x" * (BODY_AT_MOST + 1)):
        assert await door.knock("Bearer e30.e30.e30", said=said) == 401


@pytest.mark.parametrize("off", [-299, 299])
async def test_clocks_differ_a_little(door: Door, off: int):
    edge = {"nbf": NOW - min(off, 0), "exp": NOW - max(off, 0)}
    assert await door.brings(token(claims(**edge))) == 200


async def test_a_token_ends_with_its_time(door: Door):
    good = token()
    assert await door.brings(good) == 200
    door.clock.passes(timedelta(hours=2))
    assert await door.brings(good) == 401


# what the token was not signed for


BAD_BODIES: Final[dict[str, Json]] = {
    "another service": {"serviceUrl": "https://smba.trafficmanager.net/amer/"},
    "no service": {"serviceUrl": None},
    "a service that is none": {"serviceUrl": [SERVICE]},
    "another channel": {"channelId": "webchat"},
    "no channel": {"channelId": None},
    "another tenant": {"channelData": {"tenant": {"id": "elsewhere"}}},
    "another tenant's conversation": {"conversation": {"tenantId": "elsewhere"}},
    "no tenant": {"channelData": {}, "conversation": {}},
    "a tenant that is none": {"channelData": {"tenant": {"id": [TENANT]}}},
    "nothing that it should have": {"channelData": 7, "conversation": [TENANT]},
}


@pytest.mark.parametrize("changes", BAD_BODIES.values(), ids=BAD_BODIES)
async def test_what_the_token_was_not_signed_for_is_refused(door: Door, changes: Json):
    assert await door.brings(token(), body(**changes)) == 401
    assert door.heard == []
    assert door.log.getvalue() == ""


@pytest.mark.parametrize(
    "service",
    [
        "https://smba.trafficmanager.net.evil.example/emea/",
        "https://evil.example/emea/",
        "http://smba.trafficmanager.net/emea/",
        "https://user@smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net:8443/emea/",
        "http://127.0.0.1:9/emea/",
        "file:///etc/passwd",
        "",
    ],
)
async def test_a_service_at_a_host_off_the_list_is_refused(door: Door, service: str):
    """Even where the token was signed for it."""
    signed = token(claims(serviceurl=service))
    assert await door.brings(signed, body(serviceUrl=service)) == 401
    assert door.heard == []


@pytest.mark.parametrize("service", [SERVICE, SERVICE.rstrip("/"), f"{SERVICE}/"])
async def test_a_slash_more_or_less_is_the_same_service(door: Door, service: str):
    assert await door.brings(token(), body(serviceUrl=service)) == 200


async def test_one_word_of_the_tenant_is_enough(door: Door):
    """Invokes of dialogs have been seen with the conversation's alone."""
    alone = body(channelData={}, conversation={"tenantId": TENANT.upper()})
    assert await door.brings(token(), alone) == 200
