"""When we are slow, or cannot keep anything: Slack is answered, and people are told."""

import asyncio
from typing import Any

import pytest

from bot.errors import CannotKeep
from tests.journeys.on_slack import SlackTown
from tests.journeys.person import CALL_ME, REACH, People
from tests.slack.fake_reading import text_of

MARLOW = "Marlow Quay"
PHONE = "+1 212-555-0100"


async def broken(*_: Any) -> Any:
    raise CannotKeep("the disk is full")


async def test_what_takes_long_to_open_says_so_and_then_opens(
    slack: SlackTown, monkeypatch: pytest.MonkeyPatch
):
    people = People(slack)
    await people[MARLOW].opens_app()
    await people[MARLOW].reads("Hello. I am Been There")
    looks, go = slack.live.door.look, asyncio.Event()

    async def slowly(*who_what_when: Any) -> Any:
        await go.wait()
        return await looks(*who_what_when)

    monkeypatch.setattr(slack.live.door, "look", slowly)
    marlow = slack.client(MARLOW)
    pressing = marlow.press_in_message(*marlow.button_in_messages("Talk to a peer"))
    assert (await pressing).well
    await slack.fake.until(lambda: marlow.modal is not None)
    assert marlow.modal is not None
    assert "One moment, please." in text_of(marlow.modal.drawn)
    go.set()
    await people[MARLOW].fills_in(REACH, CALL_ME)
    await people[MARLOW].sends()
    await people[MARLOW].reads("Someone will be found by")
    assert len(slack.fake.called("views.open")) == 1


async def test_what_could_not_be_kept_is_not_acknowledged_and_said(
    over_http: SlackTown, monkeypatch: pytest.MonkeyPatch
):
    slack, people = over_http, People(over_http)
    await people[MARLOW].asks()
    asked = await people.who_is_asked()
    supporter = slack.client(asked.name)
    message, button = supporter.button_in_messages("Yes")
    with monkeypatch.context() as failing:
        failing.setattr(slack.live.door, "let_in", broken)
        assert (await supporter.press_in_message(message, button)).status == 503
        await asked.sees("I could not keep what you just did.", PHONE)
        assert (await supporter.type("canary")).status == 503
        assert (await supporter.command("status")).well
        assert PHONE in text_of(supporter.aside[-1]["blocks"])
    await asked.closes()
    await asked.presses("Yes")
    await asked.has_read("Open it to see who and how")
    # What was typed meanwhile was brought again: somebody new is greeted.
    await asked.has_read("Hello. I am Been There, a bot")


async def test_a_form_that_could_not_be_kept_says_whom_to_call(
    over_http: SlackTown, monkeypatch: pytest.MonkeyPatch
):
    slack, people = over_http, People(over_http)
    await people[MARLOW].commands("ask")
    await people[MARLOW].fills_in(REACH, CALL_ME)
    with monkeypatch.context() as failing:
        failing.setattr(slack.live.door, "let_in", broken)
        await people[MARLOW].sends()
        await people[MARLOW].sees("I could not keep what you just did.", PHONE)
    await people.nobody_is_asked()
    assert CALL_ME not in slack.said()
