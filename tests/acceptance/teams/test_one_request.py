"""The whole path of one request in Teams, as the people in it see it.

The app is added; somebody asks; one says not now, the next says yes, learns who and how,
and gets in touch; a check-in, the closing, four choices; and then it is forgotten.
"""

from datetime import timedelta

import pytest
from playwright.async_api import expect

from tests.acceptance.teams.ward import Ward
from tests.acceptance.teams.window import Window
from tests.journeys.person import CALL_ME, REACH

pytestmark = pytest.mark.asyncio(loop_scope="module")

MARLOW = "Marlow Quay"
MISSING = "Please say how and when to reach you."
FORGOTTEN = "This is finished, and the programme has forgotten it."


async def test_a_colleague_is_found_listens_and_everything_is_forgotten(ward: Ward):
    marlow = await ward.window(MARLOW)
    await _asks_with_one_field_wrong_first(ward, marlow)

    first = await ward.who_is_asked()
    await first.reads("A colleague would like a conversation")
    await first.press("Not now")
    await first.reads("Not this time. That is fine, and nobody is told.")
    await first.has_nothing_to_press()

    supporter = await ward.who_is_asked()
    assert supporter.name != first.name
    await supporter.press("Yes")
    await supporter.reads("Open it to see who and how")
    await marlow.reads("A trained colleague will contact you the way you asked")
    await supporter.press("Open who and how")
    await supporter.sees(MARLOW, CALL_ME, "Three lines to begin with")
    await expect(supporter.log).not_to_contain_text(CALL_ME)
    await expect(supporter.log).not_to_contain_text(MARLOW)
    await supporter.close()

    await _are_in_touch_until_it_is_closed(ward, marlow, supporter)

    await ward.town.passes(timedelta(days=14))
    await marlow.reads(FORGOTTEN)
    await marlow.has_nothing_to_press()
    await expect(marlow.message("Someone will be found by")).to_have_count(0)
    await expect(supporter.message("Open it to see who and how")).to_have_count(0)
    assert CALL_ME not in ward.town.said()


async def _asks_with_one_field_wrong_first(ward: Ward, marlow: Window) -> None:
    await marlow.add()
    await marlow.reads("Hello. I am Been There, a bot, and I say this to everyone")

    await marlow.press("Talk to a peer")
    await marlow.choose("Yes, please")
    brought = len(ward.town.post.tries)
    await marlow.go_on("Find someone")
    await marlow.sees(MISSING)
    await expect(marlow.field(REACH)).to_be_focused()
    assert len(ward.town.post.tries) == brought, "Teams itself says so"
    await marlow.field(REACH).fill("  ")
    await marlow.go_on("Find someone")
    await marlow.sees(MISSING)
    assert len(ward.town.post.tries) == brought + 1, "and so do we"
    await expect(marlow.field("Yes, please")).to_be_checked()
    await ward.writes(marlow, CALL_ME)
    await marlow.go_on("Find someone")
    await marlow.has_no_dialog()
    await marlow.reads("Someone will be found by Tue 8 Jan, 09:00")


async def _are_in_touch_until_it_is_closed(
    ward: Ward, marlow: Window, supporter: Window
) -> None:
    await ward.town.passes(timedelta(days=1))
    await supporter.reads("have you been in touch with your colleague?")
    await supporter.press("We have been in touch")
    await supporter.reads("Noted, thank you.")
    await supporter.has_nothing_to_press()
    await ward.town.passes(timedelta(days=10))
    await marlow.reads("A short check-in, as you wished.")
    await marlow.press("Fine")
    await marlow.reads("Thank you for saying so.")
    await ward.town.passes(timedelta(days=29))
    await marlow.reads("This is now closed. Your details will be erased on")

    await supporter.press("Leave the four choices")
    await supporter.choose("By phone", "Half an hour to an hour", "None", "Yes")
    await supporter.go_on("Hand these in")
    await supporter.has_read("Thank you. That is all, and nothing else is kept.")
    await supporter.press("I am fine")
    await supporter.has_read("Thank you for saying so. Take good care.")
