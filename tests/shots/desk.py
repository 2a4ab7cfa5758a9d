"""What a coordinator sees and does."""

from playwright.async_api import expect

from tests.acceptance.board import HAZEL, LINDEN, MARLOW, Board, everyone
from tests.shots.album import Album


async def play(album: Album) -> None:
    async with album.window(*everyone(MARLOW, LINDEN, HAZEL)) as board:
        await board.chat(LINDEN).choose("Open the desk")
        await album.take_dialog(board, "empty-desk", "desk")
        await board.escape()
        await board.chat(LINDEN).close_menu()
        await board.ask(MARLOW, language="Spanish")
        for _ in range(2):
            await (await board.who_is_asked()).declines()
        told = board.page.get_by_role("region").filter(has_text="no supporter yet")
        await expect(told).to_have_count(1)
        name = await told.get_by_role("heading", level=2).inner_text()
        desk = board.chat(name)
        await desk.region.scroll_into_view_if_needed()
        await album.take(board.page, "told")
        await desk.press("Open the desk")
        await expect(board.dialog).to_be_visible()
        await album.take_dialog(board, "desk", "desk")
        await _new_time(album, board)
        await desk.choose("Open the desk")
        await board.dialog.get_by_role("button", name="Look wider").click()
        await desk.reads("noted. If there is anything to widen")
        await album.take(board.page, "widened")
        await desk.choose("Open the desk")
        await _assign(album, board)
        await desk.reads("the supporter you chose is next")
        await album.take(board.page, "assigned")
        await board.chat(MARLOW).region.scroll_into_view_if_needed()
        await board.turn("+4 h", "+4 h", "+4 h", "+4 h", "+4 h", "+4 h")
        await board.chat(LINDEN).choose("Open the desk")
        await album.take_dialog(board, "desk-later", "desk")
        close = board.dialog.get_by_role("button", name="Close the request")
        await close.click()
        await album.take_dialog(board, "close-this", "Close the request?")
        await board.dialog.get_by_role("button", name="Yes, end the request").click()
        await board.chat(LINDEN).reads("closed. The colleague is told")
        await album.take(board.page, "closed-by-the-desk")
        await _no_contact(album, board)


async def _new_time(album: Album, board: Board) -> None:
    await board.dialog.get_by_role("button", name="Name a new time").click()
    await album.take_dialog(board, "new-time", "new honest")
    await board.dialog.get_by_role("button", name="Name this time").click()
    await expect(board.dialog.get_by_role("alert").first).to_be_visible()
    await album.take(board.page, "new-time-with-errors")
    await board.dialog.get_by_label("Day").fill("2030-01-07")
    await board.dialog.get_by_label("Time, on your own clock").fill("09:30")
    await board.dialog.get_by_role("button", name="Name this time").click()
    await expect(board.dialog).to_contain_text("later than the one that was named")
    await album.take(board.page, "new-time-too-early")
    await board.dialog.get_by_label("Day").fill("2030-01-09")
    await board.dialog.get_by_label("Time, on your own clock").fill("12:00")
    await board.dialog.get_by_role("button", name="Name this time").click()
    await board.chat(MARLOW).reads("The new time is")
    await album.take(board.page, "new-time-named")


async def _no_contact(album: Album, board: Board) -> None:
    """A supporter said yes and was not heard of: somebody else is asked."""
    await board.ask(MARLOW)
    await (await board.who_is_asked()).accepts()
    await board.turn("+1 day", "+1 day", "+1 day")
    await board.chat(LINDEN).choose("Open the desk")
    await album.take_dialog(board, "desk-without-contact", "desk")
    await _assign(album, board)
    await board.chat(MARLOW).reads("There has been a change, and I am sorry.")
    await board.chat(MARLOW).region.scroll_into_view_if_needed()
    await album.take(board.page, "someone-else-by-the-desk")


async def _assign(album: Album, board: Board) -> None:
    await board.dialog.get_by_role("button", name="Ask a supporter").click()
    await album.take_dialog(board, "ask-a-supporter", "Ask a supporter")
    await board.dialog.get_by_role("button", name="Ask next").click()
    await expect(board.dialog.get_by_role("alert").first).to_be_visible()
    await album.take(board.page, "ask-a-supporter-with-an-error")
    await board.dialog.get_by_role("checkbox", name="Aster Dockside").check()
    await board.dialog.get_by_role("button", name="Ask next").click()
