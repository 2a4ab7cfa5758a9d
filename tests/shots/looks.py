"""The same scenes dark, on a tablet and on a phone; and the README's own picture."""

from pathlib import Path
from typing import Final, Literal

from playwright.async_api import ViewportSize, expect

from tests.acceptance.board import INES, JUNIPER, LINDEN, MARLOW, REACH, Board
from tests.shots.album import PHONE, TABLET, Album

FOUR: Final = (MARLOW, INES, JUNIPER, LINDEN)
README: Final = Path("docs/pictures/playground.png")
SIZES: Final[dict[str, tuple[ViewportSize, Literal["light", "dark"]]]] = {
    "dark": ({"width": 1440, "height": 900}, "dark"),
    "tablet": (TABLET, "light"),
    "phone": (PHONE, "light"),
    "phone-dark": (PHONE, "dark"),
    "phone-on-its-side": ({"width": 640, "height": 320}, "light"),
    "zoomed-four-times": ({"width": 320, "height": 256}, "light"),
    "wide": ({"width": 1920, "height": 1200}, "light"),
}


async def play(album: Album) -> None:
    async with album.window(*FOUR) as board:
        await board.ask(MARLOW)
        await board.chat(INES).reads("A colleague would like a conversation")
        await board.page.mouse.move(0, 0)
        await board.page.screenshot(path=README, animations="disabled")
    for look, (size, scheme) in SIZES.items():
        async with album.window(*FOUR, size=size, scheme=scheme) as board:
            await _tour(album, board, look)


async def _tour(album: Album, board: Board, look: str) -> None:
    await board.chat(MARLOW).newest.scroll_into_view_if_needed()
    await album.take(board.page, f"{look}-board")
    marlow, dialog = board.chat(MARLOW), board.dialog
    await marlow.open_menu()
    await album.take(board.page, f"{look}-menu")
    await marlow.close_menu()
    await marlow.choose("Change")
    await album.take_dialog(board, f"{look}-form")
    await dialog.get_by_role("textbox", name=REACH).fill("")
    await dialog.get_by_role("button", name="Keep the changes").click()
    await dialog.get_by_role("alert").first.get_by_role("list").wait_for()
    await album.take(board.page, f"{look}-form-with-an-error")
    await board.escape()
    await marlow.press("Help now")
    await album.take_dialog(board, f"{look}-help-now", "Help now")
    await board.escape()
    await board.page.get_by_role("button", name="Add a person").click()
    await expect(board.dialog).to_be_visible()
    await album.take(board.page, f"{look}-people")
    await board.escape()
