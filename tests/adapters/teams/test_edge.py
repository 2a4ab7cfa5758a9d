"""Only Teams is heard, and only for us; nothing of what else comes is logged."""

import asyncio
import gzip
import io
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

import jwt
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.logs import Log
from adapters.teams.acks import Ack
from adapters.teams.edge import BODY_AT_MOST, PATH, Edge
from adapters.teams.keys import COOL_SECONDS, FRESH_SECONDS, GOOD_SECONDS, opened_keys
from adapters.teams.services import Services
from adapters.teams.verifier import CHANNEL, Fitting, NothingSigned, Verifier, Verifying
from tests.adapters.kept_store import HandsClock
from tests.adapters.slack.wire import HandsTime
from tests.adapters.teams import signing
from tests.adapters.teams.signing import (
    APP,
    FIRST,
    HOST,
    NOW,
    SECOND,
    SERVICE,
    TENANT,
    Page,
    claims,
    page_there,
    part,
    public,
    token,
)

Json = dict[str, Any]

CANARY: Final = "canary-7f3a"


def body(**changes: Any) -> Json:
    said = {
        "type": "message",
        "text": CANARY,
        "channelId": CHANNEL,
        "serviceUrl": SERVICE,
        "conversation": {"id": "a:1", "tenantId": TENANT},
        "channelData": {"tenant": {"id": TENANT}},
    }
    return said | changes


@dataclass(slots=True)
class Ear:
    """Remembers what was heard."""

    heard: list[Json] = field(default_factory=list)

    async def hear(self, said: Json) -> Ack:
        self.heard.append(said)
        return Ack(body={"heard": len(self.heard)})


@dataclass(slots=True, kw_only=True)
class Door:
    """The edge with real keys, and what it let through."""

    client: TestClient[Any, Any]
    page: Page
    clock: HandsClock
    time: HandsTime
    log: io.StringIO
    ear: Ear

    @property
    def heard(self) -> list[Json]:
        return self.ear.heard

    async def knock(
        self, *authorizations: str, said: Any = None, **changes: Any
    ) -> int:
        """The status; ``changes``: of the headers."""
        kind = {"Content-Type": "application/json"} | changes
        headers = [*(("Authorization", each) for each in authorizations), *kind.items()]
        sent = said if isinstance(said, bytes) else json.dumps(said or body()).encode()
        async with self.client.post(PATH, data=sent, headers=headers) as answer:
            text = await answer.text()
        assert CANARY not in text
        return answer.status

    async def brings(self, made: str, said: Any = None) -> int:
        return await self.knock(f"Bearer {made}", said=said)


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    clock, time, lines = HandsClock(), HandsTime(), io.StringIO()
    log = Log(lines, clock)
    async with page_there() as page, opened_keys(f"{page.url}/", time, log) as keys:
        verifier = Verifier(app_id=APP, keys=keys, clock=clock)
        ear = Ear()
        async with knocked_at(verifier, ear) as client:
            yield Door(
                client=client, page=page, clock=clock, time=time, log=lines, ear=ear
            )


@asynccontextmanager
async def knocked_at(
    verifier: Verifying, ear: Ear, seconds: float = 5, tenant: str = TENANT
) -> AsyncIterator[TestClient[Any, Any]]:
    fitting = Fitting(tenant=tenant, services=Services(hosts=(HOST,)))
    app = web.Application()
    app.add_routes(Edge(verifier, fitting, ear.hear, body_seconds=seconds).routes)
    async with TestClient(TestServer(app)) as client:
        yield client


@pytest.fixture(autouse=True)
def _nothing_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level("DEBUG")
    yield
    assert CANARY not in caplog.text


async def test_what_teams_signed_is_heard(door: Door):
    assert await door.brings(token()) == 200
    assert door.heard == [body()]


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


async def test_a_key_is_good_for_the_channels_that_it_is_endorsed_for(door: Door):
    door.page.keys = [public(FIRST, endorsements=["webchat"])]
    assert await door.brings(token()) == 401
    for endorsements in (None, "msteams", [7]):
        door.page.keys = [public(SECOND, endorsements=endorsements)]
        door.time.at += COOL_SECONDS
        assert await door.brings(token(key=SECOND)) == 401
    assert door.heard == []


# keys


async def test_the_page_of_keys_is_asked_once_for_many(door: Door):
    statuses = await asyncio.gather(*(door.brings(token()) for _ in range(20)))
    assert statuses == [200] * 20
    assert door.page.asked == {"document": 1, "keys": 1}


async def test_a_rotated_key_is_picked_up_at_once(door: Door):
    assert await door.brings(token()) == 200
    door.page.keys = [public(SECOND)]
    door.time.at += COOL_SECONDS
    assert await door.brings(token(key=SECOND)) == 200
    assert await door.brings(token(key=FIRST)) == 401


