"""Presses in Teams, through the real door: of old buttons and new ones, and help now."""

import json
from pathlib import Path

import pytest

from tests.adapters.complaints import complaints
from tests.adapters.teams import payloads
from tests.adapters.teams.house import (
    COORDINATOR,
    GUEST,
    NEWCOMER,
    NURSE,
    OF_ANOTHER,
    STRANGER,
    SUPPORTER,
    House,
)
from tests.adapters.teams.inbound import Json, asked, lose_database
from tests.adapters.teams.payloads import GROUP

# presses


async def test_a_supporter_says_yes_and_sees_at_once_what_stands_now(house: House):
    await asked(house)
    offer = await house.letters.to(SUPPORTER, "offer")
    yes = payloads.press(SUPPORTER, offer.tokens[0])
    for _ in range(2):
        answered = await house.brings(yes)
        assert answered.status == 200
        assert answered.json["statusCode"] == 200
        assert "you said yes" in words(answered.card).lower()
    await house.letters.to(NURSE, "matched")
    assert house.letters.said_to(NURSE).count("matched") == 1


async def test_a_press_that_changes_no_card_is_answered_by_a_word(house: House):
    answered = await house.brings(payloads.press(NURSE, "status"))
    assert answered.word == "I have answered in our private chat."
    await house.letters.to(NURSE, "nothing-open")


async def test_somebody_elses_button_is_an_old_one(house: House):
    await asked(house)
    offer = await house.letters.to(SUPPORTER, "offer")
    answered = await house.brings(payloads.press(NURSE, offer.tokens[0]))
    assert "private chat" in answered.word
    await house.letters.to(NURSE, "no-longer-here")
    assert "matched" not in house.letters.said_to(NURSE)


async def test_a_press_that_an_old_client_sends_as_a_message_is_one(house: House):
    await asked(house)
    offer = await house.letters.to(SUPPORTER, "offer")
    old = payloads.pressed_without_dialogs(SUPPORTER, offer.tokens[0])
    answered = await house.brings(old)
    assert (answered.status, answered.text) == (200, "")
    await house.letters.to(NURSE, "matched")


async def test_a_button_that_opens_nothing_any_more_is_an_old_one(house: House):
    answered = await house.brings(payloads.fetch(NURSE, "long-ago"))
    assert answered.title == "No longer here"
    await house.letters.to(NURSE, "no-longer-here")


async def test_what_is_opened_in_a_dialog_takes_its_place(house: House):
    press = payloads.press_in_dialog(NURSE, "open", "my-data", "home")
    answered = await house.brings(press)
    assert answered.title == "My data"


@pytest.mark.parametrize(
    ("who", "opened_by", "title"),
    [
        (COORDINATOR, "desk", "The desk"),
        (SUPPORTER, "what-i-hold", "What I have open"),
        (NURSE, "desk", "Done"),
        (SUPPORTER, "my-settings", "Done"),
    ],
)
async def test_where_several_things_can_be_done_the_page_stays(
    house: House, who: str, opened_by: str, title: str
):
    press = payloads.press_in_dialog(who, "act", "resume", opened_by)
    assert (await house.brings(press)).title == title


async def test_an_action_that_nobody_offered_is_taken_without_a_word(house: House):
    for odd in (
        payloads.fetch(NURSE, "t", does="canary"),
        payloads.invoke(NURSE, "composeExtension/query", {"canary": 1}),
        payloads.invoke(NURSE, "adaptiveCard/action", {"action": {"verb": "canary"}}),
        payloads.invoke(NURSE, "task/submit", "canary"),
        payloads.activity(NURSE, "messageReaction", reactionsAdded=[{"type": "like"}]),
        payloads.activity(NURSE, "typing"),
        payloads.message(NURSE, **{"from": {"id": "28:another-bot"}}),
    ):
        answered = await house.brings(odd)
        assert (answered.status, answered.text) == (200, "")
    assert house.letters.letters == []
    assert house.log.getvalue() == ""


# help now


@pytest.mark.parametrize("who", [NURSE, NEWCOMER, GUEST, STRANGER, OF_ANOTHER])
async def test_help_now_is_for_everyone_and_asks_nobody(
    house: House, tmp_path: Path, who: str
):
    await lose_database(house, tmp_path)
    for payload in (
        payloads.help_now(who),
        payloads.help_now(who, "task/submit"),
        payloads.fetch(who, "help-now"),
        payloads.help_now(who, conversation=GROUP),
    ):
        answered = await house.brings(payload)
        assert (answered.status, answered.title) == (200, "Help now")
    assert "Help now: " in (await house.brings(payloads.press(who, "help-now"))).word
    for _ in range(2):
        typed = await house.brings(payloads.message(who, "helpnow"))
        assert (typed.status, typed.text) == (200, "")
    line = house.core.programme.help_lines[0]
    assert [to for to, _ in house.said.told] == [f"a:{who}"] * 2
    told = house.said.told[0][1]
    body = told["attachments"][0]["content"]["body"]
    assert told["summary"] == body[0]["text"] == "Here it is."
    assert line.how in str(body[1:-1])
    assert "help-now" in str(body[-1])
    assert house.roster.asked == []
    assert complaints(house.log) == []


async def test_national_lines_are_of_the_country_that_teams_names(house: House):
    there = payloads.help_now(NURSE, entities=[payloads.client(country="ie")])
    assert "Ireland" in (await house.brings(there)).text
    nowhere = payloads.help_now(NURSE, entities=[])
    assert "Germany" in (await house.brings(nowhere)).text


def words(card: Json) -> str:
    return json.dumps(card, ensure_ascii=False)
