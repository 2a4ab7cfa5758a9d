"""Whatever Teams answers, and whatever becomes of the line, is one error of a list."""

import asyncio
import json
import socket
from traceback import format_exception

import aiohttp
import pytest
from aiohttp import web

from adapters.teams import errors
from adapters.teams.api import Api, opened_api
from adapters.teams.chat import Chat, chat_in
from adapters.teams.errors import BY_STATUS, KNOWN, Code, RateLimited, TeamsSaidNo
from adapters.teams.pace import Pace
from adapters.teams.said_no import raised as meant
from adapters.teams.services import Services
from tests.adapters.teams.wire import (
    AMBER,
    BOT,
    CHAT,
    HERE,
    TENANT,
    NoChance,
    Teams,
    api,
    chat,
    clock,
    hangs_up,
    http,
    lines,
    log,
    no,
    teams,
    time,
    tokens,
)

__all__ = ["api", "clock", "lines", "log", "teams", "time", "tokens"]

DRAWN = {"type": "message", "summary": "Hello.", "attachments": []}


async def refused(api: Api, teams: Teams) -> TeamsSaidNo:
    with pytest.raises(TeamsSaidNo) as raised:
        await api.send(chat(teams), {"type": "message", "summary": "canary"})
    return raised.value


async def test_a_letter_goes_to_the_chat_by_its_whole_id(api, teams: Teams):
    stands = await api.send(chat(teams), DRAWN)
    assert teams.chats == {CHAT: {stands: teams.called("send")[0]}}
    assert teams.called("send") == [
        {
            **DRAWN,
            "from": {"id": BOT},
            "recipient": {"id": "29:amber"},
            "conversation": {"id": CHAT},
        }
    ]


async def test_a_letter_is_changed_where_it_stands(api, teams: Teams):
    stands = await api.send(chat(teams), DRAWN)
    await api.update(chat(teams), stands, {"type": "message", "summary": "Over."})
    standing = teams.chats[CHAT][stands]
    assert (standing["summary"], standing["id"]) == ("Over.", stands)


async def test_a_chat_is_begun_with_one_person_of_our_tenant(api, teams: Teams):
    begun = await api.create(teams.service, AMBER, TENANT, BOT)
    assert teams.called("create") == [
        {
            "isGroup": False,
            "bot": {"id": BOT},
            "members": [{"id": AMBER}],
            "tenantId": TENANT,
            "channelData": {"tenant": {"id": TENANT}},
        }
    ]
    assert (begun.conversation, begun.user, begun.bot) == (CHAT, AMBER, BOT)
    assert chat_in(begun.written()) == begun
    assert CHAT not in repr(begun)


@pytest.mark.parametrize(
    "text", [None, "", "D0AMBER", "[1]", '"x"', '{"service": 7}', "{}", "[" * 9]
)
def test_what_is_no_place_of_ours_is_no_place(text):
    assert chat_in(text) is None


async def test_every_code_of_teams_is_an_error_of_its_own_kind(api, teams: Teams, time):
    for code in KNOWN.values():
        teams.next["send"] = [no(409, code.value)] * 2
        error = await refused(api, teams)
        assert (type(error), error.code) == (code.means, code)
        time.at += 60


@pytest.mark.parametrize(("status", "code"), BY_STATUS.items())
async def test_a_status_says_enough_where_nothing_else_does(
    api, teams: Teams, status, code
):
    teams.next["send"] = [no(status, "CanarySaidSomebody")] * 2
    error = await refused(api, teams)
    assert (type(error), error.code) == (code.means, code)


@pytest.mark.parametrize(
    "said",
    [
        {"error": {"code": "Forbidden", "subCode": "MessageWritesBlocked"}},
        {"subCode": "MessageWritesBlocked", "details": "canary"},
        {"errorCode": 209, "message": '{"subCode": "MessageWritesBlocked"}'},
        {"error": {"message": ' {\r\n "subCode": "MessageWritesBlocked"}'}},
        {
            "error": {
                "code": "NotEnoughPermissions",
                "innerHttpError": {"body": {"code": "MessageWritesBlocked"}},
            }
        },
    ],
)
async def test_the_reason_is_found_wherever_teams_puts_it(api, teams: Teams, said):
    teams.next["send"] = [lambda _: web.json_response(said, status=403)]
    assert (await refused(api, teams)).code is Code.MESSAGE_WRITES_BLOCKED