async def test_names_of_keys_that_are_made_up_ask_nobody_for_a_while(door: Door):
    assert await door.brings(token()) == 200
    for _ in range(5):
        assert await door.brings(token(key=SECOND)) == 401
    assert door.page.asked["document"] == 1
    door.time.at += COOL_SECONDS
    for _ in range(5):
        assert await door.brings(token(key=SECOND)) == 401
    assert door.page.asked["document"] == 2


async def test_nobody_waits_while_old_keys_are_replaced(door: Door):
    assert await door.brings(token()) == 200
    door.page.silent = asyncio.Event()
    door.time.at += FRESH_SECONDS + 1
    assert await door.brings(token()) == 200
    door.page.keys = [public(SECOND)]
    door.page.silent.set()
    assert await door.brings(token(key=SECOND)) == 200
    assert door.page.asked["document"] == 2


async def test_others_are_served_while_keys_are_waited_for(door: Door):
    """Nothing stands still: it is asked without blocking."""
    door.page.silent = asyncio.Event()
    waits = asyncio.create_task(door.brings(token()))
    await door.page.knocked.wait()
    assert await door.knock() == 401
    assert not waits.done()
    door.page.silent.set()
    assert await waits == 200


async def test_old_keys_serve_for_a_second_day_and_no_longer(door: Door):
    assert await door.brings(token()) == 200
    door.page.status = 500
    door.time.at += GOOD_SECONDS - 1
    assert await door.brings(token()) == 200
    door.time.at += COOL_SECONDS + 2
    assert await door.brings(token()) == 503
    assert "signing keys not fetched" in door.log.getvalue()
    assert CANARY not in door.log.getvalue()


@pytest.mark.parametrize(
    "says",
    [
        {"jwks_uri": f"http://evil.example/{CANARY}"},
        {"jwks_uri": [CANARY]},
        {"jwks_uri": f"file:///{CANARY}"},
        [CANARY],
        CANARY,
    ],
)
async def test_without_any_keys_nobody_can_be_told_from_teams(door: Door, says: Any):
    door.page.says = says
    assert await door.brings(token()) == 503
    assert door.heard == []
    assert door.log.getvalue().count("signing keys not fetched") == 1


async def test_what_is_no_signing_key_is_passed_over(door: Door):
    weak = signing.RSAAlgorithm.to_jwk(
        signing.rsa("weak", 1024).public_key(), as_dict=True
    )
    door.page.keys = [
        CANARY,
        {},
        {"kty": "RSA", "kid": "none"},
        {"kty": "RSA", "kid": "bad", "n": CANARY, "e": "!"},
        {"kty": "EC", "kid": "curve", "crv": "P-256", "x": "AA", "y": "AA"},
        {**weak, "kid": "weak", "endorsements": [CHANNEL]},
        public(SECOND, use="enc"),
        public(FIRST),
    ]
    assert await door.brings(token()) == 200
    assert await door.brings(token(key=SECOND)) == 401


# bodies


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"canary-7f3a"',
        b"\xff\xfe{}",
        b'{"text": NaN}',
        b"[" * 200_000,
        b'{"a":' * 50_000,
    ],
)
async def test_signed_garbage_is_refused(door: Door, garbage: bytes):
    assert await door.knock(f"Bearer {token()}", said=garbage) == 400
    assert door.heard == []


async def test_a_huge_body_is_refused(door: Door):
    huge = body(text=CANARY * (BODY_AT_MOST // 10))
    assert await door.brings(token(), huge) == 413


async def test_a_packed_body_is_refused(door: Door):
    packed = gzip.compress(json.dumps(body()).encode())
    said = {"Content-Encoding": "gzip"}
    assert await door.knock(f"Bearer {token()}", said=packed, **said) == 415


async def test_another_kind_of_body_is_refused(door: Door):
    plain = {"Content-Type": "text/plain"}
    assert await door.knock(f"Bearer {token()}", **plain) == 415


async def test_nobody_is_waited_for_who_does_not_go_on():
    ear = Ear()
    async with knocked_at(NothingSigned(), ear, seconds=0) as client:
        begins = asyncio.Event()

        async def half() -> AsyncIterator[bytes]:
            yield b'{"type": '
            await begins.wait()

        async with client.post(PATH, data=half()) as answer:
            assert answer.status == 408
    assert ear.heard == []


async def test_where_nothing_is_signed_no_token_is_read():
    ear = Ear()
    async with knocked_at(NothingSigned(), ear, tenant="") as client:
        for said in (body(), body(channelData={}, conversation={"tenantId": "t"})):
            async with client.post(PATH, json=said) as answer:
                assert answer.status == 200
        for wrong in (body(channelId="webchat"), body(serviceUrl="https://e.example")):
            async with client.post(PATH, json=wrong) as answer:
                assert answer.status == 401
    assert len(ear.heard) == 2


async def test_there_is_no_verifier_without_an_app():
    keys = opened_keys(
        "http://127.0.0.1:9", HandsTime(), Log(io.StringIO(), HandsClock())
    )
    async with keys as opened:
        with pytest.raises(AssertionError, match="app id"):
            Verifier(app_id="", keys=opened, clock=HandsClock())
