"""One supporter at a time: yes, not now, reminded, lapsed, paused."""

from tests.acceptance.board import INES, LINDEN, MARLOW, Board, everyone
from tests.shots.album import Album


async def play(album: Album) -> None:
    async with album.window(*everyone(MARLOW, LINDEN)) as busy:
        await busy.ask(MARLOW, language="Spanish")
        asked = await busy.who_is_asked()
        await album.take(busy.page, "many-people")
        await busy.turn("+30 min", "+30 min", "+30 min", "+30 min")
        await asked.reads("Just checking")
        await asked.region.scroll_into_view_if_needed()
        await album.take(busy.page, "reminded")
        await busy.turn("+30 min", "+30 min", "+30 min", "+30 min")
        await asked.reads("The time to answer this one is over")
        await album.take(busy.page, "lapsed")
        following = await busy.who_is_asked()
        await following.press("Not now")
        await following.region.scroll_into_view_if_needed()
        await album.take(busy.page, "passed")
        await _paused(album)
        await busy.turn("+4 h", "+4 h")
        await busy.chat(MARLOW).region.scroll_into_view_if_needed()
        await album.take(busy.page, "after-hours")


async def _paused(album: Album) -> None:
    async with album.window(MARLOW, INES, LINDEN) as board:
        ines = board.chat(INES)
        await ines.choose("My settings")
        await album.take_dialog(board, "my-settings", "My settings")
        await board.dialog.get_by_role("checkbox", name="Monday").uncheck()
        for day in ("Tuesday", "Wednesday", "Thursday", "Friday"):
            await board.dialog.get_by_role("checkbox", name=day).uncheck()
        await board.dialog.get_by_label("From", exact=True).fill("")
        await board.dialog.get_by_role("button", name="Keep").click()
        await board.dialog.get_by_role("alert").first.get_by_role("list").wait_for()
        await album.take(board.page, "my-settings-with-errors")
        await board.check("Monday", "Something went wrong in care")
        await board.dialog.get_by_role("checkbox", name="Marlow Quay").check()
        await board.dialog.get_by_label("From", exact=True).fill("08:00")
        await board.dialog.get_by_role("button", name="Keep").click()
        await ines.reads("Kept. It counts from the next time")
        await album.take(board.page, "my-settings-kept")
        await ines.choose("My data")
        await album.take_dialog(board, "my-data-with-settings", "My data")
        await board.escape()
        await ines.choose("Pause me for a while")
        await album.take_dialog(board, "pause", "Pause me")
        until = board.dialog.get_by_label("Ask me again from")
        await until.fill("2030-01-01")
        await board.dialog.get_by_role("button", name="Pause me").click()
        await board.dialog.get_by_role("alert").first.get_by_role("list").wait_for()
        await album.take(board.page, "pause-with-an-error")
        await until.fill("2030-02-01")
        await board.dialog.get_by_role("button", name="Pause me").click()
        await ines.reads("You are paused until")
        await _while_paused(album, board)


async def _while_paused(album: Album, board: Board) -> None:
    ines = board.chat(INES)
    await ines.open_menu()
    await album.take(board.page, "paused")
    for what in ("My data", "What I have open"):
        await ines.choose(what)
        scene = f"{what.lower().replace(' ', '-')}-while-paused"
        await album.take_dialog(board, scene, what)
        await board.escape()
    await ines.press("I may be asked again")
    await ines.reads("You may be asked again")
    await album.take(board.page, "resumed")
