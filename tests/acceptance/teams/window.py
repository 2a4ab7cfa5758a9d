"""One person's private chat in Teams as they use it: by what stands there."""

import re
from dataclasses import dataclass
from typing import Final

from playwright.async_api import Locator, Page, expect

HELP_NOW: Final = "Help now"
WIDEST: Final = """() => Math.max(...[...document.querySelectorAll("main *, dialog *")]
  .filter((each) => each.clientWidth > 0)
  .map((each) => each.getBoundingClientRect().right))"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    page: Page
    name: str

    @property
    def log(self) -> Locator:
        return self.page.get_by_role("log")

    @property
    def messages(self) -> Locator:
        return self.log.get_by_role("article", name="Been There", exact=True)

    @property
    def newest(self) -> Locator:
        return self.messages.last

    @property
    def dialog(self) -> Locator:
        return self.page.get_by_role("dialog")

    @property
    def beside(self) -> Locator:
        """A word beside what was pressed."""
        return self.page.get_by_role("status")

    def message(self, text: str | re.Pattern[str]) -> Locator:
        return self.messages.filter(has_text=text)

    def button(self, label: str) -> Locator:
        """In the newest message that has such a one."""
        button = self.page.get_by_role("button", name=label, exact=True)
        return self.messages.filter(has=button).last.get_by_role(
            "button", name=label, exact=True
        )

    def in_dialog(self, label: str) -> Locator:
        return self.dialog.get_by_role("button", name=label, exact=True)

    def field(self, label: str) -> Locator:
        return self.dialog.get_by_label(label)

    async def add(self) -> None:
        """The app, to this person's Teams."""
        await self.page.get_by_role("button", name="Add", exact=True).click()

    async def type(self, text: str) -> None:
        await self.page.get_by_role("textbox", name="Type a message").fill(text)
        await self.page.get_by_role("button", name="Send").click()

    async def press(self, label: str) -> None:
        await self.button(label).click()

    async def go_on(self, label: str) -> None:
        """In the dialog that is open."""
        await self.in_dialog(label).click()

    async def close(self) -> None:
        await self.page.keyboard.press("Escape")
        await self.has_no_dialog()

    async def choose(self, *labels: str) -> None:
        for label in labels:
            await self.dialog.get_by_label(label, exact=True).check()

    async def pick(self, label: str, *names: str) -> None:
        """In a people picker: searched for, and taken from what is found."""
        for name in names:
            await self.dialog.get_by_label(f"{label}: search").fill(name)
            await self.in_dialog(name).click()

    def picked(self, label: str) -> Locator:
        group = self.dialog.get_by_role("group", name=label)
        return group.locator(".tag")

    async def reads(self, text: str | re.Pattern[str]) -> None:
        """The newest message says so, once it is there."""
        await expect(self.newest).to_contain_text(text)

    async def has_read(self, text: str) -> None:
        """One of the messages says so, once."""
        await expect(self.message(text)).to_have_count(1)

    async def sees(self, *texts: str) -> None:
        """The dialog that is open says so."""
        for text in texts:
            await expect(self.dialog).to_contain_text(text)

    async def has_no_dialog(self) -> None:
        await expect(self.dialog).to_have_count(0)

    async def has_nothing_to_press(self) -> None:
        """Nothing but help, in the newest message."""
        await expect(self.newest.get_by_role("button")).to_have_text([HELP_NOW])

    async def widest(self) -> float:
        """How far to the right anything reaches."""
        return float(await self.page.evaluate(WIDEST))
