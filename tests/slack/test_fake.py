"""The Slack of our tests does what Slack does, to Slack's own library."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.signature import Clock as SlackClock
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack.fake import APP_TOKEN, BOT_TOKEN, FakeSlack, fake_slack
from tests.slack.fake_faults import Failed, Garbled, Limited, Lost, Refused, Slow
from tests.slack.fake_post import SECRET, signature
from tests.slack.fake_things import Kind, Member
from tests.slack.fake_workspace import Workspace

DANA, GUS, BO = "U0DANA", "U0GUS", "U0BO"
LETTER = "opaque-and-random-1"


class Clock:
    at = datetime(2030, 1, 7, 14, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def slack(clock: Clock) -> AsyncIterator[FakeSlack]:
    members = [
        Member(id=DANA, name="Dana"),
        Member(id=GUS, name="Gus", kind=Kind.GUEST),
        Member(id=BO, name="Bo", kind=Kind.LEFT),
    ]
    async with fake_slack(Workspace(clock, members)) as slack:
        yield slack


@pytest.fixture
async def web(slack: FakeSlack) -> AsyncIterator[AsyncWebClient]:
    async with aiohttp.ClientSession() as session:
        yield AsyncWebClient(
            BOT_TOKEN, base_url=slack.url, session=session, retry_handlers=[]
        )


def blocks(text: str = "Hello.") -> list[object]:
    def plain(said: str) -> object:
        return {"type": "plain_text", "text": said, "emoji": False}

    button = {"type": "button", "action_id": "help-now", "value": "help"}
    more = {**button, "text": plain("Help now")}
    return [
        {"type": "section", "text": plain(text)},
        {"type": "section", "text": plain("Call 1"), "accessory": more},
    ]


async def posted(web: AsyncWebClient, to: str = DANA, text: str = "Hello.") -> str:
    metadata = {"event_type": "letter", "event_payload": {"id": LETTER}}
    said = await web.chat_postMessage(
        channel=to,
        text=text,
        blocks=blocks(text),
        metadata=metadata,
        link_names=False,
        unfurl_links=False,
        unfurl_media=False,
    )
    return str(said["ts"])


def modal(word: str = "Hello") -> object:
    title = {"type": "plain_text", "text": word, "emoji": False}
    return {"type": "modal", "title": title, "blocks": blocks()}


async def no(calling: object) -> str:
    with pytest.raises(SlackApiError) as refused:
        await calling  # type: ignore[misc]
    return str(refused.value.response["error"])


async def test_a_message_stands_in_the_private_chat_and_is_found_by_its_mark(
    slack: FakeSlack, web: AsyncWebClient
):
    ts = await posted(web)
    [message] = slack.workspace.in_chat(DANA)
    assert (message.text, message.ts) == ("Hello.", ts)
    found = await web.conversations_history(
        channel=slack.workspace.chat_of(DANA), include_all_metadata=True
    )
    assert found["messages"][0]["metadata"]["event_payload"] == {"id": LETTER}
    plain = await web.conversations_history(channel=slack.workspace.chat_of(DANA))
    assert "metadata" not in plain["messages"][0]
    assert slack.findings == []


async def test_a_message_is_drawn_anew_where_it_stands(
    slack: FakeSlack, web: AsyncWebClient
):
    ts = await posted(web)
    channel = slack.workspace.chat_of(DANA)
    await web.chat_update(channel=channel, ts=ts, text="Over.", blocks=blocks("Over."))
    [message] = slack.workspace.in_chat(DANA)
    assert (message.text, bool(message.edited)) == ("Over.", True)
    gone = web.chat_update(channel=channel, ts="1.2", text="x", blocks=blocks())
    assert await no(gone) == "message_not_found"


async def test_nobody_who_left_can_be_written_to(slack: FakeSlack, web: AsyncWebClient):
    assert await no(posted(web, BO)) == "channel_not_found"
    assert await no(posted(web, "U0NOBODY")) == "channel_not_found"


async def test_everybody_is_listed_page_by_page(slack: FakeSlack, web: AsyncWebClient):
    first = await web.users_list(limit=2)
    cursor = first["response_metadata"]["next_cursor"]
    second = await web.users_list(limit=2, cursor=cursor)
    listed = [*first["members"], *second["members"]]
    assert [one["id"] for one in listed] == [DANA, GUS, BO]
    assert [one["deleted"] for one in listed] == [False, False, True]
    assert second["response_metadata"]["next_cursor"] == ""
    assert await no(web.users_info(user="U0NOBODY")) == "user_not_found"


async def test_scopes_are_told_and_missed(slack: FakeSlack, web: AsyncWebClient):
    said = await web.auth_test()
    assert "im:history" in said.headers["x-oauth-scopes"]
    slack.scopes.discard("users:read")
    assert await no(web.users_list(limit=2)) == "missing_scope"
    slack.revoked.add(BOT_TOKEN)
    assert await no(web.auth_test()) == "token_revoked"


async def test_a_trigger_opens_one_view_within_three_seconds(
    slack: FakeSlack, web: AsyncWebClient, clock: Clock
):
    trigger = slack.workspace.trigger(DANA)
    opened = await web.views_open(trigger_id=trigger, view=modal())
    again = web.views_open(trigger_id=trigger, view=modal())
    assert await no(again) == "exchanged_trigger_id"
    late = slack.workspace.trigger(DANA)
    clock.at += timedelta(seconds=4)
    assert await no(web.views_open(trigger_id=late, view=modal())) == (
        "expired_trigger_id"
    )
    assert await no(web.views_open(trigger_id="1.2", view=modal())) == (
        "invalid_trigger_id"
    )
    assert slack.workspace.modals[DANA].id == opened["view"]["id"]


async def test_a_view_that_changed_meanwhile_is_a_conflict(
    slack: FakeSlack, web: AsyncWebClient
):
    trigger = slack.workspace.trigger(DANA)
    view = (await web.views_open(trigger_id=trigger, view=modal()))["view"]
    await web.views_update(view_id=view["id"], view=modal("One"), hash=view["hash"])
    conflict = web.views_update(
        view_id=view["id"], view=modal("Two"), hash=view["hash"]
    )
    assert await no(conflict) == "hash_conflict"
    del slack.workspace.modals[DANA]
    closed = web.views_update(view_id=view["id"], view=modal("Two"))
    assert await no(closed) == "not_found"


async def test_what_fails_on_purpose_fails_once(slack: FakeSlack, web: AsyncWebClient):
    slack.fails(
        "chat.postMessage",
        Limited(30),
        Refused("message_limit_exceeded"),
        Failed(503),
        Lost(done=True),
        Lost(done=False),
        Garbled(),
    )
    with pytest.raises(SlackApiError) as limited:
        await posted(web)
    assert limited.value.response.headers["Retry-After"] == "30"
    assert await no(posted(web)) == "message_limit_exceeded"
    for _ in range(4):
        with pytest.raises((SlackApiError, aiohttp.ClientError)):
            await posted(web)
    # Of those, the lost answer and the one that nobody could read were done.
    assert len(slack.workspace.in_chat(DANA)) == 2
    await posted(web)
    assert [call.answer for call in slack.calls][-1] == "ok"


async def test_a_slow_answer_comes_when_it_is_told_to(
    slack: FakeSlack, web: AsyncWebClient
):
    slow = Slow()
    slack.fails("chat.postMessage", slow)
    posting = asyncio.create_task(posted(web))
    await slow.came.wait()
    assert slack.workspace.in_chat(DANA) == []
    slow.go.set()
    await posting
    await slack.until(lambda: len(slack.workspace.in_chat(DANA)) == 1)


async def test_what_slack_would_not_take_is_refused_and_noted(
    slack: FakeSlack, web: AsyncWebClient
):
    too_many = blocks() * 26
    wrong = web.chat_postMessage(channel=DANA, text="Hello.", blocks=too_many)
    assert await no(wrong) == "invalid_blocks"
    text = {"type": "mrkdwn", "text": "<!channel>"}
    parsed = [{"type": "section", "text": text}]
    await web.chat_postMessage(channel=DANA, text="<!channel>", blocks=parsed)
    found = "\n".join(slack.findings)
    assert "52 blocks" in found
    assert "Slack would parse the notification" in found
    assert "Slack would parse what people wrote" in found
    assert "no help at its end" in found
    assert "names somebody" not in found


async def test_a_message_that_names_somebody_is_noted(
    slack: FakeSlack, web: AsyncWebClient
):
    await posted(web, text="Dana asked.")
    assert slack.findings == ["chat.postMessage: a message that names somebody"]


async def test_every_call_is_written_down_as_it_was_meant(
    slack: FakeSlack, web: AsyncWebClient, tmp_path: Path
):
    await posted(web)
    await web.users_list(limit=2)
    slack.write(tmp_path / "calls.jsonl")
    lines = (tmp_path / "calls.jsonl").read_text().splitlines()
    post, listed = map(json.loads, lines)
    assert post["method"] == "chat.postMessage"
    assert post["args"]["blocks"][0]["type"] == "section"
    assert listed == {"method": "users.list", "args": {"limit": 2}}


async def test_over_a_socket_things_are_brought_and_acknowledged(slack: FakeSlack):
    async with aiohttp.ClientSession() as session:
        app = AsyncWebClient(APP_TOKEN, base_url=slack.url, session=session)
        link = (await app.apps_connections_open(app_token=APP_TOKEN))["url"]
        async with session.ws_connect(link) as line:
            assert (await line.receive_json())["type"] == "hello"
            bringing = asyncio.create_task(slack.sockets.bring({"type": "x"}, 5.0))
            envelope = await line.receive_json()
            name = envelope["envelope_id"]
            await line.send_json({"envelope_id": name, "payload": {"text": "hi"}})
            assert (await bringing).body == {"text": "hi"}
            await slack.sockets.ask_to_renew()
            assert (await line.receive_json())["type"] == "disconnect"
        async with session.get(link.replace("ws", "http", 1)) as again:
            assert again.status == 403
        await slack.until(lambda: not slack.sockets.lines)


def test_the_signature_is_slacks_own():
    body, seconds = b'{"type": "event_callback"}', "1894027200"
    good = {
        "X-Slack-Request-Timestamp": seconds,
        "X-Slack-Signature": signature(SECRET, seconds, body),
    }
    verifier = SignatureVerifier(SECRET, Theirs())
    assert verifier.is_valid_request(body, good)
    assert not verifier.is_valid_request(body + b" ", good)


class Theirs(SlackClock):
    def now(self) -> float:
        return 1894027200.0


async def test_a_silent_line_answers_neither_pings_nor_envelopes(slack: FakeSlack):
    async with aiohttp.ClientSession() as session:
        app = AsyncWebClient(APP_TOKEN, base_url=slack.url, session=session)
        link = (await app.apps_connections_open(app_token=APP_TOKEN))["url"]
        async with session.ws_connect(link, autoping=False) as line:
            await line.receive_json()
            await line.ping(b"there?")
            assert (await line.receive()).data == b"there?"
            slack.sockets.go_silent()
            brought = await slack.sockets.bring({"type": "x"}, 0.05)
            assert brought.status == 0
            await slack.sockets.cut()
            assert (await line.receive()).type in {
                aiohttp.WSMsgType.CLOSED,
                aiohttp.WSMsgType.ERROR,
            }
