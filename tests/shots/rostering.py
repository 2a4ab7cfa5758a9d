"""The roster by form, training that ends, and how supporters are looked after."""

from typing import Final

from playwright.async_api import expect

from tests.acceptance.board import HAZEL, INES, JUNIPER, LINDEN, MARLOW, WREN, Board
from tests.shots.album import Album

OLIVE, BASIL = "Olive Sandbank", "Basil Ferryman"
FORMS: Final = {
    "Add a supporter": "Add",
    "Change what it says": "Change",
    "Note an absence": "Note it",
    "Hand over what is open": "Hand over",
    "A supporter leaves": "Take off the roster",
}
TOLD: Final = {
    "Add": "You are on the programme's list",
    "Change": "Your training in peer support is valid until",
    "Note it": "The office has noted that you are away",
    "Hand over": "The office has given what you had open",
    "Take off the roster": "Thank you for having been there.",
}
QUARTER_IN_WEEKS: Final = 14


async def play(album: Album) -> None:
    async with album.window(LINDEN, OLIVE, BASIL) as board:
        await _desk(board, "Training that ends")
        await album.take_dialog(board, "training", "Training")
        await _leave(board)
        await _desk(board, "How supporters are")
        await album.take_dialog(board, "care", "How supporters are")
        await _leave(board)
        await _desk(board, "The roster")
        await album.take_dialog(board, "roster", "The roster")
        await _leave(board)
        for form, send in FORMS.items():
            await _form(album, board, form, send)
    async with album.window(MARLOW, INES, WREN) as board:
        await _would_like_to_talk(album, board)
    async with album.window(LINDEN, JUNIPER, HAZEL) as board:
        await _still_willing(album, board)


async def _desk(board: Board, page: str) -> None:
    await board.chat(LINDEN).choose("Open the desk")
    await board.dialog.get_by_role("button", name=page).click()


async def _leave(board: Board) -> None:
    await board.escape()
    await board.chat(LINDEN).close_menu()


async def _form(album: Album, board: Board, form: str, send: str) -> None:
    """First with nothing chosen, and then as it should be."""
    await _desk(board, "The roster")
    await board.dialog.get_by_role("button", name=form).click()
    scene = form.lower().replace(" ", "-")
    await album.take_dialog(board, scene)
    whom = OLIVE if send == "Add" else BASIL
    if send == "Note it":
        await board.dialog.get_by_label("Away from").fill("2030-02-04")
        await board.dialog.get_by_label("Back on").fill("2030-02-01")
        await board.dialog.get_by_role("button", name=send).click()
        await album.take(board.page, f"{scene}-with-errors")
        await board.dialog.get_by_label("Back on").fill("2030-02-18")
    if send == "Add":
        await _already(album, board)
    if send == "Change":
        await _ends_too_soon(album, board)
    await board.dialog.get_by_role("checkbox", name=whom).check()
    await board.dialog.get_by_role("button", name=send).click()
    await board.chat(LINDEN).reads("The roster")
    await board.chat(whom).reads(TOLD[send])
    await board.chat(whom).newest.scroll_into_view_if_needed()
    await album.take(board.page, f"{scene}-done")


async def _already(album: Album, board: Board) -> None:
    ines = board.dialog.get_by_role("checkbox", name=INES)
    await ines.check()
    await board.dialog.get_by_role("button", name="Add", exact=True).click()
    await expect(board.dialog).to_contain_text("is a supporter already")
    await album.take(board.page, "already-a-supporter")
    await ines.uncheck()


async def _ends_too_soon(album: Album, board: Board) -> None:
    """Training that ends before it began, and then one that ends soon."""
    await board.dialog.get_by_label("Trained in peer support on").fill("2029-02-01")
    await board.dialog.get_by_label("Valid until").fill("2029-01-01")
    await board.dialog.get_by_role("button", name="Change", exact=True).click()
    await expect(board.dialog).to_contain_text("a day after the training")
    await album.take_dialog(board, "training-with-an-error")
    await board.dialog.get_by_label("Valid until").fill("2030-01-20")


async def _would_like_to_talk(album: Album, board: Board) -> None:
    await board.ask(MARLOW)
    asked = await board.who_is_asked()
    await asked.accepts()
    await board.turn("+1 day", "+1 day")
    await asked.press("We have been in touch")
    for _ in range(15):
        await board.turn("+1 day")
    await asked.press("I would like to talk")
    await album.take(board.page, "would-like-to-talk")
    await asked.press("Have the lead told")
    await board.chat(WREN).reads("would like to talk with you")
    await album.take(board.page, "the-lead-is-told")
    await board.chat(WREN).press("Open")
    await album.take_dialog(board, "who-would-like-to-talk", "Who would like")


async def _still_willing(album: Album, board: Board) -> None:
    for _ in range(QUARTER_IN_WEEKS):
        await board.turn("+1 week")
    juniper = board.chat(JUNIPER)
    await album.take(board.page, "still-willing")
    await juniper.button("Yes, as now").click()
    await juniper.reads("Thank you for saying so.")
    await (
        juniper.message("May I ask once more")
        .get_by_role("button", name="Yes, but less often")
        .click()
    )
    await juniper.reads("Noted. You are asked once a month at most")
    await album.take(board.page, "less-often")
    await (
        juniper.message("May I ask once more")
        .get_by_role("button", name="I would rather stop")
        .click()
    )
    await album.take_dialog(board, "stopping", "I would rather stop")
    await board.dialog.get_by_role("button", name="Stop").click()
    await juniper.reads("Done. You are not asked any more.")
    await album.take(board.page, "stopped")
    await _desk(board, "How supporters are")
    await album.take_dialog(board, "care-later", "How supporters are")
