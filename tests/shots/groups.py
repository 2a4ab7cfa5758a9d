"""An hour together for a team: set up, led, polled, moved, over; and what is called off."""

from datetime import date, timedelta
from typing import Final

from playwright.async_api import expect

from tests.acceptance.board import HAZEL, LINDEN, MARLOW, Board, Chat
from tests.shots.album import Album

TARN, MYRTLE = "Tarn Willowby", "Myrtle Spinnaker"
REED, FLINT, FERN, ROWAN, OLIVE = (
    "Reed Fairwater",
    "Flint Causeway",
    "Fern Anchorage",
    "Rowan Pier",
    "Olive Sandbank",
)
TEAM: Final = (MARLOW, REED, FLINT, FERN, ROWAN)
LOOK: Final = "Look at it once more"
SOUGHT: Final = "to be there for some colleagues"
ANSWERS: Final = "You hear from me as soon as a time is set."


async def play(album: Album) -> None:
    async with album.window(*TEAM, TARN, MYRTLE):
        pass  # greeted now, so that what comes later is the newest
    await _asked_for(album)
    await _set_up(album)
    await _answered(album)
    await _moved(album)
    await _over(album)
    await _called_off(album)
    await _nobody_leads(album)


async def _asked_for(album: Album) -> None:
    async with album.window(OLIVE, LINDEN, HAZEL) as board:
        olive, dialog = board.chat(OLIVE), board.dialog
        await _opens_groups(board, board.chat(LINDEN))
        await album.take_dialog(board, "no-groups", "Groups")
        await board.escape()
        await olive.open_menu()
        await album.take(board.page, "an-hour-for-my-team")
        await olive.choose("An hour for my team")
        await _ticks(board, *TEAM[:2])
        await dialog.get_by_role("button", name="Ask for it").click()
        await dialog.get_by_role("alert").first.get_by_role("list").wait_for()
        await album.take_dialog(board, "a-wish", "An hour for a team")
        await _ticks(board, *TEAM[2:])
        await dialog.get_by_role("button", name="Ask for it").click()
        await olive.reads("The office looks at it")
        await album.take(board.page, "wish-noted")


async def _set_up(album: Album) -> None:
    async with album.window(LINDEN, TARN, MYRTLE) as board:
        linden, dialog = board.chat(LINDEN), board.dialog
        await _opens_groups(board, linden)
        await album.take_dialog(board, "groups-with-a-wish", "Groups")
        await dialog.get_by_role("button", name="Look at it", exact=True).click()
        await album.take_dialog(board, "set-up-a-group", "Set up a group")
        await _times(board)
        await dialog.get_by_label("First time: day").fill("2030-01-01")
        await dialog.get_by_role("button", name=LOOK).click()
        await dialog.get_by_role("alert").first.get_by_role("list").wait_for()
        await album.take_dialog(board, "a-time-too-near", "Set up a group")
        await _times(board)
        await dialog.get_by_label("Where, or a link").fill("Room 7")
        await dialog.get_by_role("button", name=LOOK).click()
        await album.take_dialog(board, "before-it-begins", "Before it begins")
        await dialog.get_by_role("button", name="Begin", exact=True).click()
        await board.escape()
        await linden.reads("someone is sought to lead it")
        asked = await _asked(board)
        await album.take(board.page, "facilitate")
        await _opens_groups(board, linden)
        await album.take_dialog(board, "groups-seeking", "Groups")
        await board.escape()
        await board.turn(*["+30 min"] * 4)
        await asked.reads("Just checking: would you be there")
        await album.take(board.page, "facilitate-nudge")
        await asked.press("Open")
        await album.take_dialog(board, "which-group", "An hour together")
        await _says_yes(board)
        await asked.reads(ANSWERS)
        await album.take(board.page, "facilitating-noted")
        await asked.press("Open")
        await album.take_dialog(board, "when-is-not-known", "An hour together")


async def _answered(album: Album) -> None:
    async with album.window(MARLOW, FLINT, FERN, ROWAN) as board:
        marlow, fern, rowan = (board.chat(n) for n in (MARLOW, FERN, ROWAN))
        await marlow.reads("There is an invitation for you here.")
        await album.take(board.page, "group-note")
        await marlow.press("Open")
        await album.take_dialog(board, "which-times", "An hour together")
        await board.dialog.get_by_role("checkbox").first.check()
        await board.dialog.get_by_role("button", name="That is my answer").click()
        await marlow.reads("Noted, thank you.")
        for chat in (board.chat(FLINT), fern):
            await _answers(board, chat, 0)
        await _answers(board, rowan, 1)
        await rowan.reads("Noted, thank you.")
        await album.take(board.page, "group-noted")
    await _somebody_steps_in(album)
    async with album.window(LINDEN, REED) as board:
        await board.chat(REED).press("No, thanks")
        await board.chat(REED).reads("You can still change your mind.")
        await album.take(board.page, "group-declined")
        await _opens_groups(board, board.chat(LINDEN))
        await album.take_dialog(board, "groups-polling", "Groups")
        await board.escape()
        await board.turn(*["+1 day"] * 2)
        await board.turn("+4 h")
        await board.chat(LINDEN).reads("a time is set.")
        await album.take(board.page, "group-time-set")


