"""The desk sees what has stalled, by handle, and cannot find out more by trying."""

import re

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.acceptance.board import HAZEL, LINDEN, MARLOW, Board, everyone, opened

pytestmark = pytest.mark.asyncio(loop_scope="module")

STALLED = re.compile(r"[A-Z]-[A-Z0-9]{3}: no supporter yet, \d+ working hours left\.")
CHOSEN = re.compile(r"^[A-Z]-[A-Z0-9]{3}: the supporter you chose is next\.")
LAPSED, WILLING = "Aster Dockside", "Cedar Moorings"
"""One whose training is over, and one who may be asked."""
REED, FLINT = "Reed Fairwater", "Flint Causeway"


@pytest_asyncio.fixture(loop_scope="module")
async def board(page, demo):
    board = await opened(page, demo, *everyone(MARLOW, REED, FLINT, LINDEN, HAZEL))
    await board.until_a_working_morning()
    return board


async def stalled(board: Board, name: str, **chosen: str) -> None:
    """Two have passed on what somebody asked for."""
    await board.ask(name, **chosen)
    await (await board.who_is_asked()).declines()
    await (await board.who_is_asked()).declines()
    # All who were asked, and the desk, hear of it in one go.
    await board.who_is_asked()


async def press_at_desk(board: Board, button: str) -> None:
    await board.chat(LINDEN).choose("Open the desk")
    await board.dialog.get_by_role("button", name=button).click()


async def assign(board: Board, supporter: str) -> str:
    """What the desk is told."""
    linden = board.chat(LINDEN)
    before = await linden.messages.count()
    await press_at_desk(board, "Ask a supporter")
    await board.dialog.get_by_role("checkbox", name=supporter).check()
    await board.dialog.get_by_role("button", name="Ask next").click()
    await expect(linden.messages).to_have_count(before + 1)
    await linden.reads("the supporter you chose is next")
    return await linden.newest.get_by_text(CHOSEN).inner_text()


async def close(board: Board) -> None:
    await press_at_desk(board, "Close the request")
    await board.dialog.get_by_role("button", name="Yes, end the request").click()
    await board.chat(LINDEN).reads("closed. The colleague is told")


async def test_with_nothing_stalled_the_desk_is_empty(board):
    await board.chat(LINDEN).choose("Open the desk")
    await expect(board.dialog).to_contain_text("Nothing needs you now.")


async def test_the_desk_hears_a_handle_and_names_a_new_time(board):
    await stalled(board, FLINT)
    told = board.page.get_by_role("region").filter(has_text=STALLED)
    await expect(told).to_have_count(1)
    await expect(told).not_to_contain_text(FLINT)
    linden = board.chat(LINDEN)
    await press_at_desk(board, "Name a new time")
    await expect(board.dialog).not_to_contain_text(FLINT)
    await board.dialog.get_by_role("button", name="Name this time").click()
    for wrong in ("Day: Please choose a day.", "Please choose a time, like 09:30."):
        await expect(board.dialog.get_by_role("alert")).to_contain_text(wrong)
    await board.dialog.get_by_label("Day").fill("2030-01-09")
    await board.dialog.get_by_label("Time, on your own clock").fill("12:00")
    await board.dialog.get_by_role("button", name="Name this time").click()

    await linden.reads("the new time is set, and the colleague is told.")
    await board.chat(FLINT).reads("The new time is Wed 9 Jan, 12:00.")
    await close(board)
    await board.chat(FLINT).reads("this did not work out")


async def test_one_who_may_not_be_asked_looks_like_one_who_quietly_passes(board):
    await stalled(board, MARLOW)
    willing, lapsed = board.chat(WILLING), board.chat(LAPSED)
    answer = await assign(board, WILLING)
    await willing.reads("A colleague would like a conversation")
    await willing.declines()
    await board.who_is_asked()

    before = await lapsed.messages.count()
    assert await assign(board, LAPSED) == answer
    await expect(board.with_an_offer).to_have_count(0)
    await board.turn("+4 h")
    # By now anybody might have said: not now. The search goes on, and so may the desk.
    await board.who_is_asked()
    await expect(lapsed.messages).to_have_count(before)
    await close(board)


async def test_looking_wider_asks_the_clinician_and_tells_the_desk_nothing(board):
    linden, reed = board.chat(LINDEN), board.chat(REED)
    await stalled(board, REED, rather="Someone outside my unit")
    await press_at_desk(board, "Look wider")

    await linden.reads("If there is anything to widen, the colleague is asked.")
    await reed.reads("May we also ask a colleague from your own unit?")
    messages = await linden.messages.count()
    await reed.press("I would rather wait")
    await reed.reads("We keep to what you wished for")
    await expect(linden.messages).to_have_count(messages)
