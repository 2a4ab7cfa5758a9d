"""``kill -9`` in the middle: the same conversations stand there, and nothing is late."""

import pytest
from playwright.async_api import expect

from tests.acceptance.board import INES, LINDEN, MARLOW, opened

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def conversations(board, *names):
    """What everybody reads, word for word, with the times of it."""
    return [await board.chat(name).messages.all_inner_texts() for name in names]


async def test_after_a_kill_everything_stands_there_and_what_was_due_happens_once(
    page, demo
):
    people = (MARLOW, INES, LINDEN)
    board = await opened(page, demo, *people)
    marlow, ines = await board.ask(MARLOW), board.chat(INES)
    await ines.accepts()
    await marlow.reads("A trained colleague will contact you")
    before = await conversations(board, *people)

    await demo.kill()
    banner = page.get_by_role("alert")
    await expect(banner).to_contain_text("The connection is lost.")
    await expect(banner).to_contain_text("call +1 212-555-0100")
    await marlow.press("Change")
    await expect(marlow.region).to_contain_text("It is not certain that this arrived.")
    await demo.start()
    await expect(banner).to_have_count(0)
    assert await conversations(board, *people) == before

    await page.reload()
    await expect(ines.messages).to_have_count(len(before[1]))
    assert await conversations(board, *people) == before

    await board.turn("+1 day")
    await expect(ines.message("have you been in touch")).to_have_count(1)
    await demo.kill()
    await demo.start()
    await expect(banner).to_have_count(0)
    await expect(ines.message("have you been in touch")).to_have_count(1)
    await ines.press("We have been in touch")
    await ines.reads("Noted, thank you.")
    await expect(ines.message("Noted, thank you.")).to_have_count(1)


async def test_a_form_sent_while_nobody_is_there_can_be_sent_again(page, demo):
    board = await opened(page, demo, "Reed Fairwater")
    reed = board.chat("Reed Fairwater")
    await reed.choose("Talk to a peer")
    reach = board.dialog.get_by_role("textbox", name="How and when can we reach you?")
    await reach.fill("Knock at the porters' lodge")
    await demo.kill()
    send = board.dialog.get_by_role("button", name="Find someone")
    await send.click()
    lost = board.dialog.get_by_role("alert")
    await expect(lost).to_contain_text("What you entered is still here.")
    await expect(lost).to_contain_text("call +1 212-555-0100")
    await demo.start()
    await expect(reach).to_have_value("Knock at the porters' lodge")
    await send.click()
    await reed.reads("Someone will be found by")
    await expect(reed.message("Someone will be found by")).to_have_count(1)
