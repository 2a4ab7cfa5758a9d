"""What people do in Teams, through the real tokens and the real door, to what they see."""

import json
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from adapters.teams.errors import Code, error_of
from bot.asking_fields import MOST_NAMED
from store.chats import Chats
from tests.adapters.complaints import complaints
from tests.adapters.teams import house as house_of
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
    address,
)
from tests.adapters.teams.payloads import (
    BOT,
    CHANNEL_CHAT,
    GROUP,
    OTHER_TENANT,
    sender,
)
from tests.adapters.teams.signing import SERVICE

Json = dict[str, Any]

FOUND = "u-nobody-met as Teams lists them"
REACH = "canary: call 555-0188 after six"
OUTSIDER = (
    "Hello. I am a bot for the staff of this organisation, and cannot help from here"
)
IN_PRIVATE = "answer in private chats only"


def asking(*not_these: str, **changes: Any) -> Json:
    return {
        "rather": "either",
        "language": "en",
        "not-these": ",".join(not_these),
        "reach": REACH,
        "soon": "today",
        "check-ins": "no",
    } | changes


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with house_of.opened(tmp_path) as house:
        yield house


async def greeted(house: House, *users: str) -> None:
    """They have the app already: only what they do next is answered."""
    for user in users:
        await house.brings(payloads.installed(user))
        await house.letters.to(user, "hello")


async def lose_database(house: House, directory: Path) -> None:
    house.close_door()
    await house.core.store.close()
    shutil.rmtree(directory)


async def asked(house: House) -> None:
    """The nurse has asked, and a supporter has been offered it."""
    await house.brings(payloads.sending(NURSE, "ask", asking()))
    await house.letters.to(NURSE, "received")


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


# forms


async def test_somebody_asks_and_is_answered(house: House):
    opened = await house.brings(payloads.fetch(NURSE, "ask"))
    assert opened.status == 200
    assert opened.title == "Talk to a peer"
    sent = payloads.sending(NURSE, "ask", asking())
    for _ in range(2):
        answered = await house.brings(sent)
        assert (answered.status, answered.text) == (200, "")
    await house.letters.to(NURSE, "received")
    assert house.letters.said_to(NURSE).count("received") == 1


async def test_a_form_that_is_not_right_comes_back_with_what_was_entered(house: House):
    wrong = asking(SUPPORTER, reach="", soon="this-week")
    answered = await house.brings(payloads.sending(NURSE, "ask", wrong))
    assert answered.status == 200
    assert answered.title == "Talk to a peer"
    drawn = inputs(answered.dialog)
    assert drawn["soon"]["value"] == "this-week"
    assert drawn["not-these"]["value"] == SUPPORTER
    names = [choice["title"] for choice in drawn["not-these"]["choices"]]
    assert names == ["Ines Harbour"]
    assert '"attention"' in answered.text.lower()
    mended = payloads.sending(NURSE, "ask", asking(SUPPORTER, soon="this-week"))
    assert (await house.brings(mended)).text == ""
    await house.letters.to(NURSE, "received")


async def test_colleagues_picked_with_teams_own_picker_are_kept_out(house: House):
    picked = (SUPPORTER, "juniper-vale", "u-nobody-met")
    await house.brings(payloads.sending(NURSE, "ask", asking(*picked)))
    await house.letters.to(NURSE, "received")
    answered = await house.brings(payloads.fetch(NURSE, "change-wishes"))
    shown = inputs(answered.dialog)["not-these"]
    assert set(shown["value"].split(",")) == set(picked)
    names = {choice["title"] for choice in shown["choices"]}
    assert names == {"Ines Harbour", "Juniper Vale", FOUND}
    assert house.roster.picked_from == [f"a:{NURSE}"]


@pytest.mark.parametrize("who", [GUEST, STRANGER, OF_ANOTHER])
async def test_whoever_is_no_full_member_is_told_at_the_field_and_not_kept(
    house: House, who: str
):
    picked = asking(SUPPORTER, who, "u-nobody-met")
    answered = await house.brings(payloads.sending(NURSE, "ask", picked))
    assert answered.title == "Talk to a peer"
    at_field, before = blocks_round(answered.dialog, "not-these")
    assert "whoever is a guest" in before["text"]
    assert at_field["value"] == picked["not-these"]
    assert inputs(answered.dialog)["reach"]["value"] == REACH
    assert not await house.is_known(who)
    assert not await house.is_known("u-nobody-met")
    mended = asking(SUPPORTER, "u-nobody-met")
    assert (await house.brings(payloads.sending(NURSE, "ask", mended))).text == ""
    await house.letters.to(NURSE, "received")
    assert await house.is_known("u-nobody-met")


async def test_a_supporter_is_told_the_same_of_a_guest(house: House):
    sent = payloads.sending(SUPPORTER, "my-settings", {"not-for": GUEST})
    answered = await house.brings(sent)
    _, before = blocks_round(answered.dialog, "not-for")
    assert "whoever is a guest" in before["text"]
    assert not await house.is_known(GUEST)


async def test_whoever_is_on_the_roster_is_picked_without_asking_teams(house: House):
    house.roster.fails_to_find = error_of(Code.NO_ANSWER)
    await house.brings(payloads.sending(NURSE, "ask", asking(SUPPORTER)))
    await house.letters.to(NURSE, "received")


async def test_whom_teams_cannot_tell_of_now_is_asked_for_again(house: House):
    house.roster.fails_to_find = error_of(Code.NO_ANSWER)
    sent = payloads.sending(NURSE, "ask", asking("u-nobody-met"))
    answered = await house.brings(sent)
    at_field, before = blocks_round(answered.dialog, "not-these")
    assert "Please try again" in before["text"]
    assert at_field["value"] == "u-nobody-met"
    house.roster.fails_to_find = None
    assert (await house.brings(sent)).text == ""
    await house.letters.to(NURSE, "received")


