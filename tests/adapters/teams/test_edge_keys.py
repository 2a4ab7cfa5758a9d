"""The keys that Teams signs with: asked for seldom, and kept as long as they are good."""

import asyncio
from typing import Any

import pytest

from adapters.teams.keys import COOL_SECONDS, FRESH_SECONDS, GOOD_SECONDS
from adapters.teams.verifier import CHANNEL
from tests.adapters.teams import signing
from tests.adapters.teams.doorway import CANARY, Door, _nothing_logged, door
from tests.adapters.teams.signing import FIRST, SECOND, public, token

__all__ = ["_nothing_logged", "door"]


async def test_a_key_is_good_for_the_channels_that_it_is_endorsed_for(door: Door):
    door.page.keys = [public(FIRST, endorsements=["webchat"])]
    assert await door.brings(token()) == 401
    for endorsements in (None, "msteams", [7]):
        door.page.keys = [public(SECOND, endorsements=endorsements)]
        door.time.at += COOL_SECONDS
        assert await door.brings(token(key=SECOND)) == 401
    assert door.heard == []


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
