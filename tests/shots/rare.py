"""What does not happen every time: slower than named, wider, passed on, over, never."""

from tests.acceptance.board import HAZEL, INES, LINDEN, MARLOW, REACH, Board, everyone
from tests.shots.album import Album

REED = "Reed Fairwater"


async def play(album: Album) -> None:
    async with album.window(*everyone(MARLOW, REED, LINDEN, HAZEL)) as board:
        await _slower(album, board)
        await _wider(album, board)
        await _another_language(album, board)
        await _changed_and_passed_on(album, board)
    async with album.window(MARLOW, INES, LINDEN) as board:
        await _never_approach(album, board)


async def _slower(album: Album, board: Board) -> None:
    reed = await board.ask(REED)
    await board.turn("+1 day")
    await reed.reads("Sorry, this takes longer than I said.")
    await album.take(board.page, "slower")
    await board.turn("+1 day")
    await album.take(board.page, "slower-again")
    await board.stop(REED)


async def _wider(album: Album, board: Board) -> None:
    await board.until_a_working_morning()
    await board.ask(REED, rather="Someone outside my unit")
    for _ in range(2):
        await (await board.who_is_asked()).declines()
    await board.who_is_asked()
    await board.chat(LINDEN).choose("Open the desk")
    await board.dialog.get_by_role("button", name="Look wider").click()
    await board.chat(REED).reads("May we also ask")
    await board.chat(MARLOW).region.scroll_into_view_if_needed()
    await album.take(board.page, "wider")
    await board.chat(REED).press("I would rather wait")
    await board.chat(REED).reads("We keep to what you wished for")
    await album.take(board.page, "rather-wait")
    await _agree(board)
    await album.take(board.page, "widened")
    await board.stop(REED)


async def _agree(board: Board) -> None:
    """A yes to the same question, for another request."""
    await board.stop(REED)
    await board.ask(REED, rather="Someone outside my unit")
    for _ in range(2):
        await (await board.who_is_asked()).declines()
    await board.chat(LINDEN).choose("Open the desk")
    await board.dialog.get_by_role("button", name="Look wider").last.click()
    await board.chat(REED).press("Yes, that is fine")
    await board.chat(REED).reads("We are looking wider")
    await board.chat(MARLOW).region.scroll_into_view_if_needed()


async def _another_language(album: Album, board: Board) -> None:
    marlow = await board.ask(MARLOW)
    await (await board.who_is_asked()).accepts()
    await marlow.choose("Change")
    await board.dialog.get_by_role("radio", name="German").check()
    await board.dialog.get_by_role("button", name="Keep the changes").click()
    await marlow.reads("Changed. Someone else will be found by")
    await album.take(board.page, "another-language")
    await board.stop(MARLOW)


async def _changed_and_passed_on(album: Album, board: Board) -> None:
    marlow = await board.ask(MARLOW)
    supporter = await board.who_is_asked()
    await supporter.accepts()
    await marlow.press("Change")
    await board.dialog.get_by_role("textbox", name=REACH).fill("The ward phone")
    await board.dialog.get_by_role("button", name="Keep the changes").click()
    await supporter.reads("Something about how and when has changed")
    await supporter.region.scroll_into_view_if_needed()
    await album.take(board.page, "how-to-reach-changed")
    await marlow.choose("Change")
    await board.dialog.get_by_role("button", name="Keep the changes").click()
    await marlow.reads("Changed, as you wished.")
    await album.take(board.page, "nothing-to-look-at-again")
    await board.turn("+1 day")
    await supporter.reads("have you been in touch")
    await supporter.region.scroll_into_view_if_needed()
    await album.take(board.page, "asked-and-changed-since")
    await board.turn("+1 day", "+1 day")
    await board.chat(LINDEN).region.scroll_into_view_if_needed()
    await album.take(board.page, "no-contact-noted")
    await marlow.message("We have spoken").last.scroll_into_view_if_needed()
    await album.take(board.page, "not-heard")
    await supporter.choose("What I have open")
    await board.dialog.get_by_role("button", name="Please pass it on").click()
    await supporter.has_read("Thank you for being there so far.")
    await supporter.region.scroll_into_view_if_needed()
    await album.take(board.page, "passed-on")
    old = marlow.message("I have not heard").last
    await old.get_by_role("button", name="We have spoken").click()
    await marlow.reads("We are looking, and someone will be found by")
    await album.take(board.page, "an-old-button")


async def _never_approach(album: Album, board: Board) -> None:
    ines = board.chat(INES)
    await ines.choose("My data")
    never = board.dialog.get_by_role("button", name="Never approach me")
    await never.scroll_into_view_if_needed()
    await album.take(board.page, "my-data-last-lines")
    await never.click()
    await ines.reads("Nobody from the programme will approach you first")
    await album.take(board.page, "never-approach")
    await ines.press("You may approach me")
    await ines.reads("A supporter may call you first")
    await album.take(board.page, "may-approach")
