"""Whatever Slack answers, and whatever becomes of the line, is one error of a list."""

import json
import socket

import aiohttp
import pytest
from aiohttp import web

from adapters.slack import errors
from adapters.slack.api import Api
from adapters.slack.codes import KNOWN, Code
from adapters.slack.errors import RateLimited, SlackSaidNo
from adapters.slack.pace import Method, Pace
from adapters.slack.regaining import ask_again
from adapters.slack.results import mark_in, messages_in
from adapters.slack.said_no import said_no
from adapters.slack.session import opened_api
from tests.adapters.slack.wire import TOKEN, hangs_up, http, limited, no

DRAWN = {"text": "Hello.", "blocks": [{"type": "divider"}]}
POST = "chat.postMessage"


async def refused(api: Api) -> SlackSaidNo:
    with pytest.raises(SlackSaidNo) as raised:
        await api.post("U0AMBER", DRAWN, "canary-letter")
    return raised.value


async def test_a_letter_is_posted_to_the_person_and_marked(api, slack):
    stands = await api.post("U0AMBER", DRAWN, "letter-1")
    [said] = slack.called(POST)
    assert stands.channel == "D0AMBER"
    assert said == {
        "channel": "U0AMBER",
        **DRAWN,
        "metadata": {"event_type": "letter", "event_payload": {"id": "letter-1"}},
        "link_names": False,
        "unfurl_links": False,
        "unfurl_media": False,
    }


async def test_a_letter_is_changed_where_it_stands_and_keeps_its_mark(api, slack):
    stands = await api.post("U0AMBER", DRAWN, "letter-1")
    await api.update(stands, {"text": "Over.", "blocks": []}, "letter-1")
    [message] = messages_in(await api.history("D0AMBER"))
    assert (message["text"], mark_in(message)) == ("Over.", "letter-1")


async def test_every_code_of_slack_is_an_error_of_its_own_kind(api, slack, time):
    for code in KNOWN.values():
        slack.next[POST] = [no(code.value)]
        error = await refused(api)
        assert (type(error), error.code) == (code.means, code)
        time.at += 60


async def test_a_code_that_we_do_not_know_did_surely_nothing(api, slack, lines):
    slack.next[POST] = [no("canary_said_somebody")]
    assert type(await refused(api)) is errors.NotDone
    assert "canary" not in lines.getvalue()
    assert json.loads(lines.getvalue())["kind"] == "not-known"


async def test_slack_says_how_long_to_stay_away(api, slack):
    slack.next[POST] = [limited(7)]
    error = await refused(api)
    assert isinstance(error, RateLimited)
    assert error.seconds == 7


@pytest.mark.parametrize("said", ["", "soon", "-1", "1e9", "٣", "9" * 5000])
async def test_a_retry_after_that_is_no_number_is_got_over(api, slack, said):
    answer = {"Retry-After": said} if said.isascii() else {}
    slack.next[POST] = [http(429, **answer)]
    error = await refused(api)
    assert isinstance(error, RateLimited)
    assert 0 < error.seconds <= 3600


@pytest.mark.parametrize(
    ("answer", "means"),
    [
        (http(500), errors.SlackDown),
        (http(503, "<h1>down</h1>"), errors.SlackDown),
        (no("internal_error", 500), errors.SlackDown),
        (http(403), errors.NotDone),
        (http(200, "<h1>Sign in to canary</h1>"), errors.Uncertain),
        (http(302, Location="/nowhere"), errors.NotDone),
        (lambda _: web.Response(text="canary"), errors.Uncertain),
        (lambda _: web.json_response(None), errors.Uncertain),
        (lambda _: web.json_response([1]), errors.Uncertain),
        (lambda _: web.json_response("canary"), errors.Uncertain),
        (lambda _: web.json_response({"ok": True}), errors.Uncertain),
        (lambda _: web.json_response({"ok": False}), errors.NotDone),
        (lambda _: web.json_response({"ok": False, "error": ["x"]}), errors.NotDone),
        (
            lambda _: web.Response(body=b'{"ok": tr', content_type="application/json"),
            errors.Uncertain,
        ),
        (
            lambda _: web.Response(body=b"\xff\xfe", content_type="application/json"),
            errors.Uncertain,
        ),
        (
            lambda _: web.Response(body=b"x", content_type="application/gzip"),
            errors.Uncertain,
        ),
        (hangs_up, errors.Uncertain),
    ],
)
async def test_an_answer_that_is_none_is_never_taken_for_one(api, slack, answer, means):
    slack.next[POST] = [answer]
    assert type(await refused(api)) is means


