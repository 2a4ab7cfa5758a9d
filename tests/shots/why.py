"""Why a colleague, opened from what this is and from other help."""

from tests.acceptance.board import MARLOW
from tests.shots.album import Album


async def play(album: Album) -> None:
    async with album.window(MARLOW) as board:
        for way in ("What this is", "Other help"):
            await board.chat(MARLOW).choose(way)
            further = board.dialog.get_by_role("button", name="Why a colleague")
            await further.click()
            await album.take_dialog(board, "why", "Why a colleague")
            await board.escape()
