"""Colleagues are named by picking them, as Teams finds them, and never by typing."""

import pytest
from playwright.async_api import expect

from tests.acceptance.teams.ward import Ward
from tests.journeys.person import CALL_ME, REACH

pytestmark = pytest.mark.asyncio(loop_scope="module")

JUNIPER, LINDEN = "Juniper Vale", "Linden Brook"
GUEST = "Gale Visitor"
NOT_THESE = "Colleagues I would rather not be asked"
MOST_NAMED = 20


async def test_whoever_is_picked_by_name_is_asked_no_more(ward: Ward):
    juniper = await ward.asks(JUNIPER)
    first = await ward.who_is_asked()
    await juniper.press("Change")
    await juniper.pick(NOT_THESE, first.name, LINDEN)
    await juniper.dialog.get_by_role("button", name=f"Remove {LINDEN}").click()
    await juniper.go_on("Keep the changes")
    await juniper.has_no_dialog()
    await first.has_nothing_to_press()
    assert (await ward.who_is_asked()).name != first.name
    await juniper.press("Change")
    await expect(juniper.picked(NOT_THESE)).to_contain_text([first.name])


async def test_too_many_names_are_given_back_to_be_shortened(ward: Ward):
    names = [one.name for one in ward.town.fake.tenant.members.values()]
    names = names[: MOST_NAMED + 1]
    juniper = await ward.window(JUNIPER)
    await juniper.add()
    await juniper.press("Talk to a peer")
    await juniper.pick(NOT_THESE, *names)
    await ward.writes(juniper, CALL_ME)
    await juniper.go_on("Find someone")
    await juniper.sees(f"{MOST_NAMED} colleagues")
    await expect(juniper.field(REACH)).to_have_value(CALL_ME)
    await expect(juniper.picked(NOT_THESE)).to_contain_text(names)


async def test_a_guest_whom_teams_finds_is_no_colleague_and_nothing_is_lost(ward: Ward):
    juniper = await ward.window(JUNIPER)
    await juniper.add()
    await juniper.press("Talk to a peer")
    await juniper.pick(NOT_THESE, LINDEN, GUEST)
    await ward.writes(juniper, CALL_ME)
    await juniper.go_on("Find someone")
    await juniper.sees("Please leave out whoever is a guest here")
    await expect(juniper.field(REACH)).to_have_value(CALL_ME)
    await juniper.dialog.get_by_role("button", name=f"Remove {GUEST}").click()
    await juniper.go_on("Find someone")
    await juniper.reads("Someone will be found by")
