"""Forms answer each wrong field by its label, and keep what was entered."""

import pytest
from playwright.async_api import expect

from tests.acceptance.board import (
    CALL_ME,
    INES,
    LINDEN,
    MARLOW,
    REACH,
    everyone,
    opened,
)

pytestmark = pytest.mark.asyncio(loop_scope="module")

FLINT, SAGE = "Flint Causeway", "Sage Breakwater"
TYPED = "a wombat told me that it was all my fault"
"""What nobody says by chance, so that it can be looked for."""


async def test_how_to_reach_me_is_needed_and_the_rest_is_kept(page, demo):
    board = await opened(page, demo, MARLOW)
    await board.chat(MARLOW).press("Talk to a peer")
    dialog = board.dialog
    await dialog.get_by_label("Someone outside my unit").check()
    await dialog.get_by_role("checkbox", name="Juniper Vale").check()
    await dialog.get_by_role("button", name="Find someone").click()

    reach = dialog.get_by_role("textbox", name=REACH)
    wrong = dialog.get_by_role("alert")
    await expect(wrong).to_contain_text("Please say how and when to reach you.")
    await expect(reach).to_be_focused()
    await expect(reach).to_have_attribute("aria-invalid", "true")
    await expect(dialog.get_by_label("Someone outside my unit")).to_be_checked()
    await expect(dialog.get_by_role("checkbox", name="Juniper Vale")).to_be_checked()

    await reach.fill("x" * 301)
    await dialog.get_by_role("button", name="Find someone").click()
    await expect(wrong).to_contain_text(
        "How and when can we reach you: Please keep this to 300 characters. It is 1 too"
    )
    await expect(reach).to_have_value("x" * 301)
    await reach.fill(CALL_ME)
    await dialog.get_by_role("button", name="Find someone").click()
    await board.chat(MARLOW).reads("Someone will be found by")
    await board.stop(MARLOW)


async def test_who_has_asked_finds_where_it_stands_and_can_change_it(page, demo):
    board = await opened(page, demo, FLINT)
    flint = await board.ask(FLINT)
    hello = flint.messages.first
    await hello.get_by_role("button", name="Talk to a peer").click()
    await expect(board.dialog).to_contain_text("one request is open at a time")
    await board.dialog.get_by_role("button", name="Change").click()
    reach = board.dialog.get_by_role("textbox", name=REACH)
    await expect(reach).to_have_value(CALL_ME)
    await reach.fill("A note in my pigeonhole")
    await board.dialog.get_by_role("button", name="Keep the changes").click()
    await flint.reads("Changed. Someone will be found by")
    await board.stop(FLINT)


async def test_a_supporters_settings_name_every_answer_that_is_missing(page, demo):
    board = await opened(page, demo, INES)
    await board.chat(INES).choose("My settings")
    dialog = board.dialog
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"):
        await dialog.get_by_role("checkbox", name=day).uncheck()
    await dialog.get_by_label("From", exact=True).fill("")
    await dialog.get_by_role("button", name="Keep").click()
    wrong = dialog.get_by_role("alert")
    await expect(wrong).to_contain_text(
        "Days on which I answer: Please choose at least"
    )
    await expect(wrong).to_contain_text("From: Please choose a time, like 09:30.")
    await wrong.get_by_role("button", name="From").click()
    await expect(dialog.get_by_label("From", exact=True)).to_be_focused()
    await board.escape()
    await board.chat(INES).choose("Pause me for a while")
    await dialog.get_by_label("Ask me again from").fill("2030-01-01")
    await dialog.get_by_role("button", name="Pause me").click()
    wrong = "Please choose a day after today, within a year."
    await expect(dialog.get_by_role("alert")).to_contain_text(wrong)
    await expect(dialog.get_by_label("Ask me again from")).to_have_value("2030-01-01")


async def test_what_the_page_adds_to_a_form_is_in_its_readers_language(page, demo):
    board = await opened(page, demo, SAGE)
    sage, dialog = board.chat(SAGE), board.dialog
    await sage.choose("Language · Sprache · Idioma")
    await dialog.get_by_role("radio", name="Deutsch").check()
    await dialog.get_by_role("button", name="Keep").click()
    await sage.reads("Von jetzt an spreche ich mit Ihnen Deutsch.")
    await expect(sage.newest).to_have_attribute("lang", "de")
    await sage.choose("Kollegiales Gespräch")
    await expect(dialog).to_have_attribute("lang", "de")
    await expect(dialog).to_contain_text("(freiwillig)")
    await expect(dialog).to_contain_text("noch 300 Zeichen")
    await expect(dialog.get_by_label("Nach Namen suchen")).to_be_visible()
    await dialog.get_by_role("button", name="Jemanden finden").click()
    again = "Bitte sehen Sie eine Angabe noch einmal an."
    await expect(dialog.get_by_role("alert").first).to_contain_text(again)


async def test_what_is_typed_gets_a_kind_pointer_and_is_kept_nowhere(page, demo):
    board = await opened(page, demo, LINDEN)
    linden = board.chat(LINDEN)
    await linden.type(TYPED)
    await linden.reads("I am a bot, and nobody reads what is typed here.")
    own = linden.log.get_by_role("article", name="You typed")
    await expect(own).to_contain_text(
        "Only on this screen; Been There does not keep it"
    )

    await page.reload()
    await linden.reads("I am a bot, and nobody reads what is typed here.")
    await expect(own).to_have_count(0)
    names = {file.name for file in demo.files}
    assert {"chats.sqlite", "been-there.sqlite"} <= names
    for file in demo.files:
        assert TYPED.encode() not in file.read_bytes(), file
    assert TYPED not in demo.said()


async def test_a_worry_about_safety_shows_the_number_at_once_and_tells_nobody(
    page, demo
):
    board = await opened(page, demo, *everyone("Reed Fairwater", LINDEN))
    await board.ask("Reed Fairwater")
    supporter = await board.who_is_asked()
    await supporter.accepts()
    messages = page.get_by_role("article")
    before = await messages.count()
    await supporter.press("Open who and how")
    await board.dialog.get_by_role("button", name="Worried about").click()
    await expect(board.dialog).to_contain_text("+1 212-555-0133")
    await expect(board.dialog).to_contain_text("Nothing is recorded when you open")
    await board.escape()
    await expect(messages).to_have_count(before)
    await supporter.choose("My data")
    await expect(board.dialog).to_contain_text("What you carry as a supporter")
    await expect(board.dialog).not_to_contain_text("safety")
