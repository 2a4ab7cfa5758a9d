"""Who somebody in Teams is, before anything of theirs is let in; and what fails."""

from pathlib import Path

import pytest

from adapters.teams.errors import Code, error_of
from tests.adapters.teams import payloads
from tests.adapters.teams.house import GUEST, NURSE, OF_ANOTHER, STRANGER, House
from tests.adapters.teams.inbound import Json, asking, greeted, lose_database
from tests.adapters.teams.payloads import OTHER_TENANT, sender

OUTSIDER = (
    "Hello. I am a bot for the staff of this organisation, and cannot help from here"
)


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