async def _somebody_steps_in(album: Album) -> None:
    """For the first of the times only: Rowan could at the second."""
    async with album.window(TARN, MYRTLE, ROWAN) as board:
        leader = await _who_heard(board, ANSWERS)
        await leader.press("Open")
        await board.dialog.get_by_role("button", name="I cannot after all").click()
        await board.escape()
        asked = await _asked(board)
        await asked.press("Open")
        await board.dialog.get_by_role("checkbox").first.check()
        await board.dialog.get_by_role("button", name="Yes, I will lead it").click()
        await board.chat(ROWAN).reads("not all are left")
        await album.take(board.page, "group-fewer")


async def _answers(board: Board, chat: Chat, which: int) -> None:
    await chat.press("Open")
    await board.dialog.get_by_role("checkbox").nth(which).check()
    await board.dialog.get_by_role("button", name="That is my answer").click()
    await chat.reads("Noted, thank you.")


async def _moved(album: Album) -> None:
    async with album.window(MARLOW, FERN, ROWAN, LINDEN) as board:
        marlow, fern, rowan, linden = (
            board.chat(n) for n in (MARLOW, FERN, ROWAN, LINDEN)
        )
        await rowan.reads("that was not among yours")
        await album.take(board.page, "group-set")
        await marlow.press("Open")
        await album.take_dialog(board, "where-and-when", "Where and when")
        await board.escape()
        await rowan.press("Open")
        await album.take_dialog(board, "come-after-all", "Where and when")
        await board.dialog.get_by_role("button", name="I would like to come").click()
        await board.escape()
        await rowan.reads("Open it for where.")
        await album.take(board.page, "group-you-come")
        await fern.press("Open")
        await board.dialog.get_by_role("button", name="I cannot after all").click()
        await board.escape()
        await fern.has_read("This has changed since.")
        await album.take(board.page, "group-changed")
        await _opens_groups(board, linden)
        await album.take_dialog(board, "groups-set", "Groups")
        await board.dialog.get_by_role("button", name="Where and when").click()
        day = board.dialog.get_by_label("Day")
        set_on = await day.input_value()
        await day.fill("2029-01-01")
        await board.dialog.get_by_role("button", name="Keep it").click()
        await album.take_dialog(board, "moving-it", "Where and when")
        await day.fill(set_on)
        await board.dialog.get_by_label("Where, or a link").fill("Room 9")
        await board.dialog.get_by_role("button", name="Keep it").click()
        await linden.reads("kept.")
        await marlow.reads("Where or when has changed.")
        await album.take(board.page, "group-moved")


async def _over(album: Album) -> None:
    async with album.window(TARN, MYRTLE, MARLOW, LINDEN) as board:
        leader = await _who_heard(board, "Where or when has changed.")
        await album.take(board.page, "facilitating-moved")
        await leader.press("Open")
        await album.take_dialog(board, "where-it-is-led", "An hour together")
        await board.escape()
        await board.turn("+1 day")
        await board.turn(*["+4 h"] * 3)
        await leader.reads("Thank you for being there.")
        await album.take(board.page, "facilitating-held")
        await leader.press("Open")
        await album.take_dialog(board, "group-record-to-fill-in", "Afterwards")
        for choice in ("Four to eight", "In person", "Talks with one colleague"):
            await board.dialog.get_by_label(choice).check()
        await album.take_dialog(board, "group-record", "Afterwards")
        await board.dialog.get_by_role("button", name="Hand these in").click()
        await leader.reads("That is all, and nothing else is kept of it.")
        await album.take(board.page, "facilitating-recorded")
        await _opens_groups(board, board.chat(LINDEN))
        await album.take_dialog(board, "groups-over", "Groups")
        await board.escape()
        await board.chat(MARLOW).choose("My data")
        await album.take_dialog(board, "my-data-groups", "My data")
        await board.escape()
        await leader.choose("My data")
        await album.take_dialog(board, "my-data-leading", "My data")


