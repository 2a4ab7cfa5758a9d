"""Hello, asking, changing one's mind, and the pages behind the menu."""

from playwright.async_api import expect

from tests.acceptance.board import INES, JUNIPER, LINDEN, MARLOW, REACH, Board
from tests.shots.album import Album

PAGES = ("Help now", "Other help", "What this is", "My data")


async def play(album: Album) -> None:
    async with album.window(MARLOW, INES, JUNIPER, LINDEN) as board:
        await album.take(board.page, "hello")
        await _locked(album, board)
        for name in (MARLOW, INES, LINDEN):
            await board.chat(name).open_menu()
            await album.take(board.page, f"menu-of-{name.split()[0].lower()}")
        for name in PAGES:
            await board.chat(MARLOW).choose(name)
            await _take_dialog(album, board, name)
        await _form(album, board)
        await _change(album, board)
        await _stop(album, board)
        await _picker(album, board)


async def _locked(album: Album, board: Board) -> None:
    lock = board.page.get_by_role("button", name="Lock screens")
    await lock.click()
    await album.take(board.page, "lock-screens")
    await lock.click()


async def _take_dialog(album: Album, board: Board, name: str) -> None:
    await album.take_dialog(board, name.lower().replace(" ", "-"), name)
    if await board.dialog.get_by_role("button", name="Take it with me").count():
        await board.dialog.get_by_role("button", name="Take it with me").click()
        await album.take_dialog(board, "take-it-with-me", "A copy")
    await board.escape()


async def _form(album: Album, board: Board) -> None:
    marlow, dialog = board.chat(MARLOW), board.dialog
    await marlow.choose("Talk to a peer")
    await album.take_dialog(board, "form")
    await dialog.get_by_role("searchbox").fill("in")
    await dialog.get_by_role("checkbox", name="Ines Harbour").check()
    await dialog.get_by_role("textbox", name=REACH).fill("Call me. " * 40)
    await album.take(board.page, "form-filled")
    await dialog.get_by_role("button", name="Find someone").click()
    await expect(dialog.get_by_role("alert").first).to_be_visible()
    await album.take(board.page, "form-with-an-error")
    await dialog.locator(".body").evaluate("b => b.scrollTo(0, 0)")
    await album.take(board.page, "form-with-an-error-from-the-top")
    await board.fill_in_and_send()
    await marlow.reads("Someone will be found by")
    await album.take(board.page, "received")
    await marlow.choose("My data")
    await album.take_dialog(board, "my-data-while-seeking", "My data")
    await board.escape()
    await marlow.open_menu()
    await album.take(board.page, "menu-while-seeking")
    await marlow.close_menu()
    await marlow.type("I had an awful day")
    await marlow.reads("nobody reads what is typed here")
    await album.take(board.page, "typed")


async def _change(album: Album, board: Board) -> None:
    await board.chat(MARLOW).choose("Change")
    await album.take_dialog(board, "change")
    await board.dialog.get_by_role("button", name="Keep the changes").click()
    await board.chat(MARLOW).reads("Changed.")
    await (
        board.chat(MARLOW)
        .message("Hello")
        .get_by_role("button", name="Talk to a peer")
        .click()
    )
    await expect(board.dialog).to_be_visible()
    await album.take_dialog(board, "asking-again", "Where it stands")
    await board.escape()


async def _stop(album: Album, board: Board) -> None:
    await board.chat(MARLOW).press("Stop this")
    await album.take_dialog(board, "stop-this", "Stop")
    await board.dialog.get_by_role("button", name="Yes, stop this").click()
    await board.chat(MARLOW).reads("Stopped, as you wished.")
    await album.take(board.page, "stopped")
    await board.chat(MARLOW).press("Erase it now")
    await album.take_dialog(board, "erase-now", "Erase")
    await board.dialog.get_by_role("button", name="Yes, erase it now").click()
    await board.chat(MARLOW).reads("Done.")
    await album.take(board.page, "erased")
    await board.chat(MARLOW).choose("My data")
    await album.take_dialog(board, "my-data-afterwards", "My data")
    await board.escape()


async def _picker(album: Album, board: Board) -> None:
    await board.page.get_by_role("button", name="Add a person").click()
    await expect(board.dialog).to_be_visible()
    await album.take(board.page, "people-in-view")
    await board.escape()
    for name in (MARLOW, INES, JUNIPER, LINDEN):
        await board.chat(name).region.get_by_role("button", name="Remove").click()
    await album.take(board.page, "nobody-in-view")
