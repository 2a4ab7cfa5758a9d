"""The product on a Teams of our own, and a window for whoever is looked at."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urlencode

from playwright.async_api import (
    Browser,
    BrowserContext,
    Error,
    ViewportSize,
    expect,
)

from adapters.places import Place
from tests.acceptance.teams.window import Window
from tests.journeys.on_teams import TeamsTown, teams_running
from tests.journeys.person import CALL_ME, REACH, STAFF, People
from tests.teams.fake_page import fake_page

PATIENCE_MILLISECONDS: Final = 15_000
"""Three people's pages, the bot and Teams share a machine that may be busy."""


@dataclass(slots=True, kw_only=True)
class Ward:
    town: TeamsTown
    url: str
    browser: Browser
    size: ViewportSize = field(default_factory=lambda: {"width": 720, "height": 900})
    theme: str = "light"
    _windows: dict[str, Window] = field(default_factory=dict)
    _contexts: list[BrowserContext] = field(default_factory=list)

    async def window(self, name: str) -> Window:
        """Of somebody on the staff: the same each time."""
        if name not in self._windows:
            self._windows[name] = await self._opened(name)
        return self._windows[name]

    async def asks(self, name: str, *chosen: str) -> Window:
        """Somebody has the app, asks to talk to a peer, and is told by when."""
        one = await self.window(name)
        await one.add()
        await one.press("Talk to a peer")
        await one.choose(*chosen)
        await self.writes(one, CALL_ME)
        await one.go_on("Find someone")
        await one.reads("Someone will be found by")
        return one

    async def writes(self, one: Window, text: str) -> None:
        """How to reach them; it may stand only where nothing is parsed."""
        self.town.fake.words.add(text)
        await one.field(REACH).fill(text)

    async def who_is_asked(self) -> Window:
        """The one supporter who has an offer open, found by looking at everybody."""
        return await self.window((await People(self.town).who_is_asked()).name)

    async def close(self) -> None:
        for context in self._contexts:
            await context.close()

    async def _opened(self, name: str) -> Window:
        # Each has a window of their own: Chromium draws a tab that is behind seldom.
        context = await self.browser.new_context(
            viewport=self.size, reduced_motion="reduce"
        )
        self._contexts.append(context)
        page = await context.new_page()
        page.on("pageerror", _broken)
        asked = urlencode({"who": STAFF[name].id, "theme": self.theme})
        await page.goto(f"{self.url}?{asked}")
        return Window(page=page, name=name)


@asynccontextmanager
async def ward_open(browser: Browser, place: Place, sent: Path) -> AsyncIterator[Ward]:
    """All that was sent is held against the rules, and left in a file."""
    expect.set_options(timeout=PATIENCE_MILLISECONDS)
    async with (
        teams_running(place) as town,
        fake_page(town.fake, town.post) as url,
    ):
        ward = Ward(town=town, url=url, browser=browser)
        yield ward
        await ward.close()
        town.fake.write(sent)
        assert not town.fake.findings, "nothing is sent that breaks a rule"
        assert all(ack.well for _, ack in town.post.tries), "nothing was lost"


def _broken(error: Error) -> None:
    raise error
