"""Somebody rings the office; a coordinator enters it, and never meets it again."""

from playwright.async_api import expect

from tests.acceptance.board import LINDEN, MARLOW, Board, everyone
from tests.shots.album import Album

REACH = "How and when can we reach them?"
NAME = "Or their name"


async def play(album: Album) -> None:
    async with album.window(*everyone(MARLOW, LINDEN)) as board:
        await board.chat(LINDEN).choose("Someone rang")
        await board.dialog.get_by_label(NAME).fill("Carol Undertow")
        await board.dialog.get_by_label(REACH).fill("By phone, after six")
        await board.dialog.get_by_role("button", name="Find someone").click()
        supporter = await board.who_is_asked()
        await supporter.accepts()
        await supporter.press("Open who and how")
        await album.take_dialog(board, "on-no-chat", "Who and how")
        await board.dialog.get_by_role("button", name="Pass on other help").click()
        await album.take_dialog(board, "help-to-be-read-to-them", "Pass on other help")
    async with album.window(*everyone(MARLOW, LINDEN)) as board:
        await board.chat(LINDEN).choose("Someone rang")
        await album.take_dialog(board, "form", "Someone rang")
        await _wrong(album, board)
        await _enter(board)
        await board.chat(LINDEN).reads("Noted.")
        await board.chat(MARLOW).reads("The office has passed this on to me.")
        await album.take(board.page, "entered")
        await board.chat(LINDEN).choose("Someone rang")
        await board.dialog.get_by_label(REACH).fill("By phone")
        await _enter(board)
        await board.chat(MARLOW).reads("What stands here already goes on")
        await album.take(board.page, "entered-once-more")
        await _closed_before(album, board)


async def _closed_before(album: Album, board: Board) -> None:
    """What is closed stays until its time, and another is entered meanwhile."""
    await board.stop(MARLOW)
    await board.chat(LINDEN).choose("Someone rang")
    await board.dialog.get_by_label(REACH).fill("By phone")
    await _enter(board)
    await board.chat(MARLOW).reads("The office has passed this on to me.")
    await board.chat(MARLOW).choose("My data")
    await album.take_dialog(board, "my-data-with-an-earlier-one", "My data")


async def _wrong(album: Album, board: Board) -> None:
    send = board.dialog.get_by_role("button", name="Find someone")
    await send.click()
    await expect(board.dialog).to_contain_text("Please choose somebody, or write")
    await expect(board.dialog).to_contain_text("how and when to reach them.")
    await album.take_dialog(board, "nothing-entered", "Someone rang")
    await board.dialog.get_by_label(NAME).fill("Carol Undertow")
    await board.dialog.get_by_label(REACH).fill("By phone")
    await board.dialog.get_by_role("checkbox", name=MARLOW).first.check()
    await send.click()
    await expect(board.dialog).to_contain_text("not both")
    await album.take(board.page, "two-callers")
    await board.dialog.get_by_label(NAME).fill("")
    await board.dialog.get_by_role("checkbox", name=MARLOW).first.uncheck()


async def _enter(board: Board) -> None:
    await board.dialog.get_by_role("checkbox", name=MARLOW).first.check()
    await board.dialog.get_by_role("button", name="Find someone").click()
