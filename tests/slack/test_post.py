"""What people do in our Slack arrives as Slack brings it, and again where it failed."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.slack import fake_payloads as says
from tests.slack.fake_post import SECRET, Deliveries, HttpPost, Sort, signature
from tests.slack.fake_socket import NEVER
from tests.slack.fake_things import Member
from tests.slack.fake_workspace import Workspace

SOON_SECONDS = 0.05


class Clock:
    at = datetime(2030, 1, 7, 14, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at


class App:
    """Whoever is brought it: hears all, and answers as it is told to."""

    def __init__(self) -> None:
        self.status = 200
        self.answers = True
        self.heard: list[tuple[dict[str, str], bytes]] = []

    async def hear(self, request: web.Request) -> web.Response:
        self.heard.append((dict(request.headers), await request.read()))
        if not self.answers:
            await asyncio.Event().wait()
        return web.json_response({}, status=self.status)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def app() -> App:
    return App()


@pytest.fixture
def workspace(clock: Clock) -> Workspace:
    return Workspace(clock, [Member(id="U0DANA", name="Dana")])


@pytest.fixture
async def post(app: App, clock: Clock) -> AsyncIterator[Deliveries]:
    server_app = web.Application()
    server_app.router.add_post("/slack/events", app.hear)
    async with TestServer(server_app) as server, aiohttp.ClientSession() as http:
        url = str(server.make_url("/slack/events"))
        yield Deliveries(HttpPost(http, url, clock, SOON_SECONDS), clock)


async def test_everything_is_signed_and_in_slacks_own_encoding(
    app: App, post: Deliveries, workspace: Workspace
):
    dana = workspace.members["U0DANA"]
    await post.event(says.home_opened(workspace, dana))
    await post.once(Sort.COMMAND, says.commanded(workspace, dana, "ask"))
    view = workspace.new_view("U0DANA", {"type": "modal", "blocks": []})
    await post.once(Sort.INTERACTIVE, says.submitted(workspace, dana, view, {}))
    for headers, body in app.heard:
        seconds = headers["X-Slack-Request-Timestamp"]
        assert headers["X-Slack-Signature"] == signature(SECRET, seconds, body)
    event, command, form = (body for _, body in app.heard)
    assert json.loads(event)["event"]["type"] == "app_home_opened"
    assert parse_qs(command.decode())["command"] == ["/beenthere"]
    [payload] = parse_qs(form.decode())["payload"]
    assert json.loads(payload)["view"]["id"] == view.id


async def test_an_event_is_brought_again_at_once_and_after_one_and_five_minutes(
    app: App, clock: Clock, post: Deliveries, workspace: Workspace
):
    app.status = 503
    dana = workspace.members["U0DANA"]
    payload = says.home_opened(workspace, dana)
    await post.event(payload)
    assert len(await post.again()) == 1
    assert await post.again() == []
    clock.at += timedelta(minutes=1)
    assert len(await post.again()) == 1
    clock.at += timedelta(minutes=4)
    app.status = 200
    assert [ack.well for ack in await post.again()] == [True]
    assert post.owed == 0
    retried = [headers.get("X-Slack-Retry-Num") for headers, _ in app.heard]
    assert retried == [None, "1", "2", "3"]
    reasons = {headers.get("X-Slack-Retry-Reason") for headers, _ in app.heard[1:]}
    assert reasons == {"http_error"}
    assert {json.loads(body)["event_id"] for _, body in app.heard} == {
        payload["event_id"]
    }


async def test_whoever_takes_too_long_has_not_answered(
    app: App, post: Deliveries, workspace: Workspace
):
    app.answers = False
    dana = workspace.members["U0DANA"]
    ack = await post.event(says.home_opened(workspace, dana))
    assert ack.status == NEVER
    [again] = await post.again()
    assert again.status == NEVER
    assert app.heard[1][0]["X-Slack-Retry-Reason"] == "http_timeout"


async def test_what_somebody_pressed_or_commanded_is_never_brought_again(
    app: App, post: Deliveries, workspace: Workspace
):
    app.status = 500
    dana = workspace.members["U0DANA"]
    await post.once(Sort.COMMAND, says.commanded(workspace, dana, "ask"))
    assert post.owed == 0
    assert await post.again() == []
    assert len(app.heard) == 1
