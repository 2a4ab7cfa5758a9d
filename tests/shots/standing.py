"""Where it stands, step by step: the menus, my data, what a supporter has open."""

from playwright.async_api import expect

from tests.acceptance.board import CALL_ME, INES, LINDEN, MARLOW, REACH, Board
from tests.shots.album import Album


async def play(album: Album) -> None:
    async with album.window(MARLOW, INES, LINDEN) as board:
        await board.ask(MARLOW, check_ins="Yes, please")
        await _look(album, board, INES, "What I have open", "offered")
        await board.chat(INES).press("Yes")
        await _look(album, board, MARLOW, "My data", "accepted")
        await _stands(album, board, "accepted")
        await _change(album, board)
        await board.turn("+1 day", "+1 day")
        await board.chat(MARLOW).press("We have spoken")
        await board.chat(MARLOW).reads("Thank you for saying so")
        await album.take(board.page, "we-have-spoken")
        await _stands(album, board, "in-contact")
        await _look(album, board, INES, "What I have open", "in-contact")
        await _afterwards(album, board)


async def _look(album: Album, board: Board, name: str, what: str, scene: str) -> None:
    await board.chat(name).choose(what)
    await album.take_dialog(board, f"{what.lower().replace(' ', '-')}-{scene}", what)
    await board.escape()


async def _stands(album: Album, board: Board, scene: str) -> None:
    marlow = board.chat(MARLOW)
    await marlow.open_menu()
    await album.take(board.page, f"menu-{scene}")
    await marlow.close_menu()
    asked = marlow.messages.first.get_by_role("button", name="Talk to a peer")
    await asked.click()
    await album.take_dialog(board, f"stands-{scene}", "Where it stands")
    await board.escape()


async def _change(album: Album, board: Board) -> None:
    await board.chat(MARLOW).choose("Change")
    await board.dialog.get_by_role("textbox", name=REACH).fill(f"{CALL_ME}, please")
    await board.dialog.get_by_role("button", name="Keep the changes").click()
    await board.chat(MARLOW).reads("Your colleague will see the new details")
    await album.take(board.page, "changed")


async def _afterwards(album: Album, board: Board) -> None:
    marlow, ines = board.chat(MARLOW), board.chat(INES)
    await board.turn("+1 week", "+1 week")
    await marlow.press("Fine")
    await marlow.reads("Thank you for saying so. You can come back any time.")
    await album.take(board.page, "fine")
    await board.turn(*["+1 week"] * 4)
    await marlow.reads("This is now closed")
    await _look(album, board, MARLOW, "My data", "closed")
    await marlow.log.get_by_role("button", name="Someone else, please").last.click()
    await marlow.reads("There is nothing open. You can come back any time.")
    await album.take(board.page, "nothing-open-any-more")
    four = ines.message("Four short choices")
    await four.get_by_role("button", name="Leave the four choices").click()
    await board.check("By phone", "Half an hour to an hour", "None", "In part")
    await board.dialog.get_by_role("button", name="Hand these in").click()
    await ines.has_read("That is all, and nothing else is kept.")
    await album.take(board.page, "thanks-for-the-record")
    how = ines.message("And how are you?")
    await how.get_by_role("button", name="I am fine").click()
    await ines.reads("Take good care.")
    await album.take(board.page, "supporter-fine")
    await _look(album, board, INES, "What I have open", "resting")
    await _look(album, board, INES, "My data", "resting")
    await expect(marlow.region).to_be_visible()
