"""Only Teams is heard, and only for us; nothing of what else comes is logged."""

import asyncio
import gzip
import io
import json
from collections.abc import AsyncIterator

import pytest

from adapters.logs import Log
from adapters.teams.edge import BODY_AT_MOST, PATH
from adapters.teams.keys import opened_keys
from adapters.teams.verifier import NothingSigned, Verifier
from tests.adapters.kept_store import HandsClock
from tests.adapters.slack.wire import HandsTime
from tests.adapters.teams.doorway import (
    CANARY,
    Door,
    Ear,
    _nothing_logged,
    body,
    door,
    knocked_at,
)
from tests.adapters.teams.signing import token

__all__ = ["_nothing_logged", "door"]


async def test_what_teams_signed_is_heard(door: Door):
    assert await door.brings(token()) == 200
    assert door.heard == [body()]


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
