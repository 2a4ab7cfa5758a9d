"""``been-there serve`` as an operator runs it: started, killed, and started again.

A process of its own; the fake of Slack is in the test, and time is real.
"""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest

from tests.adapters.slack.served import CLOCK, HTTP, SOCKET, Office, office
from tests.journeys.world import blank_database
from tests.slack.fake import BOT_TOKEN, fake_slack
from tests.slack.fake_client import SlackClient
from tests.slack.fake_faults import Slow
from tests.slack.fake_things import Member
from tests.slack.fake_workspace import Workspace

MARLOW = Member(id="U0MARLOW", name="Marlow Quay")
LONG = timedelta(minutes=10)
"""Longer than Slack brings anything again."""
HELLO = "Hello. I am"


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return blank_database(tmp_path_factory.mktemp("blank") / "blank.sqlite")


@pytest.fixture
async def programme(tmp_path: Path, blank: Path) -> AsyncIterator[Office]:
    async with fake_slack(Workspace(CLOCK, [MARLOW])) as fake:
        async with office(tmp_path, blank, fake) as there:
            yield there
        assert not fake.findings, "nothing is sent that breaks a rule"


def said_to(marlow: SlackClient) -> list[str]:
    return [message.text for message in marlow.messages if message.ours]


async def greeted(there: Office, marlow: SlackClient) -> None:
    assert (await marlow.open_home()).well
    await there.fake.until(lambda: bool(said_to(marlow)) and marlow.home is not None)


@pytest.mark.parametrize("way", [HTTP, SOCKET], ids=["http", "socket"])
async def test_a_visit_a_message_and_a_press_are_answered_and_stopping_is_clean(
    programme: Office, way: dict[str, str]
):
    served = await programme.serves(way)
    async with programme.client(served, MARLOW) as marlow:
        await greeted(programme, marlow)
        message, talk = marlow.button_in_messages("Talk to a peer")
        assert (await marlow.press_in_message(message, talk)).well
        await programme.fake.until(lambda: marlow.modal is not None)
        await marlow.close()
        assert (await marlow.type("is anybody there?")).well
        await programme.fake.until(lambda: len(said_to(marlow)) == 2)
    hello, pointer = said_to(marlow)
    assert hello.startswith(HELLO)
    assert "anybody" not in pointer
    assert await served.stops() == 0
    assert served.told == []
    assert served.events[-1] == "stopped"


@pytest.mark.parametrize(
    ("settled", "ours"), [({}, False), ({"PUBLIC_URL": "https://h.example"}, True)]
)
async def test_files_are_fetched_where_there_is_an_address_for_links_and_unlogged(
    programme: Office, settled: dict[str, str], ours: bool
):
    served = await programme.serves({**HTTP, **settled})
    fetched = f"{served.url}/calendar/{'canary' * 4}.ics"
    async with aiohttp.ClientSession() as http, http.get(fetched) as answer:
        assert answer.status == 404
        assert (answer.headers.get("X-Robots-Tag") == "noindex") is ours
    assert await served.stops() == 0
    assert "canary" not in served.said.read_text("utf-8")


async def test_what_was_accepted_is_finished_before_it_stops(programme: Office):
    served, slow = await programme.serves(HTTP), Slow()
    programme.fake.fails("chat.postMessage", slow)
    async with programme.client(served, MARLOW) as marlow:
        assert (await marlow.open_home()).well
        await slow.came.wait()
        stopping = asyncio.create_task(served.stops())
        slow.go.set()
        assert await stopping == 0
    assert programme.on_their_way() == 0
    assert len(said_to(marlow)) == 1


async def test_a_token_that_slack_does_not_take_is_a_wrong_setting(programme: Office):
    programme.fake.revoked.add(BOT_TOKEN)
    served = await programme.starts(**HTTP)
    assert await served.ends() == 2
    [line] = served.told
    assert line.startswith("been-there: BEEN_THERE_SLACK_BOT_TOKEN: Slack says no")
    assert BOT_TOKEN not in line


async def test_where_slack_cannot_be_reached_nobody_is_served(programme: Office):
    nowhere = {"SLACK_API_URL": "http://127.0.0.1:9/api/"}
    served = await programme.starts(**HTTP, **nowhere)
    assert await served.ends() == 1
    [line] = served.told
    assert line.startswith("been-there: Slack says no")


async def test_the_same_programme_is_not_served_twice(programme: Office):
    served = await programme.serves(HTTP)
    second = await programme.starts(**HTTP)
    assert await second.ends() == 1
    [line] = second.told
    assert line.startswith("been-there: ")
    await served.ready()


async def test_who_wrote_while_nobody_was_there_gets_one_pointer(programme: Office):
    first, workspace = await programme.serves(HTTP), programme.fake.workspace
    async with programme.client(first, MARLOW) as marlow:
        await greeted(programme, marlow)
    await first.is_killed()
    for text in ("hello?", "is this still working?"):
        workspace.says(MARLOW.id, workspace.chat_of(MARLOW.id), text)
    await programme.was_reached_last(CLOCK.now() - LONG)
    programme.leases_run_out()
    second = await programme.serves(HTTP)
    await programme.fake.until(lambda: len(said_to(marlow)) > 1)
    assert await second.stops() == 0
    hello, pointer = said_to(marlow)
    assert hello != pointer


async def test_a_letter_that_left_before_the_kill_is_found_and_not_sent_again(
    programme: Office,
):
    first, slow = await programme.serves(HTTP), Slow()
    programme.fake.fails("chat.postMessage", slow)
    async with programme.client(first, MARLOW) as marlow:
        assert (await marlow.open_home()).well
        await slow.came.wait()
        first.hears_nothing()
        slow.go.set()
        await programme.fake.until(lambda: bool(said_to(marlow)))
    await first.is_killed()
    assert programme.leases_run_out() == 1
    second = await programme.serves(HTTP)
    await programme.fake.until(lambda: looked_for(programme))
    assert await second.stops() == 0
    assert len(said_to(marlow)) == 1
    assert programme.on_their_way() == 0


def looked_for(there: Office) -> bool:
    return bool(there.fake.called("conversations.history"))
