"""The playground as somebody uses it: by what stands there, by role and by name."""

import re
from dataclasses import dataclass
from typing import Final

from playwright.async_api import Locator, Page, expect

from adapters.playground.staff import read_staff
from tests.acceptance.demo import Demo

STAFF: Final = {person.name: person for person in read_staff().values()}
SUPPORTERS: Final = tuple(n for n, p in STAFF.items() if "supporter" in p.hats)
MARLOW, INES, JUNIPER, LINDEN = (
    "Marlow Quay",
    "Ines Harbour",
    "Juniper Vale",
    "Linden Brook",
)
HAZEL, WREN = "Hazel Inlet", "Wren Lighthouse"
TURNING: Final = 60_000
"""A week in which much falls due takes its time, on a busy machine."""
MENU: Final = re.compile("Men[uúü]")
"""In each language."""
REACH: Final = "How and when can we reach you?"
CALL_ME: Final = "Call my mobile after 18:00"


@dataclass(frozen=True, slots=True)
class Chat:
    """One person's column."""

    region: Locator

    @property
    def log(self) -> Locator:
        return self.region.get_by_role("log")

    @property
    def messages(self) -> Locator:
        return self.log.get_by_role("article", name="Been There, ")

    @property
    def newest(self) -> Locator:
        return self.messages.last

    def message(self, text: str | re.Pattern[str]) -> Locator:
        return self.messages.filter(has_text=text)

    def button(self, name: str) -> Locator:
        return self.newest.get_by_role("button", name=name, exact=True)

    async def name(self) -> str:
        return await self.region.get_by_role("heading", level=2).inner_text()

    async def has_nothing_to_press(self) -> None:
        """Nothing but help, in the newest message."""
        await expect(self.newest.get_by_role("button")).to_have_text(["Help now"])

    async def reads(self, text: str | re.Pattern[str]) -> None:
        """The newest message says so, once it is there."""
        await expect(self.newest).to_contain_text(text)

    async def has_read(self, text: str) -> None:
        """One of the messages says so, once."""
        await expect(self.message(text)).to_have_count(1)

    async def press(self, name: str) -> None:
        """A button of the newest message."""
        await self.button(name).click()

    @property
    def menu(self) -> Locator:
        return self.region.get_by_role("group").filter(has_text=MENU).first

    @property
    def handle(self) -> Locator:
        """What unfolds the menu. A summary has no role of its own to be found by."""
        return self.menu.locator("summary")

    async def open_menu(self) -> None:
        await self._fold(wanted=True)

    async def close_menu(self) -> None:
        await self._fold(wanted=False)

    async def choose(self, name: str) -> None:
        """A button of the menu."""
        await self.open_menu()
        await self.menu.get_by_role("button", name=name, exact=True).first.click()

    async def _fold(self, *, wanted: bool) -> None:
        if await self.menu.evaluate("menu => menu.open") != wanted:
            await self.handle.click()

    async def declines(self) -> None:
        await self.press("Not now")
        await self.reads("Not this time. That is fine, and nobody is told.")

    async def accepts(self) -> None:
        await self.press("Yes")
        await self.reads("Open it to see who and how")

    async def type(self, text: str) -> None:
        await self.region.get_by_role("textbox").fill(text)
        await self.region.get_by_role("button", name="Send").click()


@dataclass(frozen=True, slots=True)
class Board:
    page: Page

    def chat(self, name: str) -> Chat:
        return Chat(
            self.page.get_by_role("region", name=f"Private chat of {name}", exact=True)
        )

    @property
    def dialog(self) -> Locator:
        return self.page.get_by_role("dialog")

    @property
    def clock(self) -> Locator:
        return self.page.get_by_role("region", name=re.compile("hospital.s clock"))

    async def turn(self, *names: str) -> None:
        """Press, and wait until what falls due on the way has happened."""
        for name in names:
            button = self.clock.get_by_role("button", name=name, exact=True)
            await button.click()
            turned = expect(button)
            await turned.to_have_attribute("aria-disabled", "false", timeout=TURNING)

    async def until_a_working_morning(self) -> None:
        """Forward to some time between 8:30 and 11 on a weekday."""
        while True:
            read = await self.clock.get_by_role("time").inner_text()
            hour, minute = map(int, read.split(":"))
            if (8, 30) <= (hour, minute) < (11, 0):
                break
            far = hour < 5 or hour >= 11
            await self.turn("+4 h" if far else "+30 min")
        day = await self.clock.inner_text()
        for weekend in ("Saturday", "Sunday"):
            if weekend in day:
                await self.turn(*["+1 day"] * (2 if weekend == "Saturday" else 1))

    async def who_is_asked(self) -> Chat:
        """The one supporter who has an offer open, found by looking at everybody."""
        asked = self.with_an_offer
        await expect(asked).to_have_count(1)
        name = await asked.get_by_role("heading", level=2).inner_text()
        return self.chat(name)

    @property
    def with_an_offer(self) -> Locator:
        yes = self.page.get_by_role("button", name="Yes", exact=True)
        regions = self.page.get_by_role("region", name="Private chat of")
        return regions.filter(has=yes)

    async def fill_in_and_send(self, reach: str = CALL_ME, **chosen: str) -> None:
        await self.dialog.get_by_role("textbox", name=REACH).fill(reach)
        for name in chosen.values():
            await self.dialog.get_by_role("radio", name=name, exact=True).check()
        await self.dialog.get_by_role("button", name="Find someone").click()
        await expect(self.dialog).to_have_count(0)

    async def escape(self) -> None:
        await self.page.keyboard.press("Escape")
        await expect(self.dialog).to_have_count(0)

    async def check(self, *labels: str) -> None:
        for label in labels:
            await self.dialog.get_by_label(label, exact=True).check()

    async def my_data_says(self, chat: Chat, *, nothing_of: str) -> None:
        await chat.choose("My data")
        own = "You, as the roster or the chat tool says"
        await expect(self.dialog).to_contain_text(own)
        await expect(self.dialog).not_to_contain_text(nothing_of)

    async def stop(self, name: str) -> None:
        """Somebody stops what they asked for."""
        await self.chat(name).choose("Stop this")
        await self.dialog.get_by_role("button", name="Yes, stop this").click()
        await self.chat(name).reads("Stopped, as you wished.")

    async def ask(self, name: str, **chosen: str) -> Chat:
        """Somebody asks to talk to a peer, and is told by when."""
        chat = self.chat(name)
        await chat.choose("Talk to a peer")
        await self.fill_in_and_send(**chosen)
        await chat.reads("Someone will be found by")
        return chat


async def opened(page: Page, demo: Demo, *names: str) -> Board:
    """The board with these people in view, each greeted."""
    ids = ",".join(STAFF[name].id for name in names)
    await page.goto(f"{demo.url}?people={ids}" if ids else demo.url)
    board = Board(page)
    for name in names:
        label = f"Private chat of {name}"
        # On a phone all but one wait out of sight.
        chat = page.get_by_role("region", name=label, include_hidden=True)
        greeted = chat.get_by_role("article", include_hidden=True).first
        await expect(greeted).to_be_attached()
    return board


def everyone(*first: str) -> tuple[str, ...]:
    """These, and every supporter."""
    return tuple(dict.fromkeys((*first, *SUPPORTERS)))
