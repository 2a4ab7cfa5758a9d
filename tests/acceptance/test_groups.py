"""The form in which a coordinator sets a group up, and what the team makes of it."""

from datetime import date, timedelta
from typing import Final

import pytest
from playwright.async_api import Locator, expect

from tests.acceptance.board import LINDEN, MARLOW, Board, Chat, opened

pytestmark = pytest.mark.asyncio(loop_scope="module")

TARN, MYRTLE = "Tarn Willowby", "Myrtle Spinnaker"
OTHERS: Final = ("Reed Fairwater", "Flint Causeway", "Fern Anchorage", "Rowan Pier")
LOOK: Final = "Look at it once more"
SOUGHT: Final = "Someone is sought to be there"


async def test_a_coordinator_sets_a_group_up_and_nobody_sees_who_comes(page, demo):
    board = await opened(page, demo, LINDEN, MARLOW, TARN, MYRTLE)
    linden, marlow, dialog = board.chat(LINDEN), board.chat(MARLOW), board.dialog
    await _opens_groups(linden, dialog)
    await dialog.get_by_role("button", name="Set up a group").click()
    await dialog.get_by_role("checkbox", name=MARLOW).check()
    await dialog.get_by_role("button", name=LOOK).click()

    wrong = dialog.get_by_role("alert").first
    await expect(wrong).to_contain_text("5 people at least, and 50 at most")
    await expect(dialog.get_by_role("checkbox", name=MARLOW)).to_be_checked()
    for name in OTHERS:
        await dialog.get_by_role("checkbox", name=name).check()
    await _times(dialog)
    await dialog.get_by_label("Where, or a link").fill("Room 7")
    await dialog.get_by_role("button", name=LOOK).click()

    await expect(dialog).to_contain_text("5 people can be reached.")
    await expect(dialog).to_contain_text("Room 7")
    await expect(dialog).not_to_contain_text(MARLOW)
    await dialog.get_by_role("button", name="Begin", exact=True).click()
    await board.escape()
    await linden.reads("someone is sought to lead it.")
    leader = await _asked(board)
    await leader.press("Open")
    await expect(dialog).to_contain_text("5 at most.")
    await expect(dialog).not_to_contain_text(MARLOW)
    for box in await dialog.get_by_role("checkbox").all():
        await box.check()
    await dialog.get_by_role("button", name="Yes, I will lead it").click()
    await leader.reads("You hear from me as soon as a time is set.")
    await marlow.reads("There is an invitation for you here.")
    await marlow.press("Open")
    await expect(dialog).to_contain_text("Nobody sees who was asked")
    await dialog.get_by_role("checkbox").first.check()
    await dialog.get_by_role("button", name="That is my answer").click()
    await marlow.reads("Nobody is told, and you can change it")
    await linden.reads("someone is sought to lead it.")
    await _opens_groups(linden, dialog)
    await expect(dialog).to_contain_text("the team can answer until")
    await expect(dialog).not_to_contain_text(MARLOW)


async def _opens_groups(desk: Chat, dialog: Locator) -> None:
    await desk.choose("Open the desk")
    await dialog.get_by_role("button", name="Groups", exact=True).click()


async def _times(dialog: Locator) -> None:
    """Two mornings, as soon as may be."""
    for which, later in (("First", 1), ("Second", 2)):
        day = dialog.get_by_label(f"{which} time: day")
        soonest = date.fromisoformat(await day.get_attribute("min") or "")
        await day.fill((soonest + timedelta(days=later)).isoformat())
        await dialog.get_by_label(f"{which} time: start").fill("10:00")


async def _asked(board: Board) -> Chat:
    either = board.page.get_by_role("article").filter(has_text=SOUGHT)
    await expect(either).to_have_count(1)
    both = [board.chat(name) for name in (TARN, MYRTLE)]
    [asked] = [chat for chat in both if await chat.message(SOUGHT).count()]
    return asked
