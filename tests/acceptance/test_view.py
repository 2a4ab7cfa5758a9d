"""Who is in view, live; on a phone one at a time; and by the keyboard alone."""

import pytest
from playwright.async_api import expect

from tests.acceptance.board import (
    CALL_ME,
    INES,
    JUNIPER,
    LINDEN,
    MARLOW,
    REACH,
    STAFF,
    opened,
)
from tests.browser import PHONE

pytestmark = pytest.mark.asyncio(loop_scope="module")

FOUR = (MARLOW, INES, JUNIPER, LINDEN)


async def test_an_answer_appears_in_the_other_persons_chat_by_itself(browser, demo):
    here, there = [await browser.new_context() for _ in range(2)]
    clinician = await opened(await here.new_page(), demo, MARLOW)
    supporter = await opened(await there.new_page(), demo, INES)
    await clinician.ask(MARLOW)
    await supporter.chat(INES).reads("A colleague would like a conversation")
    await supporter.chat(INES).accepts()
    await clinician.chat(MARLOW).reads("A trained colleague will contact you")
    await clinician.chat(MARLOW).press("Someone else, please")
    await supporter.chat(INES).reads("no longer needed")
    await clinician.stop(MARLOW)
    await here.close()
    await there.close()


async def test_people_come_into_view_and_leave_it_and_a_reload_keeps_who_is_there(
    page, demo
):
    board = await opened(page, demo, MARLOW, LINDEN)
    add = page.get_by_role("button", name="Add a person")
    await add.click()
    await board.dialog.get_by_role("searchbox").fill("wren")
    await board.dialog.get_by_role("checkbox", name="Wren Lighthouse").check()
    await board.dialog.get_by_role("button", name="Done").click()
    await expect(add).to_be_focused()
    wren = board.chat("Wren Lighthouse")
    await wren.reads("Hello.")
    await board.chat(LINDEN).region.get_by_role("button", name="Remove").click()
    await expect(board.chat(LINDEN).region).to_have_count(0)

    await page.reload()
    await wren.reads("Hello.")
    await expect(board.chat(MARLOW).region).to_be_visible()
    await expect(board.chat(LINDEN).region).to_have_count(0)


async def test_with_nobody_in_view_the_page_says_what_to_do(page, demo):
    board = await opened(page, demo, MARLOW)
    await board.chat(MARLOW).region.get_by_role("button", name="Remove").click()
    await expect(page.get_by_role("heading", name="Nobody is in view")).to_be_visible()
    await page.get_by_role("button", name="Choose people").click()
    await expect(board.dialog).to_contain_text("Everyone here is invented.")


async def test_on_a_phone_one_person_is_there_at_a_time_and_nothing_is_too_wide(
    browser, demo
):
    context = await browser.new_context(viewport=PHONE, has_touch=True)
    page = await context.new_page()
    board = await opened(page, demo, *FOUR)
    await expect(board.chat(MARLOW).region).to_be_visible()
    await expect(board.chat(INES).region).to_be_hidden()
    strip = page.get_by_role("navigation", name="People in view")
    await strip.get_by_role("button", name=INES).tap()
    await expect(board.chat(INES).region).to_be_visible()
    await expect(board.chat(MARLOW).region).to_be_hidden()
    assert await widest(page) <= PHONE["width"]

    await board.chat(INES).open_menu()
    assert await widest(page) <= PHONE["width"]
    await board.chat(INES).choose("My settings")
    await expect(board.dialog).to_contain_text("Days on which I answer")
    assert await widest(page) <= PHONE["width"]
    await context.close()


async def widest(page):
    """How wide the widest thing is that stands on the page, or sideways below it."""
    return await page.evaluate("document.scrollingElement.scrollWidth")


async def test_a_colleague_is_asked_for_without_a_mouse(page, demo):
    board = await opened(page, demo, *FOUR)
    marlow, keys = board.chat(MARLOW), page.keyboard
    talk = marlow.messages.first.get_by_role("button", name="Talk to a peer")
    await tab_to(page, talk)
    await keys.press("Enter")
    await expect(board.dialog).to_be_visible()
    await keys.press("Escape")
    await expect(board.dialog).to_have_count(0)
    await expect(talk).to_be_focused()

    await keys.press("Enter")
    await tab_to(page, board.dialog.get_by_label("Either is fine"))
    await keys.press("ArrowUp")
    await expect(board.dialog.get_by_label("Someone outside my unit")).to_be_checked()
    await tab_to(page, board.dialog.get_by_role("searchbox"))
    await keys.type("juniper")
    await tab_to(page, board.dialog.get_by_role("checkbox", name=JUNIPER))
    await keys.press("Space")
    await tab_to(page, board.dialog.get_by_role("textbox", name=REACH))
    await tab_to(page, board.dialog.get_by_role("button", name="Find someone"))
    await keys.press("Enter")
    await expect(board.dialog.get_by_role("textbox", name=REACH)).to_be_focused()
    await keys.type(CALL_ME)
    await tab_to(page, board.dialog.get_by_role("button", name="Find someone"))
    await keys.press("Enter")
    await marlow.reads("Someone will be found by")
    await expect(talk).to_be_focused()

    await tab_to(page, marlow.handle)
    await keys.press("Enter")
    await tab_to(page, marlow.menu.get_by_role("button", name="Stop this"))
    await keys.press("Escape")
    await expect(marlow.menu.get_by_role("button")).to_have_count(0)
    await keys.press("Enter")
    await tab_to(page, marlow.menu.get_by_role("button", name="Stop this"))
    await keys.press("Enter")
    await tab_to(page, board.dialog.get_by_role("button", name="Yes, stop this"))
    await keys.press("Enter")
    await marlow.reads("Stopped, as you wished.")
    await expect(marlow.menu.get_by_role("button")).to_have_count(0)


async def tab_to(page, where):
    """As far as it takes, which is never far."""
    await expect(where).to_be_visible()
    for _ in range(60):
        if await where.evaluate("it => it === document.activeElement"):
            return
        await page.keyboard.press("Tab")
    await expect(where).to_be_focused()


async def test_everybody_on_the_roster_of_the_demo_can_be_looked_at(page, demo):
    board = await opened(page, demo, MARLOW)
    await page.get_by_role("button", name="Add a person").click()
    await expect(board.dialog.get_by_role("checkbox")).to_have_count(len(STAFF))
