"""The desk in Teams' dialogs: by handle, and mended where something is wrong."""

import pytest
from playwright.async_api import Locator, expect

from tests.acceptance.teams.ward import Ward
from tests.acceptance.teams.window import Window
from tests.journeys.person import People

pytestmark = pytest.mark.asyncio(loop_scope="module")

FLINT, LINDEN, HAZEL = "Flint Causeway", "Linden Brook", "Hazel Inlet"
WILLING = "Cedar Moorings"
DAY, TIME = "Day", "Time, on your own clock"
LATER = "Please choose a time later than the one that was named"


async def test_the_desk_asks_a_supporter_of_its_own_choice(ward: Ward):
    await ward.asks(FLINT)
    desk = await _told_that_it_stalls(ward)
    await desk.press("Open the desk")
    await expect(desk.dialog).not_to_contain_text(FLINT)
    await desk.go_on("Ask a supporter")
    supporters = desk.dialog.get_by_role("combobox")
    await expect(supporters.get_by_role("option")).not_to_have_count(0)
    await supporters.select_option(label=WILLING)
    await desk.go_on("Ask next")
    await desk.has_no_dialog()
    await desk.reads("the supporter you chose is next")
    asked = await ward.who_is_asked()
    assert asked.name == WILLING
    await expect(asked.button("Yes")).to_be_visible()


async def test_what_was_entered_stays_when_the_desk_names_a_time_too_early(
    ward: Ward,
):
    flint = await ward.asks(FLINT)
    desk = await _told_that_it_stalls(ward)
    await desk.press("Open the desk")
    await desk.go_on("Name a new time")
    await desk.go_on("Name this time")
    await expect(_entered(desk, DAY)).to_be_focused()
    await _entered(desk, DAY).fill("2030-01-07")
    await _entered(desk, TIME).fill("09:30")
    await desk.go_on("Name this time")
    await desk.sees(LATER)
    await expect(_entered(desk, DAY)).to_have_value("2030-01-07")
    await expect(_entered(desk, TIME)).to_have_value("09:30")
    await _entered(desk, DAY).fill("2030-01-09")
    await _entered(desk, TIME).fill("12:00")
    await desk.go_on("Name this time")
    await desk.has_no_dialog()
    await desk.reads("the new time is set, and the colleague is told.")
    await flint.reads("The new time is Wed 9 Jan, 12:00.")


async def _told_that_it_stalls(ward: Ward) -> Window:
    """Two have said not now; one of the desk hears of it."""
    for _ in range(2):
        asked = await ward.who_is_asked()
        await asked.press("Not now")
        await asked.has_nothing_to_press()
    await ward.who_is_asked()
    people = People(ward.town)
    [told] = [name for name in (LINDEN, HAZEL) if await people[name].messages()]
    desk = await ward.window(told)
    await desk.reads("no supporter yet")
    await expect(desk.newest).not_to_contain_text(FLINT)
    return desk


def _entered(desk: Window, label: str) -> Locator:
    return desk.dialog.get_by_label(label)
