"""People change their minds, do not answer, pass on, pause, and have it erased."""

import re

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.acceptance.board import CALL_ME, INES, MARLOW, everyone, opened

pytestmark = pytest.mark.asyncio(loop_scope="module")

NO_LONGER = "A conversation that you were asked about is no longer needed."
IN_SPANISH = "Spanish"
"""Asked for where several are to be asked in turn: they all work by the same clock."""
OTHERS = ("Reed Fairwater", "Myrtle Spinnaker", "Coral Jetty", "Flint Causeway")


@pytest_asyncio.fixture(loop_scope="module")
async def board(page, demo):
    """Everybody in view, and every supporter rested."""
    board = await opened(page, demo, *everyone(MARLOW, *OTHERS))
    await board.turn("+1 week", "+1 week")
    await board.until_a_working_morning()
    return board


async def test_a_paused_supporter_is_left_in_peace(page, demo):
    board = await opened(page, demo, *everyone(MARLOW))
    ines = board.chat(INES)
    await ines.choose("Pause me for a while")
    await board.dialog.get_by_label("Ask me again from").fill("2030-01-09")
    await board.dialog.get_by_role("button", name="Pause me").click()
    await ines.reads("You are paused until Wed 9 Jan")

    await board.ask(MARLOW)
    await board.who_is_asked()
    await ines.reads("You are paused until Wed 9 Jan")
    await board.stop(MARLOW)


async def test_whoever_stops_is_not_asked_why_and_the_offer_is_taken_back(board):
    reed = await board.ask("Reed Fairwater")
    asked = await board.who_is_asked()
    await reed.press("Stop this")
    await expect(board.dialog).to_contain_text("Nobody will ask why.")
    await board.dialog.get_by_role("button", name="Yes, stop this").click()

    await reed.reads("Stopped, as you wished.")
    await asked.reads(NO_LONGER)
    await asked.has_nothing_to_press()


async def test_who_does_not_answer_is_reminded_once_and_then_the_next_is_asked(board):
    myrtle = await board.ask("Myrtle Spinnaker", language=IN_SPANISH)
    silent = await board.who_is_asked()
    await board.turn("+30 min", "+30 min", "+30 min", "+30 min")
    await silent.reads("Just checking: would you be there")
    await board.turn("+30 min", "+30 min", "+30 min", "+30 min")

    await silent.reads("The time to answer this one is over. That is fine.")
    await silent.has_nothing_to_press()
    another = await board.who_is_asked()
    assert await another.name() != await silent.name()
    await expect(another.newest).not_to_contain_text("Just checking")
    # Whoever asked hears nothing of it: the named time still holds.
    await myrtle.reads("Someone will be found by")
    await board.stop("Myrtle Spinnaker")
    await another.reads(NO_LONGER)


async def test_a_supporter_passes_it_on_and_somebody_else_is_asked(board):
    coral = await board.ask("Coral Jetty", language=IN_SPANISH)
    first = await board.who_is_asked()
    await first.accepts()
    await first.press("Please pass it on")

    await first.reads("Thank you for being there so far.")
    await coral.reads("The colleague who said yes cannot be there after all.")
    second = await board.who_is_asked()
    assert await second.name() != await first.name()
    await second.accepts()
    await coral.reads("A trained colleague will contact you")


async def test_someone_else_please_needs_no_reason(board):
    flint = await board.ask("Flint Causeway", language=IN_SPANISH)
    first = await board.who_is_asked()
    await first.accepts()
    await flint.reads("A trained colleague will contact you")
    await flint.press("Someone else, please")

    await flint.reads("Of course. Someone else will be found by")
    await first.reads(NO_LONGER)
    await first.has_nothing_to_press()
    second = await board.who_is_asked()
    assert await second.name() != await first.name()
    await board.stop("Flint Causeway")
    await second.reads(NO_LONGER)


async def test_erase_now_ends_it_at_once_and_draws_every_message_anew(board):
    marlow = await board.ask(MARLOW, language=IN_SPANISH)
    supporter = await board.who_is_asked()
    await supporter.accepts()
    await marlow.reads("A trained colleague will contact you")
    await marlow.choose("My data")
    await expect(board.dialog).to_contain_text(CALL_ME)
    await board.dialog.get_by_role("button", name=re.compile("Erase it now")).click()
    await expect(board.dialog).to_contain_text("Everything about your request goes")
    await board.dialog.get_by_role("button", name="Yes, erase it now").click()

    await marlow.reads("Done. What was kept about you here is erased.")
    await expect(marlow.message("Someone will be found")).to_have_count(0)
    await expect(marlow.message("A trained colleague will")).to_have_count(0)
    await supporter.reads("no longer needed")
    await supporter.has_nothing_to_press()
    await expect(supporter.message("Open it to see who and how")).to_have_count(0)
    await board.my_data_says(marlow, nothing_of=CALL_ME)
