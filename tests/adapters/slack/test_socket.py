"""Socket Mode: what Slack brings is heard, and a silent line is noticed and renewed."""

import asyncio
from collections.abc import AsyncIterator
from io import StringIO
from typing import Any

import pytest

from adapters.clock import SystemClock
from adapters.logs import Log
from adapters.passing import LoopTime
from adapters.slack.acks import COME_AGAIN, Ack
from adapters.slack.pace import Pace
from adapters.slack.session import opened_api
from adapters.slack.socket import LOOKS, Socket
from tests.slack.fake import APP_TOKEN, BOT_TOKEN, FakeSlack, fake_slack
from tests.slack.fake_faults import Failed
from tests.slack.fake_socket import NEVER
from tests.slack.fake_things import Member
from tests.slack.fake_workspace import Workspace

EVENT = {"type": "events_api", "payload": {"type": "event_callback"}}
PATIENCE_SECONDS = 10.0


class Hasty(Socket):
    """Nobody waits long until it finds a line silent."""

    ping_seconds = 0.05


class Heard:
    """What the product would hear, and what it answers."""

    def __init__(self) -> None:
        self.bodies: list[dict[str, Any]] = []
        self.answers = Ack(body={"text": "yes"})

    async def hear(self, body: dict[str, Any]) -> Ack:
        self.bodies.append(body)
        return self.answers


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    members = [Member(id="U0DANA", name="Dana")]
    async with fake_slack(Workspace(SystemClock(), members)) as slack:
        yield slack


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
async def socket(slack: FakeSlack, heard: Heard) -> AsyncIterator[Socket]:
    log, pace = Log(StringIO(), SystemClock()), Pace(LoopTime())
    async with opened_api(BOT_TOKEN, slack.url, pace, log) as api:
        socket = Hasty(
            app_token=APP_TOKEN,
            web=api.client,
            hear=heard.hear,
            pace=pace,
            log=log,
        )
        yield socket
        await socket.close()


async def lines(slack: FakeSlack, opened: int) -> None:
    await slack.until(
        lambda: slack.sockets.opened >= opened and bool(slack.sockets.lines)
    )


async def greeted(socket: Socket, slack: FakeSlack) -> None:
    """Bringing something proves that the hello before it was read as well."""
    await slack.sockets.bring(EVENT, PATIENCE_SECONDS)
    await socket.look()


async def test_what_is_brought_is_heard_and_answered(
    socket: Socket, slack: FakeSlack, heard: Heard
) -> None:
    assert not socket.connected
    socket.start()
    await lines(slack, 1)
    ack = await slack.sockets.bring(EVENT, PATIENCE_SECONDS)
    assert (ack.status, ack.body) == (200, {"text": "yes"})
    assert heard.bodies == [EVENT["payload"]]
    await socket.look()
    assert socket.connected


async def test_what_was_not_kept_is_not_acknowledged(
    socket: Socket, slack: FakeSlack, heard: Heard
) -> None:
    heard.answers = COME_AGAIN
    socket.start()
    await lines(slack, 1)
    assert (await slack.sockets.bring(EVENT, 0.2)).status == NEVER
    assert heard.bodies


async def test_a_line_that_slack_renews_goes_on(
    socket: Socket, slack: FakeSlack
) -> None:
    socket.start()
    await lines(slack, 1)
    await slack.sockets.ask_to_renew()
    await lines(slack, 2)
    assert (await slack.sockets.bring(EVENT, PATIENCE_SECONDS)).well


async def test_a_line_that_is_cut_is_not_ready_and_then_renewed(
    socket: Socket, slack: FakeSlack
) -> None:
    socket.start()
    await lines(slack, 1)
    await greeted(socket, slack)
    assert socket.connected
    # Slack cannot be asked for another line for a while.
    slack.always_fails("apps.connections.open", Failed())
    await slack.sockets.cut()
    await slack.until(lambda: not slack.sockets.lines)
    await noticed(socket)
    slack.always_fails("apps.connections.open", None)
    for _ in range(LOOKS):
        await socket.look()
    await lines(slack, 2)
    assert (await slack.sockets.bring(EVENT, PATIENCE_SECONDS)).well


async def test_a_line_that_falls_silent_is_not_ready_and_then_renewed(
    socket: Socket, slack: FakeSlack
) -> None:
    socket.start()
    await lines(slack, 1)
    await greeted(socket, slack)
    slack.always_fails("apps.connections.open", Failed())
    slack.sockets.go_silent()
    await noticed(socket)
    slack.always_fails("apps.connections.open", None)
    for _ in range(LOOKS):
        await socket.look()
    await lines(slack, 2)
    await slack.until(lambda: not slack.sockets.lines[-1].silent)
    assert (await slack.sockets.bring(EVENT, PATIENCE_SECONDS)).well


async def noticed(socket: Socket) -> None:
    """Until it has come through to our end."""
    assert socket.connected
    async with asyncio.timeout(PATIENCE_SECONDS):
        while socket.connected:
            await asyncio.sleep(0)
            await socket.look()


async def test_a_line_that_says_no_hello_is_given_up(
    socket: Socket, slack: FakeSlack
) -> None:
    slack.always_fails("apps.connections.open", Failed())
    socket.start()
    for _ in range(LOOKS):
        await socket.look()
    assert not socket.connected
    slack.always_fails("apps.connections.open", None)
    for _ in range(LOOKS):
        await socket.look()
    await lines(slack, 1)
    await greeted(socket, slack)
    assert socket.connected
