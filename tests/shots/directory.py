"""The desk keeps further help true, and a supporter passes an entry on."""

import re

from playwright.async_api import expect

from tests.acceptance.board import LINDEN, MARLOW, Board, everyone
from tests.shots.album import Album


async def play(album: Album) -> None:
    async with album.window(*everyone(MARLOW, LINDEN)) as board:
        await _add(album, board)
        await _take_out(album, board)
        await _pass_on(album, board)


async def _add(album: Album, board: Board) -> None:
    await board.chat(LINDEN).choose("Open the desk")
    await board.dialog.get_by_role("button", name="Further help").click()
    await album.take_dialog(board, "kept-by-the-desk", "Further help")
    await board.dialog.get_by_role("button", name="Add one").click()
    await album.take_dialog(board, "add", "Add to further help")
    send = board.dialog.get_by_role("button", name="Keep it")
    await send.click()
    await expect(board.dialog).to_contain_text("Please write something here.")
    await album.take(board.page, "add-nothing-entered")
    texts = {
        "What is it called?": "Night line",
        "What is it?": "Somebody to talk to at night",
        "How does one reach it?": "x" * 201,
    }
    for label, text in texts.items():
        await board.dialog.get_by_label(label).fill(text)
    await board.dialog.get_by_role("radio", name="Counselling").check()
    await send.click()
    await expect(board.dialog).to_contain_text("Please keep this to 200 characters.")
    await album.take(board.page, "add-too-long")
    await board.dialog.get_by_label("How does one reach it?").fill("Call 212-555-0188")
    await send.click()
    await board.chat(LINDEN).reads("Kept. All staff see it from now on.")


async def _take_out(album: Album, board: Board) -> None:
    await board.chat(LINDEN).press("Further help")
    change = board.dialog.get_by_role("button", name="Check or change")
    await change.first.click()
    await album.take_dialog(board, "change", "Check or change")
    await board.dialog.get_by_role("radio", name="No, take it out").check()
    await board.dialog.get_by_role("button", name="Keep it").click()
    await board.chat(LINDEN).reads("Taken out.")
    await album.take(board.page, "taken-out")


async def _pass_on(album: Album, board: Board) -> None:
    await board.ask(MARLOW)
    supporter = await board.who_is_asked()
    await supporter.accepts()
    await supporter.press("Open who and how")
    await board.dialog.get_by_role("button", name="Pass on other help").click()
    await album.take_dialog(board, "pass-on", "Pass on other help")
    await board.dialog.get_by_role("button", name="Pass this on").first.click()
    await supporter.reads("Sent.")
    await board.chat(MARLOW).reads("A place that may be of use")
    await album.take(board.page, "passed-on")
    await board.chat(MARLOW).press("Open it")
    await album.take_dialog(board, "read", "Passed on to you")
    await board.escape()
    await _listed_no_more(album, board)


async def _listed_no_more(album: Album, board: Board) -> None:
    """What was passed on is taken out by the desk, before it is opened again."""
    await board.chat(LINDEN).choose("Open the desk")
    await board.dialog.get_by_role("button", name="Further help").click()
    second = board.dialog.get_by_role("button", name="Check or change").nth(1)
    await second.click()
    name = board.dialog.get_by_label("What is it called?")
    await expect(name).to_have_value(re.compile("Group talk"))
    await board.dialog.get_by_role("radio", name="No, take it out").check()
    await board.dialog.get_by_role("button", name="Keep it").click()
    await board.chat(LINDEN).reads("Taken out.")
    await board.chat(MARLOW).press("Open it")
    await album.take_dialog(board, "read-too-late", "Passed on to you")
