"""When nothing can be kept, that is said, with the phone; and help now still opens."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from inline_snapshot import snapshot

from bot.errors import CannotKeep
from tests.adapters.playground.house import House
from tests.adapters.playground.test_protocol import ASKING, buttons

PRESS = {"person": "marlow-quay", "key": "k-1", "value": "act:status"}


@asynccontextmanager
async def _away() -> AsyncIterator[Any]:
    raise CannotKeep("the disk is full")
    yield


@pytest.fixture
def database_gone(house: House):
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(house.store, "unit", _away)
        patched.setattr(house.store, "glance", _away)
        yield patched


async def answered(house: House, what: str, body: dict[str, Any]) -> tuple[int, Any]:
    async with house.client.post(f"/api/{what}", json=body) as answer:
        return answer.status, await answer.json()


@pytest.mark.parametrize("what", ["press", "submit", "say", "open"])
@pytest.mark.usefixtures("database_gone")
async def test_what_cannot_be_kept_is_not_acknowledged(house: House, what: str):
    status, said = await answered(house, what, {**PRESS, "text": "canary"})
    assert status == 503
    assert said == snapshot(
        {
            "failure": {
                "title": "I could not keep this",
                "text": "I could not keep what you just did. What stood here before still stands. Please try again, or reach the office: +1 212-555-0100, peer-support@harbour.example. The director is at +1 212-555-0102, peer-support-director@harbour.example.",
            }
        }
    )
    [line] = map(json.loads, house.log.getvalue().splitlines())
    assert line["event"] == "nothing can be kept"
    assert line["error"] == "CannotKeep"
    assert set(line) <= {"at", "level", "event", "error", "where"}


@pytest.mark.usefixtures("database_gone")
async def test_help_now_opens_without_a_database(house: House):
    status, said = await answered(
        house,
        "press",
        {**PRESS, "value": "open:help-now", "person": "maren-loeffelkraut"},
    )
    assert status == 200
    assert "TelefonSeelsorge" in str(said)
    assert "On-call support line" in str(said)


@pytest.mark.usefixtures("database_gone")
async def test_messages_stand_and_say_whom_to_call_without_a_database(house: House):
    async with house.live("marlow-quay") as live:
        said = await live.next("snapshot")
    assert said["homes"] == {}
    assert said["clock"]["zone"] == "America/New_York"


async def test_the_same_form_is_kept_once_when_there_is_room_again(
    house: House, database_gone: pytest.MonkeyPatch
):
    asking = {**PRESS, "value": "ask", "values": ASKING}
    assert (await answered(house, "submit", asking))[0] == 503
    database_gone.undo()
    async with house.live("marlow-quay") as live:
        assert await answered(house, "submit", asking) == (200, {})
        assert await answered(house, "submit", asking) == (200, {})
        assert "Change" in buttons(await live.message("marlow-quay"))
        await house.say("marlow-quay", "")
        await live.message("marlow-quay", "I am Been There")
    assert [kind for kind, _ in live.heard].count("message") == 2


async def test_what_fails_unexpectedly_is_said_and_logged_without_a_word_of_it(
    house: House, database_gone: pytest.MonkeyPatch
):
    @asynccontextmanager
    async def broken() -> AsyncIterator[Any]:
        raise ZeroDivisionError("canary")
        yield

    database_gone.setattr(house.store, "glance", broken)
    status, said = await answered(house, "press", {**PRESS, "value": "open:ask"})
    assert (status, list(said)) == (503, ["failure"])
    assert "ZeroDivisionError" in house.log.getvalue()
    assert "canary" not in house.log.getvalue()
