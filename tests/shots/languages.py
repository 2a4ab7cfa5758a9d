"""In a language that somebody chose: what they meet most, on a phone."""

from typing import Final

from playwright.async_api import expect

from bot.wording import Words
from tests.acceptance.board import CALL_ME, INES, MARLOW, Board
from tests.shots.album import PHONE, Album

CHOOSE: Final = "Language · Sprache · Idioma"


async def play(album: Album) -> None:
    """English, chosen by somebody who already is spoken to in it."""
    async with album.window(MARLOW) as board:
        await board.chat(MARLOW).choose(CHOOSE)
        await album.take_dialog(board, "choose", "Language")
        await _keep(board, "English", "Keep")
        await board.chat(MARLOW).reads("I speak English with you")
        await album.take(board.page, "chosen")
        await board.chat(MARLOW).choose("My data")
        await album.take_dialog(board, "my-data", "My data")


async def tour(album: Album, language: str, words: Words) -> None:
    """From the menu to the closing; German and Spanish need more room than English."""
    for name in (INES, MARLOW):
        async with album.window(name, size=PHONE) as board:
            await board.chat(name).choose(CHOOSE)
            await _keep(board, language, "Keep")
            await board.chat(name).reads(words.text("language-kept"))
    await _ask(album, words)
    await _accept(album, words)
    await _afterwards(album, words)


async def _keep(board: Board, language: str, send: str) -> None:
    await board.dialog.get_by_role("radio", name=language).check()
    await board.dialog.get_by_role("button", name=send).click()


async def _ask(album: Album, words: Words) -> None:
    async with album.window(MARLOW, size=PHONE) as board:
        marlow, dialog = board.chat(MARLOW), board.dialog
        await _menu(album, board, MARLOW)
        await marlow.log.get_by_role("button", name="Help now").first.click()
        await album.take_dialog(board, "help-now", words.text("help-now"))
        await board.escape()
        await board.chat(MARLOW).choose(words.text("talk-to-a-peer"))
        await album.take_dialog(board, "form", words.text("ask-title"))
        send = dialog.get_by_role("button", name=words.text("ask-send"))
        await send.click()
        await expect(dialog.get_by_role("alert").first).to_be_visible()
        await album.take_dialog(board, "form-with-an-error")
        await dialog.get_by_label(words.text("ask-reach")).fill(CALL_ME)
        check_ins = dialog.get_by_role("radio", name=words.text("ask-check-ins-yes"))
        await check_ins.check()
        await send.click()
        await expect(board.dialog).to_have_count(0)
        await album.take(board.page, "received")


async def _accept(album: Album, words: Words) -> None:
    async with album.window(INES, size=PHONE) as board:
        ines = board.chat(INES)
        await album.take(board.page, "offer")
        await ines.press(words.text("offer-yes"))
        await ines.button(words.text("open-who-and-how")).wait_for()
        await album.take(board.page, "accepted")
        await ines.press(words.text("open-who-and-how"))
        await album.take_dialog(board, "who-and-how", words.text("who-and-how-title"))
        await board.escape()
        await _menu(album, board, INES)
        await board.chat(INES).choose(words.text("my-settings"))
        await album.take_dialog(board, "settings", words.text("settings-title"))
    async with album.window(MARLOW, size=PHONE) as board:
        await album.take(board.page, "matched")


async def _afterwards(album: Album, words: Words) -> None:
    async with album.window(MARLOW, INES) as desk:
        await desk.turn("+1 day")
        await desk.chat(INES).press(words.text("been-in-touch"))
        await desk.turn("+1 week", "+1 day", "+1 day", "+1 day")
        async with album.window(MARLOW, size=PHONE) as board:
            await board.chat(MARLOW).button(words.text("another-talk")).wait_for()
            await album.take(board.page, "check-in")
            await board.chat(MARLOW).press(words.text("fine"))
            await board.chat(MARLOW).choose(words.text("my-data"))
            await album.take_dialog(board, "my-data", words.text("my-data"))
        await desk.turn(*["+1 week"] * 5)
        async with album.window(MARLOW, size=PHONE) as board:
            await board.chat(MARLOW).button(words.text("erase-now")).wait_for()
            await album.take(board.page, "closed")
        async with album.window(INES, size=PHONE) as board:
            await album.take(board.page, "how-are-you")


async def _menu(album: Album, board: Board, name: str) -> None:
    await board.chat(name).open_menu()
    await album.take(board.page, f"menu-of-{name.split(maxsplit=1)[0].lower()}")
    await board.chat(name).close_menu()
