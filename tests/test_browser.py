"""The browser that tests look through is real, and axe can find something."""

import pytest

from tests.browser import serious_findings

pytestmark = pytest.mark.asyncio(loop_scope="module")

SOUND = """<!doctype html><html lang="en"><title>Sound</title>
<main><h1>Hello</h1><button>Help now</button></main>"""
UNSOUND = SOUND.replace(">Help now<", "><")


async def test_a_page_is_drawn_and_pressed(page):
    await page.set_content(SOUND)
    await page.evaluate(
        "document.querySelector('button').onclick = e => document.title = 'Pressed'"
    )
    await page.get_by_role("button", name="Help now").click()
    assert await page.title() == "Pressed"


async def test_a_sound_page_passes(page):
    await page.set_content(SOUND)
    assert await serious_findings(page) == []


async def test_a_button_without_a_name_is_found(page):
    await page.set_content(UNSOUND)
    assert [f["rule"] for f in await serious_findings(page)] == ["button-name"]
