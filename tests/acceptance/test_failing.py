"""A full disk, and a database that is gone: said so, helped all the same, got over."""

import pytest
from playwright.async_api import expect

from tests.acceptance.board import CALL_ME, MARLOW, REACH, opened
from tests.acceptance.failing import folder_gone, full_disk

pytestmark = pytest.mark.asyncio(loop_scope="module")

PHONE = "reach the office: +1 212-555-0100"


@pytest.mark.parametrize(
    ("failing", "name"),
    [(full_disk, MARLOW), (folder_gone, "Reed Fairwater")],
    ids=["a full disk", "a database that is gone"],
)
async def test_what_cannot_be_kept_is_said_with_the_phone_and_then_got_over(
    page, demo, failing, name
):
    board = await opened(page, demo, name)
    chat = board.chat(name)
    await chat.choose("Talk to a peer")
    reach = board.dialog.get_by_role("textbox", name=REACH)
    await reach.fill(CALL_ME)
    send = board.dialog.get_by_role("button", name="Find someone")
    with failing(demo):
        await send.click()
        failure = page.get_by_role("alertdialog", name="I could not keep this")
        await expect(failure).to_contain_text(PHONE)
        await expect(failure).to_contain_text("On-call support line")
        await failure.get_by_role("button", name="Close").click()
        await expect(reach).to_have_value(CALL_ME)
        await expect(chat.messages).to_have_count(1)

        await board.escape()
        await chat.press("Help now")
        await expect(board.dialog).to_contain_text(
            "You can call any of these, at the times"
        )
        await expect(board.dialog).to_contain_text("988 Suicide & Crisis Lifeline")
        await board.escape()
    await board.ask(name)
    await expect(chat.message("Someone will be found by")).to_have_count(1)
