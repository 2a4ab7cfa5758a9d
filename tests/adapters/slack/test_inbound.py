"""What people do in Slack, through the real bolt and the real door, to what they see."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from adapters.slack.errors import Code, error_of
from bot import engine
from store.chats import Chats
from tests.adapters.complaints import complaints
from tests.adapters.slack import house as house_of
from tests.adapters.slack import payloads
from tests.adapters.slack.house import (
    COORDINATOR,
    GUEST,
    LEAVER,
    NEWCOMER,
    NURSE,
    SUPPORTER,
    House,
    SlowDoor,
    sender,
)
from tests.adapters.slack.payloads import OTHER_TEAM, TEAM
from tests.slack.fake_reading import text_of

Json = dict[str, Any]

REACH = "canary: call 555-0188 after six"
STRANGER = "U0STRANGER"
OUTSIDER = "Hello. I am a bot for the staff of this organisation"


def one(value: str) -> Json:
    return {"value": {"type": "radio_buttons", "selected_option": {"value": value}}}


def people(*users: str) -> Json:
    return {"value": {"type": "multi_users_select", "selected_users": list(users)}}


def asking(*not_these: str, **changes: Json) -> Json:
    return {
        "rather": one("either"),
        "language": one("en"),
        "not-these": people(*not_these),
        "reach": {"value": {"type": "plain_text_input", "value": REACH}},
        "soon": one("today"),
        "check-ins": one("no"),
    } | changes


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with house_of.opened(tmp_path) as house:
        yield house


async def asked(house: House) -> None:
    """The nurse has asked, and a supporter has been offered it."""
    await house.brings(payloads.sending(NURSE, "ask", asking()))
    await house.chats.to(NURSE, "received")


# what is typed, and opening the app


async def test_whoever_types_is_pointed_to_the_buttons(house: House):
    assert (await house.brings(payloads.visit(NURSE))).status == 200
    answered = await house.brings(payloads.message(NURSE))
    assert (answered.status, answered.text) == (200, "")
    await house.chats.to(NURSE, "typed")
    assert house.homes.seen == [NURSE]
    assert house.homes.stirred == [NURSE, NURSE]
    assert len(house.meanwhile.brought) == 1


async def test_where_a_chat_stands_is_learnt_from_what_people_do_there(house: House):
    await house.brings(payloads.visit(NURSE))
    await house.brings(payloads.message(NEWCOMER))
    await house.inbound.tasks.drain()
    chats = Chats(house.core.store)
    for user in (NURSE, NEWCOMER):
        assert await chats.of(sender(user).address) == f"D{user}"


async def test_that_somebody_followed_a_link_is_acknowledged_and_nothing_else(
    house: House,
):
    answered = await house.brings(payloads.press(NURSE, "link-2", ""))
    assert (answered.status, answered.text) == (200, "")
    assert house.screens.shown == []
    assert house.chats.letters == []
    assert complaints(house.log) == []


async def test_an_event_that_slack_brings_again_changes_nothing(house: House):
    await house.brings(payloads.visit(NURSE))
    message = payloads.message(NURSE)
    for _ in range(3):
        assert (await house.brings(message)).status == 200
    await house.brings(payloads.press(NURSE, "act-1", "status"))
    await house.chats.to(NURSE, "nothing-open")
    assert house.chats.said_to(NURSE).count("typed") == 1


async def test_what_was_found_after_an_outage_is_not_answered_twice(house: House):
    message = payloads.message(NURSE)
    inner = message["event"]
    house.meanwhile.found.add((inner["channel"], inner["ts"]))
    assert (await house.brings(message)).status == 200
    assert not await house.is_known(NEWCOMER)
    assert house.chats.letters == []


async def test_a_channel_is_not_where_we_listen(house: House):
    await house.brings(payloads.message(NURSE, channel_type="channel"))
    await house.brings(payloads.message(NURSE, subtype="message_changed"))
    await house.brings(payloads.message(NURSE, bot_id="B0BOT"))
    assert house.meanwhile.brought == []


async def test_a_newcomer_whom_no_roster_lists_is_greeted(house: House):
    await house.brings(payloads.visit(NEWCOMER))
    await house.chats.to(NEWCOMER, "hello")


# forms


async def test_somebody_asks_and_is_answered(house: House):
    await house.brings(payloads.press_at_home(NURSE, "open-1", "ask"))
    assert house.screen.how == "open"
    assert house.screen.view["callback_id"] == "form"
    assert house.screen.view["private_metadata"] == "ask"
    sent = payloads.sending(NURSE, "ask", asking())
    answered = await house.brings(sent)
    assert (answered.status, answered.json) == (200, {})
    await house.chats.to(NURSE, "received")
    assert (await house.brings(sent)).json == {}
    assert house.chats.said_to(NURSE).count("received") == 1


async def test_a_form_that_is_not_right_says_where(house: House):
    wrong = asking(reach={"value": {"type": "plain_text_input", "value": None}})
    answered = await house.brings(payloads.sending(NURSE, "ask", wrong))
    assert answered.status == 200
    assert answered.json["response_action"] == "errors"
    assert list(answered.json["errors"]) == ["reach"]


async def test_a_form_that_was_mended_keeps_its_view_and_is_taken(house: House):
    wrong = asking(reach={"value": {"type": "plain_text_input", "value": None}})
    sent = payloads.sending(NURSE, "ask", wrong)
    assert (await house.brings(sent)).json["response_action"] == "errors"
    sent["view"]["state"]["values"] = asking()
    assert (await house.brings(sent)).json == {}
    await house.chats.to(NURSE, "received")


async def test_what_is_wrong_with_a_field_that_is_not_there_is_said_all_the_same(
    house: House,
):
    only = {"rather": one("either")}
    answered = await house.brings(payloads.sending(NURSE, "ask", only))
    assert list(answered.json["errors"]) == ["rather"]
    nothing = await house.brings(payloads.sending(NURSE, "ask", {}))
    assert nothing.json["response_action"] == "update"


async def test_colleagues_picked_with_slacks_own_picker_are_kept_out(house: House):
    await house.brings(
        payloads.sending(NURSE, "ask", asking(SUPPORTER, "juniper-vale", NEWCOMER))
    )
    await house.chats.to(NURSE, "received")
    await house.brings(payloads.press_at_home(NURSE, "open-1", "change-wishes"))
    blocks = {block.get("block_id"): block for block in house.screen.view["blocks"]}
    picked = blocks["not-these"]["element"]["initial_users"]
    assert set(picked) == {SUPPORTER, "juniper-vale", NEWCOMER}
    assert await house.is_known(NEWCOMER)


async def test_a_colleague_whom_we_do_not_know_yet_is_looked_up(house: House):
    sent = payloads.sending(NURSE, "ask", asking(SUPPORTER, "U0NEWEST"))
    answered = await house.brings(sent)
    assert list(answered.json["errors"]) == ["not-these"]
    assert house.staff.looked_up == ["U0NEWEST"]
    house.staff.known["U0NEWEST"] = sender("U0NEWEST")
    assert (await house.brings(sent)).json == {}


async def test_a_forged_form_is_answered_as_an_old_one(house: House):
    for forged in ("offer-yes", "desk-close.K-7QD", "assigning.K-7QD", "canary", ""):
        answered = await house.brings(payloads.sending(NURSE, forged, asking()))
        assert (answered.status, answered.json) == (200, {})
    await house.chats.to(NURSE, "no-longer-here")
    assert "received" not in house.chats.said_to(NURSE)


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


# commands


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


# who they are


async def test_somebody_we_do_not_know_yet_is_asked_to_try_again(house: House):
    again = "Please try again"
    assert (await house.brings(payloads.message(STRANGER))).status == 503
    assert (await house.brings(payloads.visit(STRANGER))).status == 503
    assert again in (await house.brings(payloads.command(STRANGER, "ask"))).text
    await house.brings(payloads.press(STRANGER, "open-1", "ask"))
    assert again in str(house.screen.view)
    sent = await house.brings(payloads.sending(STRANGER, "ask", asking()))
    assert list(sent.json["errors"]) == ["rather"]
    assert house.staff.looked_up == [STRANGER] * 5
    assert not await house.is_known(STRANGER)


@pytest.mark.parametrize("who", [GUEST, LEAVER])
async def test_whoever_is_no_full_member_gets_one_neutral_answer(
    house: House, who: str
):
    for payload in (payloads.message(who), payloads.message(who), payloads.visit(who)):
        assert (await house.brings(payload)).status == 200
    assert [to for to, _ in house.screens.told] == [who]
    assert house.screens.told[0][1]["text"].startswith(OUTSIDER)
    assert OUTSIDER in (await house.brings(payloads.command(who, "ask"))).text
    await house.brings(payloads.press(who, "act-1", "status"))
    assert OUTSIDER in str(house.screen.view)
    sent = await house.brings(payloads.sending(who, "ask", asking()))
    assert sent.json["response_action"] == "update"
    assert OUTSIDER in sent.text
    assert not await house.is_known(who)
    assert house.chats.letters == []
    assert house.homes.stirred == []


async def test_somebody_of_another_organisation_is_a_stranger(house: House):
    """Even under the id of a colleague."""
    theirs = {"id": NURSE, "team_id": OTHER_TEAM}
    await house.brings(payloads.press(NURSE, "open-1", "ask", user=theirs))
    assert OUTSIDER in str(house.screen.view)
    await house.brings(payloads.message(NURSE, user_team=OTHER_TEAM))
    assert house.meanwhile.brought == []


async def test_a_colleague_from_another_workspace_of_the_same_grid_may_ask(
    house: House,
):
    grid = {"team": {"id": TEAM, "enterprise_id": "E0"}}
    theirs = {"id": NURSE, "team_id": "T0OTHERHOUSE"}
    await house.brings(payloads.press(NURSE, "open-1", "ask", user=theirs) | grid)
    assert house.screen.view["private_metadata"] == "ask"
    form = payloads.sending(NURSE, "ask", asking()) | grid | {"user": theirs}
    assert (await house.brings(form)).json == {}
    await house.chats.to(NURSE, "received")


async def test_a_stranger_to_a_grid_is_one_by_the_directory(house: House):
    grid = {"team": {"id": TEAM, "enterprise_id": "E0"}}
    theirs = {"id": GUEST, "team_id": OTHER_TEAM}
    await house.brings(payloads.press(GUEST, "open-1", "ask", user=theirs) | grid)
    assert OUTSIDER in str(house.screen.view)


@pytest.mark.parametrize("kind", ["app_uninstalled", "tokens_revoked"])
async def test_that_the_app_was_taken_away_is_known_at_once(house: House, kind: str):
    tokens = {"bot": ["U0BOT"]} if kind == "tokens_revoked" else {}
    elsewhere = payloads.taken_away(kind, **tokens) | {
        "team_id": OTHER_TEAM,
        "authorizations": [],
    }
    assert (await house.brings(elsewhere)).status == 200
    assert house.screens.ours
    assert (await house.brings(payloads.taken_away(kind, **tokens))).status == 200
    assert not house.screens.ours


async def test_another_workspaces_payload_is_nobodys(house: House):
    elsewhere = {"id": OTHER_TEAM, "domain": "elsewhere"}
    event = payloads.event(payloads.message(NURSE)["event"], OTHER_TEAM)
    press = payloads.press(NURSE, "open-1", "ask") | {"team": elsewhere}
    form = payloads.sending(NURSE, "ask", asking()) | {"team": elsewhere}
    for payload in (event, press, form):
        answered = await house.brings(payload)
        assert (answered.status, answered.text) == (200, "")
    command = payloads.command(NURSE, "status", team_id=OTHER_TEAM)
    assert OUTSIDER in (await house.brings(command)).text
    assert house.screens.shown == []
    assert house.chats.letters == []


async def test_news_of_people_reaches_the_directory(house: House):
    left = payloads.news(SUPPORTER, deleted=True)
    assert (await house.brings(left)).status == 200
    assert house.staff.news == [left["event"]["user"]]


# what fails


async def test_what_could_not_be_kept_is_not_acknowledged(house: House):
    house.close_door()
    phone = house.core.programme.office.phone
    assert (await house.brings(payloads.message(NURSE))).status == 503
    assert (await house.brings(payloads.visit(NURSE))).status == 503
    assert (await house.brings(payloads.press(NURSE, "act-1", "status"))).status == 503
    assert phone in str(house.screen.view)
    command = await house.brings(payloads.command(NURSE, "status"))
    assert phone in command.text
    sent = await house.brings(payloads.sending(NURSE, "ask", asking()))
    assert sent.json["response_action"] == "update"
    assert phone in sent.text
    assert "canary" not in house.log.getvalue()
    assert house.log.getvalue().count("nothing can be kept") == 5


async def test_what_fails_after_slack_was_answered_is_logged_by_its_name(house: House):
    house.screens.fails = RuntimeError("canary")
    assert (await house.brings(payloads.press(NURSE, "open-1", "ask"))).status == 200
    assert "RuntimeError" in house.log.getvalue()
    assert "canary" not in house.log.getvalue()


async def test_a_stranger_who_cannot_be_written_to_is_no_trouble(house: House):
    house.screens.fails = error_of(Code.USER_NOT_FOUND)
    assert (await house.brings(payloads.message(GUEST))).status == 200
    assert house.log.getvalue() == ""


# what is slow


async def test_while_a_look_is_slow_one_moment_stands_there(tmp_path: Path):
    async with house_of.opened(tmp_path, slow=SlowDoor) as house:
        await house.brings(payloads.press(NURSE, "open-1", "ask"))
        loading, form = house.screens.shown
        assert (loading.how, form.how) == ("open", "update")
        assert loading.view["title"]["text"] == "One moment"
        assert form.at == "V0SHOWN1"
        assert form.view["callback_id"] == "form"


async def test_a_word_that_is_everyones_waits_for_nothing_before_one_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with house_of.opened(tmp_path, slow=SlowDoor) as house:
        monkeypatch.setattr(engine, "roles_of", None)
        await house.brings(payloads.command(NURSE, "ask"))
        loading, form = house.screens.shown
        assert loading.view["title"]["text"] == "One moment"
        assert form.view["callback_id"] == "form"


async def test_a_modal_that_was_closed_while_it_loaded_is_no_trouble(tmp_path: Path):
    async with house_of.opened(tmp_path, slow=SlowDoor) as house:
        house.screens.fails_later = error_of(Code.NOT_FOUND)
        press = payloads.press(NURSE, "open-1", "ask")
        assert (await house.brings(press)).status == 200
        assert len(house.screens.shown) == 1
        assert house.log.getvalue() == ""


async def test_one_moment_never_stands_there_for_good(tmp_path: Path):
    async with house_of.opened(tmp_path, slow=SlowDoor) as house:
        await house.brings(payloads.press(NURSE, "open-1", "long-ago"))
        assert house.title == "No longer here"
        house.close_door()
        await house.brings(payloads.press(NURSE, "open-1", "long-ago"))
        assert house.core.programme.office.phone in str(house.screen.view)
