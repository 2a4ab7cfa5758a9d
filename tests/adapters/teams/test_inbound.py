"""What people type in Teams, and where, through the real tokens and the real door."""

import json

import pytest

from store.chats import Chats
from tests.adapters.teams import payloads
from tests.adapters.teams.house import NEWCOMER, NURSE, SUPPORTER, House, address
from tests.adapters.teams.inbound import Json, asked, asking, greeted
from tests.adapters.teams.payloads import BOT, CHANNEL_CHAT, GROUP
from tests.adapters.teams.signing import SERVICE

IN_PRIVATE = "answer in private chats only"


# what is typed, and installing the app


async def test_whoever_types_is_pointed_to_the_buttons(house: House):
    await greeted(house, NURSE)
    answered = await house.brings(payloads.message(NURSE))
    assert (answered.status, answered.text) == (200, "")
    await house.letters.to(NURSE, "typed")
    assert house.said.told == []


@pytest.mark.parametrize("text", ["mydata", " MyData \n", "MYDATA"])
async def test_a_command_that_stands_alone_is_one(house: House, text: str):
    await house.brings(payloads.message(NURSE, text))
    await house.letters.to(NURSE, "command-here")


@pytest.mark.parametrize("text", ["mydata please", "my data", "/mydata", "", "queue"])
async def test_whatever_else_is_typed_is_none_and_is_dropped(house: House, text: str):
    await greeted(house, NURSE)
    await house.brings(payloads.message(NURSE, text))
    await house.letters.to(NURSE, "typed")


async def test_a_command_does_what_its_button_does(house: House):
    await house.brings(payloads.message(NURSE, "status"))
    await house.letters.to(NURSE, "nothing-open")


async def test_installing_greets_once_however_often_teams_says_it(house: House):
    for _ in range(3):
        assert (await house.brings(payloads.installed(NEWCOMER))).status == 200
        assert (await house.brings(payloads.joined(NEWCOMER))).status == 200
    await house.brings(payloads.installed(NEWCOMER, "add-upgrade"))
    await house.brings(payloads.message(NEWCOMER))
    await house.letters.to(NEWCOMER, "typed")
    assert house.letters.said_to(NEWCOMER).count("hello") == 1


@pytest.mark.parametrize("action", ["remove", "remove-upgrade"])
async def test_removing_the_app_asks_for_nothing(house: House, action: str):
    assert (await house.brings(payloads.installed(NEWCOMER, action))).status == 200
    assert not await house.is_known(NEWCOMER)


async def test_a_message_that_teams_brings_again_changes_nothing(house: House):
    await greeted(house, NURSE)
    message = payloads.message(NURSE)
    for _ in range(3):
        assert (await house.brings(message)).status == 200
    await house.brings(payloads.message(NURSE, "status"))
    await house.letters.to(NURSE, "nothing-open")
    assert house.letters.said_to(NURSE).count("typed") == 1


async def test_the_same_id_in_another_chat_is_another_message(house: House):
    await greeted(house, NURSE, SUPPORTER)
    first = payloads.message(NURSE)
    await house.brings(first)
    await house.letters.to(NURSE, "typed")
    await house.brings(payloads.message(SUPPORTER, id=first["id"]))
    await house.letters.to(SUPPORTER, "typed")


async def test_where_a_chat_stands_is_learnt_from_what_people_do_there(house: House):
    await house.brings(payloads.installed(NEWCOMER))
    await house.brings(payloads.press(NURSE, "status"))
    chats = Chats(house.core.store)
    for user in (NURSE, NEWCOMER):
        kept = await chats.of(address(user))
        assert json.loads(kept or "") == {
            "service": SERVICE.rstrip("/"),
            "conversation": f"a:{user}",
            "user": f"29:{user}",
            "bot": BOT,
        }


async def test_who_somebody_is_comes_from_what_they_do(house: House):
    await house.brings(payloads.message(NEWCOMER))
    letter = await house.letters.to(NEWCOMER, "hello")
    assert (letter.zone, letter.country) == ("America/New_York", "US")
    async with house.core.store.glance() as unit:
        [(_, person)] = (await unit.known([address(NEWCOMER)])).items()
        assert (await unit.people([person]))[person].name == "U New"


# groups and channels


@pytest.mark.parametrize("where", [GROUP, CHANNEL_CHAT])
async def test_a_group_is_pointed_to_the_private_chat_once(house: House, where: Json):
    for _ in range(3):
        answered = await house.brings(payloads.message(NURSE, conversation=where))
        assert (answered.status, answered.text) == (200, "")
    [(to, told)] = house.said.told
    assert to == where["id"]
    assert IN_PRIVATE in told["summary"]
    assert house.letters.letters == []


async def test_nothing_is_done_where_others_can_read(house: House):
    for payload in (
        payloads.fetch(NURSE, "ask", conversation=GROUP),
        payloads.press(NURSE, "status", conversation=GROUP),
        payloads.sending(NURSE, "ask", asking(), conversation=GROUP),
    ):
        assert IN_PRIVATE in (await house.brings(payload)).text
    for quiet in (
        payloads.installed(NURSE, conversation=GROUP),
        payloads.joined(NURSE, conversation=CHANNEL_CHAT),
    ):
        assert (await house.brings(quiet)).text == ""
    assert house.said.told == []
    assert house.roster.asked == []


# by whose clock


async def test_pages_are_told_by_the_clock_that_is_kept(house: House):
    """The roster has the nurse in New York, wherever their device is today."""
    await asked(house)
    abroad = {"entities": [payloads.client(timezone="Asia/Tokyo")]}
    there = await house.brings(payloads.fetch(NURSE, "my-data", **abroad))
    here = await house.brings(payloads.fetch(NURSE, "my-data"))
    assert there.text == here.text
