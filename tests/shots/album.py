"""Where a story's pictures go, and the windows that they are taken of."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from playwright.async_api import Browser, Error, Page, ViewportSize, expect

from tests.acceptance.board import Board, opened
from tests.acceptance.demo import Demo
from tests.shots.spoken import Spoken

DESK: Final[ViewportSize] = {"width": 1440, "height": 900}
TABLET: Final[ViewportSize] = {"width": 768, "height": 1024}
PHONE: Final[ViewportSize] = {"width": 320, "height": 640}
FURTHER: Final = """body => {
  const before = body.scrollTop;
  body.scrollBy(0, body.clientHeight - 48);
  return body.scrollTop > before;
}"""
DRAWN: Final = """() => new Promise(
  (done) => requestAnimationFrame(() => requestAnimationFrame(done)))"""


@dataclass(slots=True)
class Album:
    browser: Browser
    demo: Demo
    folder: Path
    story: str
    spoken: Spoken
    _taken: list[str] = field(default_factory=list)

    @asynccontextmanager
    async def window(
        self,
        *names: str,
        size: ViewportSize = DESK,
        scheme: Literal["light", "dark"] = "light",
    ) -> AsyncIterator[Board]:
        """A window with these people in view."""
        context = await self.browser.new_context(
            viewport=size, color_scheme=scheme, reduced_motion="reduce"
        )
        page = await context.new_page()
        page.on("pageerror", _broken)
        yield await opened(page, self.demo, *names)
        await context.close()

    async def take_dialog(self, board: Board, scene: str, title: str = "") -> None:
        """All of it: as many pictures as it takes to scroll through."""
        await expect(board.dialog.get_by_role("heading").first).to_contain_text(title)
        await self.take(board.page, scene)
        body = board.dialog.locator(".body")
        while await body.evaluate(FURTHER):
            await self.take(board.page, f"{scene}-further")
        await body.evaluate("body => body.scrollTo(0, 0)")

    async def take(self, page: Page, scene: str) -> None:
        self._taken.append(scene)
        await page.mouse.move(0, 0)
        await page.evaluate(DRAWN)
        name = f"{self.story}-{len(self._taken):02}-{scene}.png"
        await page.screenshot(path=self.folder / name, animations="disabled")
        await self.spoken.look_at(page)
        print(self.folder / name, flush=True)  # noqa: T201


def _broken(error: Error) -> None:
    raise error