async def _called_off(album: Album) -> None:
    async with album.window(LINDEN, TARN, MYRTLE, MARLOW) as board:
        linden, dialog = board.chat(LINDEN), board.dialog
        await board.until_a_working_morning()
        await _draft(board, linden, "")
        await dialog.get_by_role("button", name="Do not begin").click()
        await board.escape()
        await linden.reads("Nothing was begun")
        await album.take(board.page, "group-discarded")
        await _draft(board, linden, "")
        await dialog.get_by_role("button", name="Begin", exact=True).click()
        await board.escape()
        leader = await _asked(board)
        await leader.press("Open")
        await _says_yes(board)
        for name in TEAM[:3]:
            async with album.window(name) as alone:
                await _answers(alone, alone.chat(name), 0)
        await board.turn(*["+1 day"] * 2)
        await board.turn("+4 h")
        await linden.reads("Please say where.")
        await album.take(board.page, "group-place-wanted")
        await board.chat(MARLOW).press("Open")
        await album.take_dialog(board, "where-is-not-known", "Where and when")
        await board.escape()
        await leader.press("Open")
        await board.dialog.get_by_role("button", name="I cannot after all").click()
        await board.escape()
        await leader.reads("I ask someone else.")
        await album.take(board.page, "facilitating-left")
        await _opens_groups(board, linden)
        await dialog.get_by_role("button", name="Call it off").first.click()
        await album.take_dialog(board, "calling-it-off", "Call it off")
        await dialog.get_by_role("button", name="Yes, call it off").click()
        await board.escape()
        await board.chat(MARLOW).reads("does not take place.")
        await album.take(board.page, "group-off")
        await _opens_groups(board, linden)
        await album.take_dialog(board, "groups-called-off", "Groups")


async def _nobody_leads(album: Album) -> None:
    async with album.window(LINDEN, TARN, MYRTLE, HAZEL) as board:
        linden, dialog = board.chat(LINDEN), board.dialog
        await board.until_a_working_morning()
        await _draft(board, linden, "")
        await dialog.get_by_role("button", name="Begin", exact=True).click()
        await board.escape()
        leader = await _asked(board)
        await leader.press("Open")
        await _says_yes(board)
        await board.turn(*["+1 day"] * 3)
        await linden.reads("no time suits enough people")
        await leader.reads("does not take place.")
        await album.take(board.page, "group-not-together")
        await board.until_a_working_morning()
        await _draft(board, linden, "")
        await dialog.get_by_role("button", name="Begin", exact=True).click()
        await board.escape()
        for _ in range(2):
            asked = await _asked(board)
            await asked.press("Not now")
            await asked.reads("Not this time.")
        await linden.reads("nobody is left who could be asked")
        await album.take(board.page, "group-nobody-leads")
        await _opens_groups(board, linden)
        await album.take_dialog(board, "groups-unfound", "Groups")
        await dialog.get_by_role("button", name="Look again").click()
        await board.escape()
        await linden.has_read("I look again.")
        await album.take(board.page, "group-looked-again")
        await board.turn(*["+1 day"] * 4)
        await linden.reads("nobody was found in time to lead it")
        await album.take(board.page, "group-unled")


async def _draft(board: Board, desk: Chat, place: str) -> None:
    await _opens_groups(board, desk)
    await board.dialog.get_by_role("button", name="Set up a group").click()
    await _ticks(board, *TEAM)
    await _times(board)
    await board.dialog.get_by_label("Where, or a link").fill(place)
    await board.dialog.get_by_role("button", name=LOOK).click()


async def _opens_groups(board: Board, desk: Chat) -> None:
    await desk.choose("Open the desk")
    await board.dialog.get_by_role("button", name="Groups", exact=True).click()


async def _ticks(board: Board, *names: str) -> None:
    for name in names:
        await board.dialog.get_by_role("checkbox", name=name).check()


async def _times(board: Board) -> None:
    """Two mornings, as soon as may be."""
    for which, later in (("First", 1), ("Second", 2)):
        day = board.dialog.get_by_label(f"{which} time: day")
        soonest = date.fromisoformat(await day.get_attribute("min") or "")
        await day.fill((soonest + timedelta(days=later)).isoformat())
        await board.dialog.get_by_label(f"{which} time: start").fill("10:00")


async def _says_yes(board: Board) -> None:
    await expect(board.dialog.get_by_role("checkbox").first).to_be_visible()
    for box in await board.dialog.get_by_role("checkbox").all():
        await box.check()
    await board.dialog.get_by_role("button", name="Yes, I will lead it").click()
    await expect(board.dialog).to_have_count(0)


async def _asked(board: Board) -> Chat:
    """Who of the two can say not now."""
    regions = board.page.get_by_role("region", name="Private chat of")
    asked = regions.filter(
        has=board.page.get_by_role("button", name="Not now", exact=True)
    )
    await expect(asked).to_have_count(1)
    return board.chat(await asked.get_by_role("heading", level=2).inner_text())


async def _who_heard(board: Board, text: str) -> Chat:
    both = [board.chat(name) for name in (TARN, MYRTLE)]
    [leader] = [chat for chat in both if await chat.message(text).count()]
    return leader
