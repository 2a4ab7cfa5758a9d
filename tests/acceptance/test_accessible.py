"""Nobody is kept out: axe finds nothing serious on any scene, light or dark."""

import pytest
from playwright.async_api import expect

from tests.acceptance.board import CALL_ME, INES, LINDEN, MARLOW, REACH, opened
from tests.acceptance.failing import full_disk
from tests.browser import DESK, PHONE, as_lines, serious_findings

pytestmark = pytest.mark.asyncio(loop_scope="module")

LOOKS = pytest.mark.parametrize(
    ("scheme", "size"),
    [("light", DESK), ("dark", DESK), ("light", PHONE)],
    ids=["light", "dark", "phone"],
)


async def sound(page):
    found = await serious_findings(page)
    assert not found, as_lines(found)


@LOOKS
async def test_every_scene_can_be_used_by_everybody(browser, demo, scheme, size):
    context = await browser.new_context(
        viewport=size, color_scheme=scheme, reduced_motion="reduce"
    )
    page = await context.new_page()
    board = await opened(page, demo, MARLOW, INES, LINDEN)
    marlow, dialog = board.chat(MARLOW), board.dialog
    await sound(page)

    await marlow.open_menu()
    await sound(page)
    for name in ("Help now", "What this is", "My data"):
        await marlow.choose(name)
        await expect(dialog).to_contain_text(name)
        await sound(page)
        await board.escape()

    await marlow.messages.first.get_by_role("button", name="Talk to a peer").click()
    await sound(page)
    await dialog.get_by_role("textbox", name=REACH).fill("x" * 301)
    await dialog.get_by_role("button", name="Find someone").click()
    await expect(dialog.get_by_role("alert")).to_contain_text("1 too long")
    await sound(page)
    await dialog.get_by_role("textbox", name=REACH).fill(CALL_ME)
    with full_disk(demo):
        await dialog.get_by_role("button", name="Find someone").click()
        failure = page.get_by_role("alertdialog")
        await expect(failure).to_be_visible()
        await sound(page)
        await failure.get_by_role("button", name="Close").click()
    await board.escape()

    await page.get_by_role("button", name="Lock screens").click()
    await page.get_by_role("button", name="Add a person").click()
    await sound(page)
    await board.escape()
    if size == PHONE:
        strip = page.get_by_role("navigation", name="People in view")
        await strip.get_by_role("button", name=LINDEN).click()
    await board.chat(LINDEN).choose("Open the desk")
    await expect(dialog).to_contain_text("Nothing needs you now.")
    await sound(page)
    await board.escape()
    await context.close()


@LOOKS
async def test_a_conversation_on_its_way_can_be_used_by_everybody(
    browser, demo, scheme, size
):
    context = await browser.new_context(
        viewport=size, color_scheme=scheme, reduced_motion="reduce"
    )
    page = await context.new_page()
    board = await opened(page, demo, MARLOW)
    marlow = await board.ask(MARLOW)
    await marlow.type("a word")
    await marlow.reads("nobody reads what is typed here")
    await sound(page)
    await marlow.choose("Stop this")
    await expect(board.dialog).to_contain_text("Nobody will ask why.")
    await sound(page)
    await board.dialog.get_by_role("button", name="Yes, stop this").click()
    await marlow.reads("Stopped, as you wished.")
    await sound(page)
    await context.close()
