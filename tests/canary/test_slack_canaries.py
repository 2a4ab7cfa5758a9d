"""The canary gate over a Slack run of the real command, everything at DEBUG.

One walk: asking, an offer that is passed and one that is taken, who and how, what
everybody may look at, what is hostile and what fails. Then every sink is scanned: what
it said, its database, its pages, and every call and answer that went to Slack.
"""

import asyncio
import json
import os
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import pytest

from tests.canary import server, slack_leaks, slack_walk
from tests.canary.birds import canary
from tests.canary.people import ASKER, LISTED, One
from tests.canary.slack_sinks import SlackRecording
from tests.canary.slack_ward import SlackWard, serving
from tests.canary.ward import Process

Step = Callable[[SlackWard], Awaitable[None]]

STEPS: Sequence[Step] = (
    *(slack_walk.asking, slack_walk.offers, slack_walk.looks),
    *(slack_walk.hostile, slack_walk.failing),
)


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> SlackRecording:
    return asyncio.run(_walked(tmp_path_factory.mktemp("slack") / "house", STEPS))


@pytest.fixture(scope="module")
def caught(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The same with every leak in it, from asking to what people look at."""
    os.environ[server.SLACK_LEAKS] = "all"
    try:
        folder = tmp_path_factory.mktemp("leaking") / "house"
        return asyncio.run(_walked(folder, [slack_walk.asking, _asks])).found()
    finally:
        del os.environ[server.SLACK_LEAKS]


async def _walked(folder: Path, steps: Sequence[Step]) -> SlackRecording:
    await asyncio.to_thread(folder.mkdir)
    recording, processes = SlackRecording(), list[Process]()
    async with serving(folder, processes) as ward:
        for step in steps:
            await step(ward)
        await recording.ask_around(ward)
        recording.take(ward, folder)
    for process in processes:
        recording.listen(process)
    return recording


async def _asks(ward: SlackWard) -> None:
    await ward.of(ASKER).command("help")


def test_no_canary_is_where_it_should_not_be(recording: SlackRecording):
    assert recording.found() == {}


def test_the_walk_went_the_whole_way(recording: SlackRecording):
    """A gate that looks at nothing is green as well."""
    paths = {heard.path for heard in recording.sent}
    assert {"chat.postMessage", "chat.update", "ack"} <= paths
    assert {"views.open", "views.update", "views.publish"} <= paths
    [moment] = recording.moments
    assert moment.files["been-there.sqlite-wal"]
    assert len(moment.tables["person"]) > len(LISTED)
    assert {"request", "offer", "letter"} <= {t for t, r in moment.tables.items() if r}


def test_everything_was_said_at_debug(recording: SlackRecording):
    said = recording.said["stdout"] + recording.said["stderr"]
    for name in (b"apscheduler", b"asyncio", b"RuntimeError", b"slack refused a call"):
        assert name in said, name


def test_who_and_how_opened_for_who_said_yes_and_for_nobody_else(
    recording: SlackRecording,
):
    readers = [
        heard
        for heard in recording.sent
        if "Who and how" in _title(heard.body) and heard.path != "ack"
    ]
    assert readers
    for heard in readers:
        assert heard.viewer == heard.keeper
        written = json.dumps(heard.body, ensure_ascii=False)
        assert One(ASKER).name in written
        assert canary("reach") in written


@pytest.mark.parametrize("sink", slack_leaks.SINKS)
def test_a_leak_is_caught_wherever_it_is(caught: dict[str, list[str]], sink: str):
    assert caught[sink]


def _title(sent: object) -> str:
    match sent:
        case {"view": {"title": {"text": str(title)}}}:
            return title
        case _:
            return ""
