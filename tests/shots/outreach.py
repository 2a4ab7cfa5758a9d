"""Reaching out: the form, what is looked at once more, the note, and a supporter's part."""

from playwright.async_api import expect

from tests.acceptance.board import HAZEL, LINDEN, MARLOW, SUPPORTERS, Board
from tests.shots.album import Album

FLINT = "Flint Causeway"
SEND = "Look at it once more"
FIRST, BASE = "Each is asked first", "A supporter touches base"


async def play(album: Album) -> None:
    await _asking_first(album)
    await _supporter_first(album)
    await _a_colleagues_word(album)


async def _asking_first(album: Album) -> None:
    async with album.window(LINDEN, MARLOW) as board:
        linden, marlow, dialog = board.chat(LINDEN), board.chat(MARLOW), board.dialog
        await linden.choose("Reach out")
        await album.take_dialog(board, "reach-out", "Reach out")
        await fill(board, FIRST, "Nobody At All")
        await album.take_dialog(board, "reach-out-unknown", "Reach out")
        await fill(board, FIRST, "")
        await album.take_dialog(board, "reach-out-nobody", "Reach out")
        await fill(board, FIRST, MARLOW)
        await album.take_dialog(board, "before-it-begins", "Before it begins")
        await dialog.get_by_role("button", name="Add more people").click()
        await album.take_dialog(board, "add-more-people", "Add more people")
        await board.escape()
        await linden.choose("Reach out")
        await dialog.get_by_role("button", name="Do not begin").click()
        await board.escape()
        await linden.reads("Nothing was begun")
        await album.take(board.page, "nothing-begun")
        await linden.choose("Reach out")
        await fill(board, FIRST, MARLOW)
        await dialog.get_by_role("button", name="Begin", exact=True).click()
        await board.escape()
        await linden.reads("It has begun")
        await board.turn("+30 min")
        await marlow.reads("Just touching base")
        await album.take(board.page, "approach-note")
        await marlow.press("No, thanks")
        await marlow.reads("That is fine")
        await album.take(board.page, "approach-declined")
        await linden.choose("Reach out")
        await album.take_dialog(board, "reach-out-progress", "Reach out")
        await board.escape()
        await marlow.choose("My data")
        await album.take_dialog(board, "my-data-approached", "My data")


async def _supporter_first(album: Album) -> None:
    async with album.window(LINDEN, *SUPPORTERS) as board:
        linden = board.chat(LINDEN)
        await linden.choose("Reach out")
        await fill(board, BASE, FLINT)  # not approached before
        await board.dialog.get_by_role("button", name="Begin", exact=True).click()
        await board.escape()
        await board.turn("+30 min")
        asked = await _asked(board)
        await album.take(board.page, "touch-base")
        chat = board.chat(asked)
        await chat.choose("What I have open")
        await album.take_dialog(
            board, "what-i-have-open-touch-base", "What I have open"
        )
        await board.escape()
        await board.turn(*["+30 min"] * 4)
        await chat.reads("Just checking: would you touch base")
        await album.take(board.page, "touch-base-nudge")
        await chat.accepts()
        await chat.press("Open who and how")
        await album.take_dialog(board, "who-and-how-touch-base", "Who and how")
        await board.dialog.get_by_role("button", name="I could not reach them").click()
        await board.escape()
        await board.turn(*["+1 day"] * 4)
        await chat.press("I could not reach them")
        await chat.reads("Thank you for trying twice")
        await album.take(board.page, "not-reached-left")


async def _a_colleagues_word(album: Album) -> None:
    async with album.window(HAZEL, MARLOW) as board:
        hazel = board.chat(HAZEL)
        await hazel.choose("A colleague might like a call")
        await album.take_dialog(board, "a-colleague", "A colleague")
        await board.dialog.get_by_role("checkbox", name=MARLOW).check()
        await board.dialog.get_by_role("button", name="Name them").click()
        await hazel.reads("Noted, thank you.")
        await album.take(board.page, "referral-noted")


async def fill(board: Board, way: str, listed: str) -> None:
    dialog = board.dialog
    await dialog.get_by_label("A lawsuit or a complaint").check()
    await dialog.get_by_label(way).check()
    await dialog.get_by_role("textbox", name="Or a list").fill(listed)
    await dialog.get_by_role("button", name=SEND).click()


async def _asked(board: Board) -> str:
    sought = "Someone is sought to touch base"
    for name in SUPPORTERS:
        if await board.chat(name).message(sought).count():
            return name
    await expect(board.page.get_by_text(sought)).to_be_visible()
    raise AssertionError("nobody was asked")
