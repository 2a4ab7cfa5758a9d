"""Check-ins, closing, the record, how are you, forgotten."""

from playwright.async_api import expect

from tests.acceptance.board import INES, LINDEN, MARLOW
from tests.shots.album import Album


async def play(album: Album) -> None:
    async with album.window(MARLOW, INES, LINDEN) as board:
        marlow = await board.ask(MARLOW, check_ins="Yes, please")
        ines = board.chat(INES)
        await ines.press("Yes")
        await board.turn("+1 day")
        await ines.press("We have been in touch")
        await ines.reads("Noted, thank you")
        await album.take(board.page, "in-touch")
        await board.turn("+1 week", "+1 day", "+1 day", "+1 day")
        await marlow.reads("A short check-in")
        await album.take(board.page, "check-in")
        await marlow.press("Another talk")
        await ines.reads("would like another conversation")
        await album.take(board.page, "another-talk")
        await board.turn("+1 day", "+1 day", "+1 day")
        await ines.press("We have been in touch")
        await marlow.choose("My data")
        await album.take_dialog(board, "my-data-in-the-middle", "My data")
        await board.escape()
        await board.turn(*["+1 week"] * 7)
        await marlow.reads("This is now closed")
        await album.take(board.page, "closed")
        await marlow.open_menu()
        await album.take(board.page, "menu-closed")
        await marlow.close_menu()
        four = ines.message("Four short choices")
        await four.get_by_role("button", name="Leave the four choices").click()
        await album.take_dialog(board, "record")
        await board.dialog.get_by_role("button", name="Hand these in").click()
        await expect(board.dialog.get_by_role("alert").first).to_be_visible()
        await album.take_dialog(board, "record-with-errors")
        await board.escape()
        await ines.press("I would like to talk")
        await ines.reads("Of course")
        await album.take(board.page, "how-are-you")
        await board.turn("+1 week", "+1 week")
        await marlow.reads("the programme has forgotten it")
        await album.take(board.page, "forgotten")
