"""The pictures: Chromium, narrow and wide, in light, dark and high contrast."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from playwright.async_api import Browser, Page

from tests.shots.gallery import CUT, broken
from tests.shots.teams.album import Scene
from tests.teams.page import PAGE

WIDTHS: Final = (300, 480)
THEMES: Final = ("light", "dark", "contrast")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    width: int
    page: Page

    async def draw(self, scene: Scene, folder: Path) -> list[str]:
        """Takes pictures of all of it; says what is cut."""
        cut: list[str] = []
        for theme in THEMES:
            await self.page.evaluate("all => window.draw(...all)", _sent(scene, theme))
            file = folder / f"{scene.name}-{self.width}-{theme}.png"
            await self.page.screenshot(path=file, full_page=True, animations="disabled")
            cut += [f"{file}: cut: {text}" for text in await self.page.evaluate(CUT)]
        return cut


@asynccontextmanager
async def looks(browser: Browser) -> AsyncIterator[list[Look]]:
    opened = []
    for width in WIDTHS:
        context = await browser.new_context(viewport={"width": width, "height": 120})
        page = await context.new_page()
        page.on("pageerror", broken)
        await page.goto((PAGE / "scene.html").as_uri())
        opened.append(Look(width=width, page=page))
    yield opened


def _sent(scene: Scene, theme: str) -> list[object]:
    return [asdict(scene), theme]