@pytest.mark.parametrize(
    "said",
    [
        {"error": None},
        {"error": {"code": ["MessageWritesBlocked"]}},
        {"message": '{"subCode": '},
        {"message": "{" * 5000},
        {"message": '{"error":' * 5000},
        ["MessageWritesBlocked"],
        "MessageWritesBlocked",
        7,
    ],
)
async def test_a_reason_that_is_none_is_got_over(api, teams: Teams, said):
    teams.next["send"] = [lambda _: web.json_response(said, status=403)]
    assert (await refused(api, teams)).code is Code.FORBIDDEN


@pytest.mark.parametrize(
    ("answer", "means"),
    [
        (http(500), errors.TeamsDown),
        (http(502), errors.TeamsDown),
        (http(503, "<h1>down</h1>"), errors.TeamsDown),
        (http(504), errors.TeamsDown),
        (no(500, "ServiceError"), errors.TeamsDown),
        (no(412, "PreconditionFailed"), errors.TeamsDown),
        (http(413, "<h1>too large</h1>"), errors.TooLong),
        (http(403, "<h1>the firewall of canary</h1>"), errors.NotDone),
        (http(404, "<h1>no such page</h1>"), errors.NotDone),
        (http(302, Location="/nowhere"), errors.NotDone),
        (no(409, "Conflict"), errors.NotDone),
        (http(200, "<h1>Sign in to canary</h1>"), errors.Uncertain),
        (lambda _: web.Response(status=202), errors.Uncertain),
        (lambda _: web.json_response(None), errors.Uncertain),
        (lambda _: web.json_response(["canary"]), errors.Uncertain),
        (lambda _: web.json_response({"id": 7}), errors.Uncertain),
        (lambda _: web.json_response({"id": ""}), errors.Uncertain),
        (lambda _: web.Response(body=b"\xff\xfe"), errors.Uncertain),
        (lambda _: web.Response(text="[" * 100_000), errors.Uncertain),
        (hangs_up, errors.Uncertain),
    ],
)
async def test_an_answer_that_is_none_is_never_taken_for_one(
    api, teams: Teams, answer, means
):
    teams.next["send"] = [answer]
    assert type(await refused(api, teams)) is means
    assert len(teams.called("send")) == 1


@pytest.mark.parametrize(
    ("said", "seconds"),
    [("7", 7), ("", 30), ("soon", 30), ("-1", 30), ("1e9", 30), ("9" * 5000, 3600)],
)
async def test_teams_says_how_long_to_stay_away(api, teams: Teams, said, seconds):
    teams.next["send"] = [no(429, "Throttled", **{"Retry-After": said})]
    error = await refused(api, teams)
    assert isinstance(error, RateLimited)
    assert (error.code, error.seconds) == (Code.THROTTLED, seconds)


async def test_whoever_is_held_back_is_not_asked_for_again(api, teams: Teams, time):
    teams.next["send"] = [no(429, **{"Retry-After": "40"})]
    await refused(api, teams)
    error = await refused(api, teams)
    assert (error.code, len(teams.called("send"))) == (Code.HELD_BACK, 1)
    await api.send(chat(teams, "a:basil"), DRAWN)
    time.at += 40
    await api.send(chat(teams), DRAWN)


async def test_not_everybody_comes_back_at_the_same_moment(
    teams: Teams, tokens, time, log
):
    class Chance:
        def spread(self) -> float:
            return 1.0

    async with opened_api(HERE, tokens, Pace(time), Chance(), log) as api:
        teams.next["send"] = [no(429, **{"Retry-After": "40"})]
        error = await refused(api, teams)
    assert isinstance(error, RateLimited)
    assert error.seconds == 50


async def test_a_token_that_teams_does_not_take_is_replaced_at_once(api, teams: Teams):
    teams.next["send"] = [no(401)]
    await api.send(chat(teams), DRAWN)
    assert (teams.issued, len(teams.chats[CHAT])) == (2, 1)
    assert api.authorised


async def test_an_app_that_teams_does_not_take_is_asked_for_twice_and_no_more(
    api, teams: Teams
):
    teams.next["send"] = [no(401)] * 3
    assert type(await refused(api, teams)) is errors.TokenRefused
    assert len(teams.called("send")) == 2
    assert not api.authorised
    teams.next["send"] = []
    await api.send(chat(teams), DRAWN)
    assert api.authorised


