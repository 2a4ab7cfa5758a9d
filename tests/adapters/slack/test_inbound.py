"""What people type in Slack, or bring by opening the app, through the real door."""

from pathlib import Path

import pytest

from adapters.slack.codes import Code, error_of
from bot import engine
from store.chats import Chats
from tests.adapters.slack import house as house_of
from tests.adapters.slack import payloads
from tests.adapters.slack.house import GUEST, NEWCOMER, NURSE, House, SlowDoor, sender
from tests.adapters.slack.inbound import asking

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
