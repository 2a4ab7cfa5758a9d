"""Forms from Teams, through the real door, and colleagues who are picked in them."""

import pytest

from adapters.teams.errors import Code, error_of
from bot.asking_fields import MOST_NAMED
from tests.adapters.teams import payloads
from tests.adapters.teams.house import (
    GUEST,
    NURSE,
    OF_ANOTHER,
    STRANGER,
    SUPPORTER,
    House,
)
from tests.adapters.teams.inbound import REACH, Json, asking

FOUND = "u-nobody-met as Teams lists them"


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


def inputs(dialog: Json) -> dict[str, Json]:
    body = dialog["card"]["content"]["body"]
    return {block["id"]: block for block in body if "id" in block}


def blocks_round(dialog: Json, name: str) -> tuple[Json, Json]:
    """The input of that name, and what stands above it."""
    body = dialog["card"]["content"]["body"]
    [at] = [number for number, block in enumerate(body) if block.get("id") == name]
    return body[at], body[at - 1]