async def test_fifty_letters_at_once_go_with_one_token(api, teams: Teams):
    teams.gate = asyncio.Event()
    sending = [
        asyncio.create_task(api.send(chat(teams, f"a:{number}"), DRAWN))
        for number in range(50)
    ]
    # The loop serves Entra and Teams here: whatever blocked it would never end.
    await teams.asked.wait()
    assert teams.chats == {}
    teams.gate.set()
    await asyncio.gather(*sending)
    assert (len(teams.chats), teams.issued) == (50, 1)


async def test_without_a_token_nothing_is_sent(api, teams: Teams):
    teams.next["token"] = [no(500)]
    assert type(await refused(api, teams)) is errors.Unsent
    assert teams.called("send") == []


@pytest.mark.parametrize(
    "elsewhere", ["http://localhost:1/teams", "https://evil.example/teams", "", "x"]
)
async def test_our_token_goes_to_no_address_that_is_not_listed(
    api, teams: Teams, elsewhere
):
    there = Chat(service=elsewhere, conversation=CHAT, user="29:amber", bot=BOT)
    with pytest.raises(errors.NotDone) as raised:
        await api.send(there, DRAWN)
    assert raised.value.code is Code.ADDRESS_REFUSED
    assert teams.calls == []


async def test_no_answer_leads_our_token_elsewhere(api, teams: Teams):
    elsewhere = f"{teams.root}/teams/v3/conversations/x/activities"
    teams.next["send"] = [http(307, Location=elsewhere)]
    assert type(await refused(api, teams)) is errors.NotDone
    assert len(teams.called("send")) == 1


async def test_nothing_is_signed_where_there_is_nothing_to_sign_with(
    teams: Teams, time, log
):
    teams.signed = False
    services = Services(hosts=(), unsigned=True)
    async with opened_api(services, None, Pace(time), NoChance(), log) as api:
        await api.send(chat(teams), DRAWN)
    assert teams.issued == 0


async def test_an_id_never_leads_out_of_its_place(api, teams: Teams):
    for odd in ("../../token", "a?b#c", "19:x@thread.tacv2;messageid=1", "a%2Fb", "é"):
        await api.send(chat(teams, odd), DRAWN)
        assert odd in teams.chats


async def test_where_nobody_listens_nothing_was_sent(api, teams: Teams, tokens):
    await tokens.token()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        there = Chat(
            service=f"http://127.0.0.1:{port}", conversation="x", user="y", bot="z"
        )
        with pytest.raises(errors.Unsent):
            await api.send(there, DRAWN)


@pytest.mark.parametrize(
    ("error", "means"),
    [
        (aiohttp.ConnectionTimeoutError("canary"), errors.Unsent),
        (aiohttp.InvalidURL("canary"), errors.Unsent),
        (aiohttp.SocketTimeoutError("canary"), errors.Uncertain),
        (aiohttp.ServerDisconnectedError("canary"), errors.Uncertain),
        (aiohttp.ClientOSError(104, "canary"), errors.Uncertain),
        (ConnectionResetError("canary"), errors.Uncertain),
        (TimeoutError("canary"), errors.Uncertain),
        (RuntimeError("canary"), errors.Uncertain),
    ],
)
def test_only_what_has_no_connection_is_surely_unsent(error, means):
    assert type(meant(error)) is means
    assert "canary" not in repr(meant(error))


async def test_no_log_and_no_error_says_what_was_sent(api, teams: Teams, lines, caplog):
    teams.next["send"] = [hangs_up, no(400, "canary"), http(500, "canary")]
    for _ in range(3):
        error = await refused(api, teams)
        assert "canary" not in "".join(format_exception(error)).replace(
            '"summary": "canary"', ""
        )
    await api.send(chat(teams), {"type": "message", "summary": "canary"})
    said = lines.getvalue() + caplog.text + repr(api) + repr(chat(teams))
    assert "canary" not in said
    kinds = [json.loads(line)["kind"] for line in lines.getvalue().splitlines()]
    assert kinds == ["no-answer", "http-400", "http-failed"]


def test_every_code_is_listed_once():
    assert len(KNOWN) == len(set(KNOWN))
    assert all(code.means is not TeamsSaidNo for code in Code)
