"""Commands in Slack, through the real door, answered to whoever gave them alone."""

import pytest

from tests.adapters.slack import payloads
from tests.adapters.slack.house import COORDINATOR, NEWCOMER, NURSE, SUPPORTER, House
from tests.slack.fake_reading import text_of


async def test_the_bare_command_opens_the_menu_and_greets(house: House):
    answered = await house.brings(payloads.command(NEWCOMER))
    assert (answered.status, answered.text) == (200, "")
    assert house.screen.view["private_metadata"] == "home"
    await house.chats.to(NEWCOMER, "hello")


async def test_a_word_opens_what_its_button_opens(house: House):
    for word, token in (("ask", "ask"), ("MYDATA please", "my-data")):
        await house.brings(payloads.command(NURSE, word))
        assert house.screen.view["private_metadata"] == token


async def test_a_word_that_does_something_is_answered_to_them_alone(house: House):
    command = payloads.command(NURSE, "status")
    for _ in range(2):
        answered = await house.brings(command)
        assert answered.json["response_type"] == "ephemeral"
    await house.chats.to(NURSE, "nothing-open")
    assert house.chats.said_to(NURSE).count("nothing-open") == 1


@pytest.mark.parametrize(
    ("who", "word", "meant"),
    [
        (NURSE, "hlep", '"help"'),
        (SUPPORTER, "paus", '"pause"'),
        (COORDINATOR, "queu", '"queue"'),
    ],
)
async def test_a_word_that_is_none_suggests_the_nearest(
    house: House, who: str, word: str, meant: str
):
    answered = await house.brings(payloads.command(who, f"{word} canary"))
    assert "I do not know that word" in answered.json["text"]
    assert meant in answered.json["text"]
    assert "canary" not in answered.text
    assert house.screens.shown == []


@pytest.mark.parametrize("word", ["queue", "pause", "xylophone"])
async def test_a_word_that_is_not_theirs_and_like_none_lists_their_own(
    house: House, word: str
):
    answered = await house.brings(payloads.command(NURSE, f"{word} canary"))
    assert "These words do what the buttons do." in answered.json["text"]
    assert "canary" not in answered.text
    assert "What waits at the desk" not in answered.text
    assert house.screens.shown == []


async def test_the_commands_are_listed_to_each_their_own(house: House):
    theirs = await house.brings(payloads.command(SUPPORTER, "help"))
    assert "pause: " in text_of(theirs.json["blocks"])
    assert "queue: " not in text_of(theirs.json["blocks"])


@pytest.mark.parametrize("word", ["help", "status", "hlep"])
async def test_help_now_is_on_what_only_they_see_as_well(house: House, word: str):
    """Promise 7."""
    said = (await house.brings(payloads.command(NURSE, word))).json
    first, *_, last = said["blocks"]
    assert said["text"] == first["text"]["text"]
    assert last["accessory"]["action_id"] == "help-now"
    aside = {"type": "message", "is_ephemeral": True, "channel_id": "C0WARD"}
    pressed = payloads.press(
        NURSE,
        "help-now",
        "help",
        container={**aside, "message_ts": "1893517000.000300"},
    )
    pressed.pop("message")
    assert (await house.brings(pressed)).status == 200
    assert house.title == "Help now"