async def test_a_forged_crowd_is_looked_up_by_nobody(house: House):
    crowd = [f"u-{number}" for number in range(MOST_NAMED + 1)]
    answered = await house.brings(payloads.sending(NURSE, "ask", asking(*crowd)))
    _, before = blocks_round(answered.dialog, "not-these")
    assert before["text"] == "Please name 20 colleagues at most."
    assert house.roster.picked_from == []


async def test_a_forged_form_is_answered_as_an_old_one(house: House):
    for forged in ("offer-yes", "desk-close.K-7QD", "assigning.K-7QD", "canary", ""):
        answered = await house.brings(payloads.sending(NURSE, forged, asking()))
        assert (answered.status, answered.text) == (200, "")
    await house.letters.to(NURSE, "no-longer-here")
    assert "received" not in house.letters.said_to(NURSE)


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


# who they are


@pytest.mark.parametrize("who", [GUEST, STRANGER, OF_ANOTHER])
async def test_whoever_is_no_full_member_gets_one_neutral_answer(
    house: House, who: str
):
    for payload in (
        payloads.message(who),
        payloads.message(who, "ask"),
        payloads.installed(who),
    ):
        assert (await house.brings(payload)).status == 200
    [(to, told)] = house.said.told
    assert (to, told["summary"]) == (f"a:{who}", f"{OUTSIDER}.")
    assert OUTSIDER in (await house.brings(payloads.press(who, "status"))).word
    for dialog in (
        payloads.fetch(who, "ask"),
        payloads.sending(who, "ask", asking()),
        payloads.press_in_dialog(who, "act", "status", "home"),
    ):
        assert OUTSIDER in (await house.brings(dialog)).text
    assert not await house.is_known(who)
    assert house.letters.letters == []


@pytest.mark.parametrize(
    "changes",
    [
        {"aadObjectId": None},
        {"aadObjectId": "no id\n"},
        {"tenantId": OTHER_TENANT},
    ],
)
async def test_whom_teams_says_to_be_no_colleague_is_a_stranger(
    house: House, changes: Json
):
    """Even under the name of one; nobody is asked."""
    who = sender(NURSE, **changes)
    assert (
        OUTSIDER
        in (await house.brings(payloads.fetch(NURSE, "ask", **{"from": who}))).text
    )
    assert house.roster.asked == []


async def test_a_tenants_id_may_be_written_in_any_letters(house: House):
    await greeted(house, NURSE)
    who = sender(NURSE.upper())
    await house.brings(payloads.message(NURSE, **{"from": who}))
    await house.letters.to(NURSE, "typed")


async def test_whom_we_cannot_tell_from_a_guest_is_asked_to_try_again(house: House):
    house.roster.fails = error_of(Code.NO_ANSWER)
    again = "Please try again"
    assert (await house.brings(payloads.message(NURSE))).status == 503
    assert (await house.brings(payloads.installed(NURSE))).status == 503
    assert again in (await house.brings(payloads.press(NURSE, "status"))).word
    assert again in (await house.brings(payloads.fetch(NURSE, "ask"))).text
    assert again in (await house.brings(payloads.sending(NURSE, "ask", asking()))).text
    assert house.letters.letters == []


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


# what fails


async def test_what_could_not_be_kept_is_not_acknowledged(house: House):
    house.close_door()
    phone = house.core.programme.office.phone
    assert (await house.brings(payloads.message(NURSE))).status == 503
    assert (await house.brings(payloads.installed(NURSE))).status == 503
    for payload in (
        payloads.press(NURSE, "status"),
        payloads.sending(NURSE, "ask", asking()),
        payloads.press_in_dialog(NURSE, "act", "status", "home"),
    ):
        answered = await house.brings(payload)
        assert answered.status == 200
        assert phone in answered.text
    assert "canary" not in house.log.getvalue()
    assert house.log.getvalue().count("nothing can be kept") == 5


async def test_what_cannot_be_looked_up_says_so_and_whom_to_call(
    house: House, tmp_path: Path
):
    await lose_database(house, tmp_path)
    answered = await house.brings(payloads.fetch(NURSE, "ask"))
    assert answered.status == 200
    assert answered.title == "I could not keep this"
    assert house.core.programme.office.phone in answered.text
    assert "Help now" in answered.text


async def test_a_stranger_who_cannot_be_written_to_is_no_trouble(house: House):
    house.said.fails = error_of(Code.NO_ANSWER)
    assert (await house.brings(payloads.message(GUEST))).status == 200
    assert house.log.getvalue() == ""


async def test_what_fails_after_teams_was_answered_is_logged_by_its_name(house: House):
    house.said.fails = RuntimeError("canary")
    assert (await house.brings(payloads.message(GUEST))).status == 200
    assert "RuntimeError" in house.log.getvalue()
    assert "canary" not in house.log.getvalue()


def inputs(dialog: Json) -> dict[str, Json]:
    body = dialog["card"]["content"]["body"]
    return {block["id"]: block for block in body if "id" in block}


def blocks_round(dialog: Json, name: str) -> tuple[Json, Json]:
    """The input of that name, and what stands above it."""
    body = dialog["card"]["content"]["body"]
    [at] = [number for number, block in enumerate(body) if block.get("id") == name]
    return body[at], body[at - 1]


def words(card: Json) -> str:
    return json.dumps(card, ensure_ascii=False)
