"""The whole path of one request, as the people in it see it.

Somebody asks; one says yes, learns who and how, and gets in touch; a check-in, the
closing, four choices, how are you; and then it is forgotten.
"""

import pytest
from playwright.async_api import expect

from tests.acceptance.board import LINDEN, MARLOW, Board, Chat, everyone, opened
from tests.acceptance.demo import Demo

pytestmark = pytest.mark.asyncio(loop_scope="module")

CALL_ME = "Ring the quokka phone after six"
"""What nobody says by chance, so that it can be looked for."""
FORGOTTEN = "This is finished, and the programme has forgotten it."


async def test_a_colleague_is_found_listens_and_everything_is_forgotten(page, demo):
    board = await opened(page, demo, *everyone(MARLOW, LINDEN))
    marlow, linden = board.chat(MARLOW), board.chat(LINDEN)
    await asks(board, marlow)
    supporter = await board.who_is_asked()
    await says_yes_and_opens_who_and_how(board, supporter, marlow)
    await are_in_touch(board, supporter, marlow)
    await board.turn("+1 week", "+1 day")
    await marlow.reads("This is now closed. Your details will be erased on")
    await leaves_four_choices(board, supporter)
    await board.turn("+1 week", "+1 week")
    await has_been_forgotten(board, marlow, supporter)
    # The desk heard nothing of all this: it went its way by itself.
    await expect(linden.messages).to_have_count(1)
    stands_in_no_file(demo)


async def asks(board: Board, marlow: Chat) -> None:
    await marlow.reads("Hello. I am Been There, a bot, and I say this to everyone")
    await marlow.press("Talk to a peer")
    await board.fill_in_and_send(CALL_ME, check_ins="Yes, please")
    await marlow.reads("Someone will be found by Tue 8 Jan, 09:0")


async def says_yes_and_opens_who_and_how(
    board: Board, supporter: Chat, marlow: Chat
) -> None:
    await supporter.reads("A colleague would like a conversation")
    await supporter.accepts()
    await marlow.reads("A trained colleague will contact you the way you asked")

    await supporter.press("Open who and how")
    await expect(board.dialog).to_contain_text(MARLOW)
    await expect(board.dialog).to_contain_text(CALL_ME)
    await expect(board.dialog).to_contain_text("Three lines to begin with")
    await board.escape()
    messages = board.page.get_by_role("article")
    assert await messages.count() > 0
    await expect(messages.filter(has_text=CALL_ME)).to_have_count(0)
    await expect(messages.filter(has_text=MARLOW)).to_have_count(0)


async def are_in_touch(board: Board, supporter: Chat, marlow: Chat) -> None:
    await board.turn("+1 day")
    await supporter.reads("have you been in touch with your colleague?")
    await supporter.press("We have been in touch")
    await supporter.reads("Noted, thank you.")
    await supporter.has_nothing_to_press()

    await board.turn("+1 week", "+1 day", "+1 day", "+1 day")
    await marlow.reads("A short check-in, as you wished.")
    await marlow.press("Fine")
    await marlow.reads("Thank you for saying so.")
    await board.turn("+1 week", "+1 week", "+1 week")
    await marlow.reads("A short check-in, as you wished.")


async def leaves_four_choices(board: Board, supporter: Chat) -> None:
    record = supporter.message("Four short choices would help the programme.")
    await record.get_by_role("button", name="Leave the four choices").click()
    await board.check("By phone", "Half an hour to an hour", "None", "Yes")
    await board.dialog.get_by_role("button", name="Hand these in").click()
    await supporter.has_read("Thank you. That is all, and nothing else is kept.")
    how = supporter.message("And how are you?")
    await how.get_by_role("button", name="I am fine").click()
    await supporter.has_read("Thank you for saying so. Take good care.")


async def has_been_forgotten(board: Board, marlow: Chat, supporter: Chat) -> None:
    await marlow.reads(FORGOTTEN)
    await marlow.has_nothing_to_press()
    await expect(marlow.message("Someone will be found by")).to_have_count(0)
    await expect(supporter.message("Open it to see who and how")).to_have_count(0)
    await board.my_data_says(marlow, nothing_of="Your request")


def stands_in_no_file(demo: Demo) -> None:
    # How to reach somebody never stood in a file as it was written.
    assert {"chats.sqlite", "been-there.sqlite"} <= {file.name for file in demo.files}
    for file in demo.files:
        assert CALL_ME.encode() not in file.read_bytes(), file
    assert CALL_ME not in demo.said()
