"""A fire drill: begun, answered, looked at, stopped, and over."""

from tests.acceptance.board import INES, LINDEN, Board
from tests.shots.album import Album


async def play(album: Album) -> None:
    async with album.window(LINDEN, INES) as board:
        linden, ines = board.chat(LINDEN), board.chat(INES)
        await _opens(board)
        await album.take_dialog(board, "drill", "Fire drill")
        await _presses(board, "Begin the drill")
        await linden.reads("The drill has begun.")
        await board.turn("+30 min")
        await ines.reads("This is a drill: nobody is waiting.")
        await _opens(board)
        await album.take_dialog(board, "drill-runs", "Fire drill")
        await _presses(board, "Stop the drill")
        await linden.reads("No drill runs any more")
        await _opens(board)
        await _presses(board, "Begin the drill")
        await board.turn("+4 h")
        await ines.reads("This still is a drill: nobody is waiting.")
        await ines.press("I am here")
        await ines.reads("Nobody was waiting, and nothing of it counts.")
        await album.take(board.page, "drilled")
        await ines.press("See how that looks")
        await album.take_dialog(board, "invented", "This is a drill")
        await board.escape()
        await ines.choose("My data")
        await album.take_dialog(board, "in-a-drill", "My data")
        await board.escape()
        await board.turn("+1 day")
        await linden.reads("The drill is over.")
        await album.take(board.page, "drill-over")
        await _opens(board)
        await album.take_dialog(board, "drill-was", "Fire drill")


async def _opens(board: Board) -> None:
    await board.chat(LINDEN).choose("Open the desk")
    await _presses(board, "Running it")
    await _presses(board, "Fire drill")


async def _presses(board: Board, name: str) -> None:
    await board.dialog.get_by_role("button", name=name).click()
