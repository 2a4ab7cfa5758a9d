"""Nobody is kept out: axe finds nothing serious, nothing is cut, and a keyboard is enough.

What the renderer itself gets wrong is not ours; what it draws of ours is.
"""

import pytest
from playwright.async_api import Locator, ViewportSize, expect

from tests.acceptance.teams.ward import Ward
from tests.acceptance.teams.window import Window
from tests.browser import as_lines, serious_findings
from tests.journeys.person import CALL_ME, REACH

pytestmark = pytest.mark.asyncio(loop_scope="module")

MARLOW = "Marlow Quay"
MISSING = "Please say how and when to reach you."
WIDE, NARROW = ViewportSize(width=720, height=900), ViewportSize(width=320, height=640)
TABS = 60
"""It never takes as many."""


@pytest.mark.parametrize(
    ("theme", "size"),
    [("light", WIDE), ("dark", WIDE), ("contrast", WIDE), ("light", NARROW)],
    ids=["light", "dark", "high contrast", "narrow"],
)
async def test_every_scene_can_be_used_by_everybody(
    ward: Ward, theme: str, size: ViewportSize
):
    ward.theme, ward.size = theme, size
    marlow = await ward.window(MARLOW)
    await marlow.add()
    await marlow.reads("Hello. I am Been There")
    await _sound(marlow)
    await marlow.press("Help now")
    await marlow.sees("Emergency services")
    await _sound(marlow)
    await marlow.close()
    await marlow.press("Talk to a peer")
    await marlow.sees("You need not explain anything.")
    await _sound(marlow)
    await marlow.go_on("Find someone")
    await marlow.sees(MISSING)
    await _sound(marlow)
    await marlow.field(REACH).fill(" ")
    await marlow.go_on("Find someone")
    await expect(marlow.field(REACH)).not_to_be_focused()
    await marlow.sees(MISSING)
    await _sound(marlow)
    await ward.writes(marlow, CALL_ME)
    await marlow.go_on("Find someone")
    await marlow.reads("Someone will be found by")

    supporter = await ward.who_is_asked()
    await supporter.reads("A colleague would like a conversation")
    await _sound(supporter)
    await supporter.press("Yes")
    await supporter.press("Open who and how")
    await supporter.sees(CALL_ME)
    await _sound(supporter)


async def test_a_colleague_is_asked_for_without_a_mouse(ward: Ward):
    marlow = await ward.window(MARLOW)
    keys = marlow.page.keyboard
    await _tab_to(marlow, marlow.page.get_by_role("button", name="Add", exact=True))
    await keys.press("Enter")
    talk = marlow.button("Talk to a peer")
    await _tab_to(marlow, talk)
    await keys.press("Enter")
    await marlow.sees("You need not explain anything.")
    await keys.press("Escape")
    await marlow.has_no_dialog()
    await expect(talk).to_be_focused()

    await keys.press("Enter")
    await _tab_to(marlow, marlow.field("Either is fine"))
    await keys.press("ArrowUp")
    await expect(marlow.field("Someone outside my unit")).to_be_checked()
    await _tab_to(marlow, marlow.in_dialog("Find someone"))
    await keys.press("Enter")
    await marlow.sees(MISSING)
    await expect(marlow.field(REACH)).to_be_focused()
    await keys.type(CALL_ME)
    ward.town.fake.words.add(CALL_ME)
    await _tab_to(marlow, marlow.in_dialog("Find someone"))
    await keys.press("Enter")
    await marlow.has_no_dialog()
    await marlow.reads("Someone will be found by")

    supporter = await ward.who_is_asked()
    await _tab_to(supporter, supporter.button("Not now"))
    await supporter.page.keyboard.press("Space")
    await supporter.reads("Not this time.")
    # Where their button was, they are in the message that took its place.
    await expect(supporter.newest).to_be_focused()


async def _sound(one: Window) -> None:
    found = await serious_findings(one.page)
    assert not found, as_lines(found)
    width = await one.page.evaluate("innerWidth")
    assert await one.widest() <= width


async def _tab_to(one: Window, where: Locator) -> None:
    await one.page.bring_to_front()
    await expect(where).to_be_visible()
    for _ in range(TABS):
        if await where.evaluate("it => it === document.activeElement"):
            return
        await one.page.keyboard.press("Tab")
    await expect(where).to_be_focused()
