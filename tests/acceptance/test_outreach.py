"""The form in which a coordinator reaches out, and the note that it leads to."""

import pytest
from playwright.async_api import expect

from tests.acceptance.board import LINDEN, MARLOW, opened

pytestmark = pytest.mark.asyncio(loop_scope="module")

FLINT = "Flint Causeway"


async def test_a_coordinator_reaches_out_and_the_colleague_may_say_no(page, demo):
    board = await opened(page, demo, LINDEN, MARLOW)
    linden, marlow = board.chat(LINDEN), board.chat(MARLOW)
    await linden.choose("Reach out")
    dialog = board.dialog
    await dialog.get_by_label("The death of a patient").check()
    await dialog.get_by_label("Each is asked first").check()
    await dialog.get_by_role("checkbox", name=MARLOW).check()
    listed = dialog.get_by_role("textbox", name="Or a list")
    await listed.fill(f"{FLINT}\nNobody At All")
    await dialog.get_by_role("button", name="Look at it once more").click()

    wrong = dialog.get_by_role("alert")
    await expect(wrong).to_contain_text("on the roster, or more than one: 2.")
    await expect(listed).to_have_value(f"{FLINT}\nNobody At All")
    await expect(dialog.get_by_role("checkbox", name=MARLOW)).to_be_checked()
    await listed.fill(FLINT)
    await dialog.get_by_role("button", name="Look at it once more").click()

    await expect(dialog).to_contain_text("2 people can be reached.")
    await expect(dialog).not_to_contain_text(MARLOW)
    await dialog.get_by_role("button", name="Begin", exact=True).click()
    await board.escape()
    await linden.reads("It has begun, one after another: 2 in all.")
    await board.turn("+30 min")
    await marlow.reads("Just touching base")
    await marlow.press("No, thanks")
    await marlow.reads("That is fine, and nobody is told.")
    await linden.reads("It has begun")
    await linden.choose("Reach out")
    await expect(dialog).to_contain_text("2 of 2 processed.")
