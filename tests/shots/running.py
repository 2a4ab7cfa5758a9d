"""The programme is paused, and whoever asks hears the office's phone."""

from tests.acceptance.board import LINDEN, MARLOW
from tests.shots.album import Album

WREN = "Wren Lighthouse"


async def play(album: Album) -> None:
    async with album.window(MARLOW, LINDEN, WREN) as board:
        await board.chat(LINDEN).choose("Open the desk")
        await board.dialog.get_by_role("button", name="Running it").click()
        await album.take_dialog(board, "runs", "Running it")
        await board.dialog.get_by_role("button", name="Pause the programme").click()
        await board.chat(LINDEN).reads("Paused.")
        await board.chat(MARLOW).open_menu()
        await album.take(board.page, "paused")
        await board.chat(MARLOW).press("Talk to a peer")
        await album.take_dialog(board, "not-just-now", "Not just now")
        await board.escape()
        await board.chat(LINDEN).press("Begin again")
        await board.chat(LINDEN).reads("The programme runs again.")
        await board.chat(WREN).choose("Open the desk")
        await board.dialog.get_by_role("button", name="What nobody").click()
        await album.take_dialog(board, "unanswered", "Nobody has answered")
