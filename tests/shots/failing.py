"""The database is away; the server is away."""

from playwright.async_api import expect

from tests.acceptance.board import INES, JUNIPER, LINDEN, MARLOW, REACH
from tests.acceptance.failing import full_disk
from tests.shots.album import PHONE, Album


async def play(album: Album) -> None:
    async with album.window(MARLOW, INES, JUNIPER, LINDEN) as board:
        marlow, dialog = board.chat(MARLOW), board.dialog
        await marlow.choose("Talk to a peer")
        await dialog.get_by_role("textbox", name=REACH).fill("After six")
        with full_disk(album.demo):
            await dialog.get_by_role("button", name="Find someone").click()
            failure = board.page.get_by_role("alertdialog")
            await expect(failure).to_be_visible()
            await album.take(board.page, "could-not-keep")
            await failure.get_by_role("button", name="Close").click()
            await album.take(board.page, "what-was-entered-is-still-there")
            await board.escape()
            await marlow.press("Help now")
            await expect(dialog).to_be_visible()
            await album.take_dialog(board, "help-now-without-a-database", "Help now")
            await board.escape()
        async with album.window(MARLOW, INES, size=PHONE) as phone:
            await album.demo.kill()
            await expect(board.page.get_by_role("alert")).to_contain_text("lost")
            await album.take(board.page, "server-away")
            await expect(phone.page.get_by_role("alert")).to_contain_text("lost")
            await album.take(phone.page, "server-away-phone")
            await marlow.press("Other help")
            await expect(marlow.region).to_contain_text("not certain")
            await album.take(board.page, "server-away-press")
            await album.demo.start()
            await expect(board.page.get_by_role("alert")).to_have_count(0)
            await album.take(board.page, "server-back")
