"""Presses in Slack, through the real door: of old buttons and new ones, and help now."""

import asyncio

import pytest

from adapters.slack.codes import Code, error_of
from tests.adapters.complaints import complaints
from tests.adapters.slack import payloads
from tests.adapters.slack.house import (
    COORDINATOR,
    GUEST,
    LEAVER,
    NEWCOMER,
    NURSE,
    SUPPORTER,
    House,
)
from tests.adapters.slack.inbound import STRANGER, asking


async def asked(house: House) -> None:
    """The nurse has asked, and a supporter has been offered it."""
    await house.brings(payloads.sending(NURSE, "ask", asking()))
    await house.chats.to(NURSE, "received")


# presses


async def test_a_supporter_says_yes_and_again_and_it_is_once(house: House):
    await asked(house)
    offer = await house.chats.to(SUPPORTER, "offer")
    yes = payloads.press(SUPPORTER, "act-1", offer.tokens[0])
    for _ in range(2):
        answered = await house.brings(yes)
        assert (answered.status, answered.text) == (200, "")
    await house.chats.to(NURSE, "matched")
    assert house.chats.said_to(NURSE).count("matched") == 1


async def test_somebody_elses_button_is_an_old_one(house: House):
    await asked(house)
    offer = await house.chats.to(SUPPORTER, "offer")
    answered = await house.brings(payloads.press(NURSE, "act-1", offer.tokens[0]))
    assert answered.status == 200
    await house.chats.to(NURSE, "no-longer-here")
    assert "matched" not in house.chats.said_to(NURSE)


async def test_a_button_that_opens_nothing_any_more_is_an_old_one(house: House):
    answered = await house.brings(payloads.press(NURSE, "open-1", "long-ago"))
    assert answered.status == 200
    await house.chats.to(NURSE, "no-longer-here")
    assert house.screens.shown == []
    await house.brings(payloads.press_in_modal(NURSE, "open-1", "long-ago", "home"))
    assert house.title == "No longer here"


async def test_what_is_opened_in_a_modal_takes_its_place(house: House):
    press = payloads.press_in_modal(NURSE, "open-1", "my-data", "home")
    await house.brings(press)
    assert house.screen.how == "update"
    assert house.screen.at == press["view"]["id"]
    assert house.screen.known == press["view"]["hash"]
    assert house.screen.view["private_metadata"] == "my-data"


async def test_after_an_act_in_a_modal_it_says_that_it_is_done(house: House):
    press = payloads.press_in_modal(SUPPORTER, "act-1", "resume", "my-settings")
    await house.brings(press)
    assert (house.screen.at, house.title) == (press["view"]["id"], "Done")


@pytest.mark.parametrize(
    ("who", "opened_by", "title"),
    [
        (COORDINATOR, "desk", "The desk"),
        (SUPPORTER, "what-i-hold", "What I have open"),
        (NURSE, "desk", "Done"),
    ],
)
async def test_where_several_things_can_be_done_the_page_stays(
    house: House, who: str, opened_by: str, title: str
):
    await house.brings(payloads.press_in_modal(who, "act-1", "nothing", opened_by))
    assert house.title == title


async def test_an_action_that_nobody_offered_is_taken_without_a_word(house: House):
    for action in ("canary", "do-1", "actions"):
        answered = await house.brings(payloads.press(NURSE, action, "t"))
        assert (answered.status, answered.text) == (200, "")
    assert house.screens.shown == []


async def test_slack_is_answered_before_it_answers_us(house: House):
    house.screens.silent = asyncio.Event()
    answered = await house.brings(payloads.press_at_home(NURSE, "open-1", "ask"))
    assert answered.status == 200
    assert house.screens.shown == []
    house.screens.silent.set()
    await house.inbound.close()
    assert len(house.screens.shown) == 1


@pytest.mark.parametrize("code", [Code.HASH_CONFLICT, Code.TRIGGER_EXPIRED])
async def test_a_modal_that_was_closed_meanwhile_is_no_trouble(
    house: House, code: Code
):
    house.screens.fails = error_of(code)
    press = payloads.press_in_modal(NURSE, "open-1", "ask", "home")
    assert (await house.brings(press)).status == 200
    assert house.log.getvalue() == ""


async def test_that_somebody_followed_a_link_is_acknowledged_and_nothing_else(
    house: House,
):
    answered = await house.brings(payloads.press(NURSE, "link-2", ""))
    assert (answered.status, answered.text) == (200, "")
    assert house.screens.shown == []
    assert house.chats.letters == []
    assert complaints(house.log) == []


# help now


@pytest.mark.parametrize("who", [NURSE, NEWCOMER, GUEST, LEAVER, STRANGER])
async def test_help_now_is_for_everyone_and_asks_nobody(house: House, who: str):
    house.close_door()
    await house.core.store.close()
    for payload in (
        payloads.press(who, "help-now", "help"),
        payloads.press_at_home(who, "open-3", "help-now"),
        payloads.command(who, "helpnow"),
    ):
        assert (await house.brings(payload)).status == 200
        assert house.title == "Help now"
    assert complaints(house.log) == []