async def test_what_slack_does_is_asked_for_once(api, slack):
    slack.next[POST] = [hangs_up]
    await refused(api)
    assert len(slack.called(POST)) == 1


async def test_where_nobody_listens_nothing_was_sent(time, log):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        url = f"http://127.0.0.1:{port}/api/"
        async with opened_api(TOKEN, url, Pace(time), log) as api:
            assert type(await refused(api)) is errors.Unsent


async def test_where_there_is_no_such_host_nothing_was_sent(time, log):
    url = "http://slack.invalid/api"
    async with opened_api(TOKEN, url, Pace(time), log) as api:
        api.client.proxy = None
        assert type(await refused(api)) is errors.Unsent


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
    assert type(said_no(error)) is means
    assert "canary" not in repr(said_no(error))


async def test_a_token_that_was_revoked_is_known_until_slack_takes_it_again(api, slack):
    assert api.authorised
    slack.next[POST] = [no("token_revoked")]
    await refused(api)
    assert not api.authorised
    await api.test()
    assert api.authorised


async def test_a_token_that_was_taken_away_is_asked_about_until_it_is_taken(api, slack):
    await ask_again(api)
    assert slack.called("auth.test") == [], "there is nothing to ask"
    api.taken_away()
    assert not api.authorised
    slack.next["auth.test"] = [no("token_revoked")]
    await ask_again(api)
    assert not api.authorised
    await ask_again(api)
    assert api.authorised


async def test_a_scope_that_is_missing_is_missing_until_its_method_works(api, slack):
    slack.next["conversations.history"] = [no("missing_scope")]
    with pytest.raises(errors.TokenRevoked):
        await api.history("D0AMBER")
    await api.test()
    assert not api.authorised
    await api.history("D0AMBER")
    assert api.authorised


async def test_a_method_that_is_held_back_holds_no_other_up(api, slack):
    stands = await api.post("U0AMBER", DRAWN, "letter-1")
    slack.next["chat.update"] = [limited(40)]
    with pytest.raises(RateLimited):
        await api.update(stands, DRAWN, "letter-1")
    with pytest.raises(RateLimited) as again:
        await api.update(stands, DRAWN, "letter-1")
    assert again.value.code is Code.HELD_BACK
    assert again.value.seconds == pytest.approx(40)
    assert len(slack.called("chat.update")) == 1
    await api.post("U0AMBER", DRAWN, "letter-2")


async def test_no_log_and_no_error_says_what_was_sent(api, slack, lines, caplog):
    slack.next[POST] = [hangs_up, no("invalid_blocks"), http(500, "canary")]
    canary = {"text": "canary", "blocks": []}
    for _ in range(3):
        with pytest.raises(SlackSaidNo) as raised:
            await api.post("U0CANARY", canary, "canary-letter")
        chain = [raised.value, raised.value.__cause__]
        assert "canary" not in repr(chain).lower()
        assert raised.value.__suppress_context__
    await api.post("U0CANARY", canary, "canary-letter")
    said = lines.getvalue() + caplog.text + repr(api)
    assert "canary" not in said.lower()
    kinds = [json.loads(line)["kind"] for line in lines.getvalue().splitlines()]
    assert kinds == ["no-answer", "invalid_blocks", "http-failed"]


def test_every_code_is_listed_once():
    assert len(KNOWN) == len(set(KNOWN))
    assert all(code.means is not SlackSaidNo for code in Code)
    assert {method.value for method in Method} >= {"views.open", "views.update"}
