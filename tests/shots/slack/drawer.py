"""The pictures: npm's renderer, bundled once, and Chromium at two widths, light and dark."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final, Literal

from playwright.async_api import Browser, Page

from tests.shots.gallery import CUT, broken
from tests.shots.slack.album import Scene

HERE: Final = Path(__file__).parent
WIDTHS: Final = {"phone": 400, "wide": 720}
SCHEMES: Final[tuple[Literal["light", "dark"], ...]] = ("light", "dark")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    name: str
    page: Page

    async def draw(self, scene: Scene, folder: Path) -> list[str]:
        """Takes a picture of all of it; says what is cut."""
        await self.page.evaluate("scene => window.draw(scene)", asdict(scene))
        file = folder / f"{scene.name}-{self.name}.png"
        await self.page.screenshot(path=file, full_page=True, animations="disabled")
        cut: list[str] = await self.page.evaluate(CUT)
        return [f"{file}: cut: {text}" for text in cut]


@asynccontextmanager
async def looks(browser: Browser) -> AsyncIterator[list[Look]]:
    opened = []
    for scheme in SCHEMES:
        for name, width in WIDTHS.items():
            context = await browser.new_context(
                viewport={"width": width, "height": 240}, color_scheme=scheme
            )
            page = await context.new_page()
            page.on("pageerror", broken)
            await page.goto((HERE / "page.html").as_uri())
            opened.append(Look(name=f"{name}-{scheme}", page=page))
    yield opened
