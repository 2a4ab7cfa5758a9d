"""The programme is paused, and whoever asks hears the office's phone."""

from tests.acceptance.board import LINDEN, MARLOW, WREN, Board
from tests.shots.album import Album
from tests.shots.outreach import FIRST, fill

JUNIPER = "Juniper Vale"


async def play(album: Album) -> None:
    async with album.window(MARLOW, LINDEN) as board:
        await board.chat(MARLOW).choose("Talk to a peer")
        async with album.window(LINDEN, WREN) as office:
            await _pause(album, office)
        await board.fill_in_and_send()
        await board.chat(MARLOW).reads("I cannot look for anyone just now")
        await album.take(board.page, "asked-meanwhile")
        await board.chat(MARLOW).open_menu()
        await album.take(board.page, "paused")
        hello = board.chat(MARLOW).message("Hello")
        await hello.get_by_role("button", name="Talk to a peer").click()
        await album.take_dialog(board, "not-just-now", "Not just now")
    async with album.window(JUNIPER) as board:
        await album.take(board.page, "hello-while-paused")
    async with album.window(LINDEN, WREN) as office:
        await _resume(album, office)


async def _pause(album: Album, office: Board) -> None:
    await _desk(office, LINDEN, "Running it")
    await album.take_dialog(office, "runs", "Running it")
    await office.dialog.get_by_role("button", name="Pause the programme").click()
    await office.chat(LINDEN).reads("Paused.")
    await _desk(office, LINDEN, "Running it")
    await album.take_dialog(office, "stands-still", "Running it")
    await office.escape()
    await office.chat(LINDEN).choose("Reach out")
    await fill(office, FIRST, MARLOW)
    await album.take_dialog(office, "nothing-begins-yet", "Before it begins")
    await office.escape()


async def _resume(album: Album, office: Board) -> None:
    await office.chat(LINDEN).press("Begin again")
    await office.chat(LINDEN).reads("The programme runs again.")
    await album.take(office.page, "runs-again")
    await office.chat(WREN).choose("Open the desk")
    await album.take_dialog(office, "desk-of-the-lead")
    await office.dialog.get_by_role("button", name="What nobody").click()
    await album.take_dialog(office, "unanswered", "Nobody has answered")


async def _desk(board: Board, name: str, page: str) -> None:
    await board.chat(name).choose("Open the desk")
    await board.dialog.get_by_role("button", name=page).click()
