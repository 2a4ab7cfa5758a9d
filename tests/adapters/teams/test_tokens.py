"""Nobody's letter waits for a token, nor asks for one twice, nor stops the loop."""

import asyncio
from dataclasses import replace
from traceback import format_exception

import pytest
from aiohttp import web

from adapters.teams import tokens as tokens_of
from adapters.teams.errors import Code, TeamsSaidNo, TokenRefused, Unsent
from adapters.teams.signing_in import SigningIn
from adapters.teams.tokens import COOL_SECONDS, Tokens, opened_tokens
from tests.adapters.teams.wire import (
    APP,
    LIFE,
    PASSWORD,
    TENANT,
    Teams,
    config,
    hangs_up,
    http,
    lines,
    log,
    teams,
    time,
    tokens,
)

__all__ = ["lines", "log", "teams", "time", "tokens"]


async def refused(tokens: Tokens) -> TeamsSaidNo:
    with pytest.raises(TeamsSaidNo) as raised:
        await tokens.token()
    assert "canary" not in "".join(format_exception(raised.value))
    return raised.value


async def test_fifty_letters_at_once_ask_for_one_token(teams: Teams, tokens, time):
    teams.gate = asyncio.Event()
    asking = [asyncio.create_task(tokens.token()) for _ in range(50)]
    # The loop goes round while Entra takes its time: nothing blocks it.
    await teams.asked.wait()
    teams.gate.set()
    assert set(await asyncio.gather(*asking)) == {"canary-token-1"}
    assert teams.issued == 1


async def test_entra_is_asked_for_what_a_bot_of_one_tenant_needs(teams: Teams, tokens):
    await tokens.token()
    [said] = teams.called("token")
    assert said["grant_type"] == "client_credentials"
    assert (said["client_id"], said["client_secret"]) == (APP, PASSWORD)
    assert said["scope"] == "https://api.botframework.com/.default"


async def test_a_token_is_renewed_while_the_old_one_is_still_good(
    teams: Teams, tokens, time
):
    await tokens.token()
    time.at += 0.79 * LIFE
    assert await tokens.token() == "canary-token-1"
    assert teams.issued == 1
    time.at += 0.05 * LIFE
    # Nobody waits for the new one.
    assert [await tokens.token() for _ in range(3)] == ["canary-token-1"] * 3
    await tokens.close()
    assert await tokens.token() == "canary-token-2"
    assert teams.issued == 2


async def test_a_token_whose_time_is_over_goes_to_nobody(teams: Teams, tokens, time):
    await tokens.token()
    time.at += LIFE
    assert await tokens.token() == "canary-token-2"


async def test_a_token_that_is_not_taken_is_replaced_once(teams: Teams, tokens):
    first = await tokens.token()
    tokens.forget(first)
    assert await tokens.token() == "canary-token-2"
    tokens.forget(first)
    assert await tokens.token() == "canary-token-2"


async def test_a_renewal_that_fails_is_nobodys_trouble_yet(teams: Teams, tokens, time):
    await tokens.token()
    time.at += 0.85 * LIFE
    teams.next["token"] = [http(503)]
    assert await tokens.token() == "canary-token-1"
    await tokens.close()
    assert await tokens.token() == "canary-token-1"
    assert teams.issued == 2
    time.at += 2 * COOL_SECONDS
    assert await tokens.token() == "canary-token-1"
    await tokens.close()
    assert await tokens.token() == "canary-token-3"


async def test_a_password_that_is_wrong_is_not_tried_by_every_letter(
    teams: Teams, tokens, time
):
    wrong = {"error": "invalid_client", "error_description": "canary AADSTS7000215"}
    teams.next["token"] = [_json(wrong, 401)]
    for _ in range(5):
        no = await refused(tokens)
        assert (type(no), no.code) == (TokenRefused, Code.SIGN_IN_REFUSED)
    assert teams.issued == 1
    time.at += 2 * COOL_SECONDS
    assert await tokens.token() == "canary-token-2"


@pytest.mark.parametrize(
    "answer",
    [
        http(500),
        http(503, "<h1>canary</h1>"),
        http(200, "<h1>Sign in to canary</h1>"),
        http(302, Location="/canary"),
        hangs_up,
        lambda _: _answer(b"\xff\xfe"),
        lambda _: _answer(b"[1]"),
        lambda _: _answer(b"{}"),
        lambda _: _answer(b'{"access_token": ""}'),
        lambda _: _answer(b'{"access_token": 7}'),
        lambda _: _answer(b'{"access_token": "canary"'),
        lambda _: _answer(b'{"error": "temporarily_unavailable"}', 400),
    ],
)
async def test_what_is_no_token_is_never_taken_for_one(
    teams: Teams, tokens, answer, caplog
):
    teams.next["token"] = [answer]
    no = await refused(tokens)
    assert (type(no), no.code) == (Unsent, Code.SIGN_IN_FAILED)
    assert "canary" not in caplog.text


async def test_where_nobody_gives_tokens_nothing_was_sent(time):
    signing_in = SigningIn(APP, PASSWORD, TENANT, "http://127.0.0.1:9/token")
    tokens = Tokens(signing_in, time)
    assert type(await refused(tokens)) is Unsent
    signing_in.close()


async def test_how_long_a_token_lives_may_be_told_as_text(teams: Teams, tokens, time):
    teams.life = "600"
    await tokens.token()
    time.at += 590
    assert await tokens.token() == "canary-token-2"


async def test_no_log_says_the_password_or_the_token(teams: Teams, tokens, caplog):
    await tokens.token()
    assert "canary" not in caplog.text + repr(tokens)


def _json(said: object, status: int):
    return lambda _: web.json_response(said, status=status)


def _answer(body: bytes, status: int = 200):
    return web.Response(body=body, status=status, content_type="application/json")


async def test_nobody_signs_in_where_there_is_nothing_to_sign_with(teams: Teams, time):
    unsigned = replace(config(teams), password=None, unsigned=True)
    async with opened_tokens(unsigned, time) as tokens:
        assert tokens is None


async def test_whoever_has_waited_long_enough_is_sent_away_and_the_rest_wait_on(
    teams: Teams, tokens, monkeypatch
):
    teams.gate = asyncio.Event()
    patient = asyncio.create_task(tokens.token())
    await teams.asked.wait()
    monkeypatch.setattr(tokens_of, "PATIENCE_SECONDS", 0.0)
    assert (await refused(tokens)).code is Code.SIGN_IN_FAILED
    teams.gate.set()
    assert await patient == await tokens.token() == "canary-token-1"
