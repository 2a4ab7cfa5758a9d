"""Two windows on one chat: what was pressed in one is over in the other."""

from tests.acceptance.board import INES, LINDEN, MARLOW, Board, everyone
from tests.shots.album import Album


async def play(album: Album) -> None:
    async with album.window(MARLOW, INES, LINDEN) as one:
        await _over(album, one)
    async with album.window(*everyone(MARLOW, LINDEN)) as one:
        await _settled(album, one)


async def _presses(board: Board, name: str) -> None:
    await board.dialog.get_by_role("button", name=name).click()


async def _over(album: Album, one: Board) -> None:
    ines = one.chat(INES)
    await one.ask(MARLOW)
    await ines.accepts()
    await ines.choose("What I have open")
    async with album.window(MARLOW, INES, LINDEN) as other:
        await other.chat(MARLOW).choose("My data")
        await _presses(other, "Erase it now")
        await album.take_dialog(other, "erase-now-while-it-runs", "Erase it now?")
        await _presses(other, "Yes, erase it now")
        await other.chat(MARLOW).reads("Done.")
    await _presses(one, "Open who and how")
    await ines.reads("This button belongs to something that is over.")
    await album.take(one.page, "no-longer-here")
    await _form(album, one)


async def _form(album: Album, one: Board) -> None:
    """What was being filled in is over before it is sent."""
    await one.ask(MARLOW)
    await one.chat(MARLOW).choose("Change")
    async with album.window(MARLOW) as other:
        await other.stop(MARLOW)
    await _presses(one, "Keep the changes")
    await one.chat(MARLOW).newest.scroll_into_view_if_needed()
    await album.take(one.page, "a-form-too-late")


async def _settled(album: Album, one: Board) -> None:
    await one.ask(MARLOW)
    asked = await one.who_is_asked()
    name = await asked.name()
    await asked.choose("What I have open")
    async with album.window(name) as other:
        await other.chat(name).declines()
    await _presses(one, "Not now")
    await asked.reads("This one is already settled.")
    await album.take(one.page, "already-settled")
