"""The supporter who accepted gets in touch; passing on; a worry; a concern."""

from playwright.async_api import expect

from tests.acceptance.board import INES, LINDEN, MARLOW, WREN, Board
from tests.shots.album import Album


async def play(album: Album) -> None:
    async with album.window(MARLOW, INES, LINDEN, WREN) as board:
        marlow = await board.ask(MARLOW)
        ines = board.chat(INES)
        await ines.reads("A colleague would like a conversation")
        await album.take(board.page, "offer")
        await ines.press("Yes")
        await ines.reads("Open it to see who and how")
        await album.take(board.page, "accepted")
        await marlow.open_menu()
        await ines.open_menu()
        await album.take(board.page, "menus-accepted")
        await marlow.close_menu()
        await ines.close_menu()
        await _pages(album, board)
        await _in_touch(album, board)
        await _concern(album, board)


async def _pages(album: Album, board: Board) -> None:
    ines = board.chat(INES)
    await ines.press("Open who and how")
    await expect(board.dialog).to_be_visible()
    await album.take_dialog(board, "who-and-how", "Who and how")
    worried = board.dialog.get_by_role("button", name="Worried about")
    if await worried.count():
        await worried.click()
        await album.take_dialog(board, "worried", "Worried")
    await board.escape()
    await ines.choose("What I have open")
    await album.take_dialog(board, "what-i-have-open", "What I have")
    await board.escape()


async def _in_touch(album: Album, board: Board) -> None:
    marlow, ines = board.chat(MARLOW), board.chat(INES)
    await board.turn("+1 day")
    await ines.reads("have you been in touch")
    await album.take(board.page, "asked-after-a-day")
    await ines.press("Not yet")
    await ines.reads("That is fine")
    await album.take(board.page, "not-yet")
    await board.turn("+1 day")
    await ines.reads("have you been in touch")
    await album.take(board.page, "asked-after-two-days")
    await ines.press("I could not reach them")
    await marlow.reads("tried to reach you")
    await album.take(board.page, "not-reached")
    await ines.choose("What I have open")
    await board.dialog.get_by_role("button", name="Open who and how").click()
    await board.dialog.get_by_role("button", name="I could not reach them").click()
    await ines.reads("I have noted that you tried")
    await album.take(board.page, "not-reached-pressed-again")
    await board.turn("+1 day", "+1 day", "+1 day", "+1 day", "+1 day")
    await album.take(board.page, "second-try")
    await ines.press("I could not reach them")
    await marlow.reads("tried twice")
    await album.take(board.page, "open-door")


async def _concern(album: Album, board: Board) -> None:
    marlow = board.chat(MARLOW)
    await marlow.open_menu()
    await album.take(board.page, "menu-with-a-concern")
    await marlow.choose("Tell the lead of a concern")
    await board.chat(WREN).reads("Someone would like you to know")
    await album.take(board.page, "concern")
    await board.chat(WREN).press("Open the concern")
    await album.take_dialog(board, "concern-opened", "A concern")
    await board.escape()
    await marlow.choose("Someone else, please")
    await marlow.reads("Someone else will be found")
    await album.take(board.page, "someone-else")
