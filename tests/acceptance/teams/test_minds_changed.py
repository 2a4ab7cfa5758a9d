"""People change their minds, or do not answer: what stands there is drawn anew."""

from datetime import timedelta

import pytest
from playwright.async_api import expect

from tests.acceptance.teams.ward import Ward
from tests.journeys.person import CALL_ME
from tests.teams.fake_faults import Slow

pytestmark = pytest.mark.asyncio(loop_scope="module")

MARLOW = "Marlow Quay"
IN_SPANISH = "Spanish"
"""Asked for where several are to be asked in turn: they all work by the same clock."""
NO_LONGER = "A conversation that you were asked about is no longer needed."
OVER = "The time to answer this one is over. That is fine."


async def test_whoever_stops_is_not_asked_why_and_the_offer_is_taken_back(ward: Ward):
    marlow = await ward.asks(MARLOW)
    asked = await ward.who_is_asked()
    await expect(asked.button("Yes")).to_be_visible()
    await marlow.press("Stop this")
    await marlow.sees("Nobody will ask why.")
    await marlow.go_on("Yes, stop this")

    await marlow.reads("Stopped, as you wished.")
    await asked.reads(NO_LONGER)
    await asked.has_nothing_to_press()
    await expect(asked.messages).to_have_count(1)


async def test_who_does_not_answer_sees_no_buttons_where_the_offer_stood(ward: Ward):
    marlow = await ward.asks(MARLOW, IN_SPANISH)
    silent = await ward.who_is_asked()
    await expect(silent.button("Yes")).to_be_visible()
    await ward.town.passes(timedelta(hours=2))
    await silent.reads("Just checking: would you be there")
    await ward.town.passes(timedelta(hours=2))

    await silent.reads(OVER)
    await expect(silent.button("Yes")).to_have_count(0)
    await expect(silent.button("Not now")).to_have_count(0)
    another = await ward.who_is_asked()
    assert another.name != silent.name
    await expect(another.button("Yes")).to_be_visible()
    # Whoever asked hears nothing of it: the named time still holds.
    await marlow.reads("Someone will be found by")


async def test_whoever_presses_sees_it_at_once_before_teams_is_told_to_redraw(
    ward: Ward,
):
    await ward.asks(MARLOW)
    asked = await ward.who_is_asked()
    redrawing = Slow()
    ward.town.fake.always_fails("update", redrawing)
    await asked.press("Not now")
    await asked.reads("Not this time. That is fine, and nobody is told.")
    await asked.has_nothing_to_press()
    [message] = ward.town.client(asked.name).messages
    assert message.redrawn == 0
    ward.town.fake.always_fails("update", None)
    redrawing.go.set()


async def test_erase_now_is_typed_for_and_draws_everything_anew(ward: Ward):
    marlow = await ward.asks(MARLOW, IN_SPANISH)
    supporter = await ward.who_is_asked()
    await supporter.press("Yes")
    await marlow.reads("A trained colleague will contact you")
    await marlow.type("mydata")
    await marlow.press("What is kept about me")
    await marlow.sees(CALL_ME)
    await marlow.go_on("Erase it now")
    await marlow.sees("Everything about your request goes")
    await marlow.go_on("Yes, erase it now")

    await marlow.has_read("Done. What was kept about you here is erased.")
    await expect(marlow.message("Someone will be found")).to_have_count(0)
    await expect(marlow.message("A trained colleague will")).to_have_count(0)
    await supporter.reads("no longer needed")
    await supporter.has_nothing_to_press()
    await expect(supporter.message("Open it to see who and how")).to_have_count(0)
