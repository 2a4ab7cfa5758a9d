"""Where a story's pictures go, and the windows that they are taken of."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from playwright.async_api import Browser, Error, Page, ViewportSize, expect

from tests.acceptance.board import Board, opened
from tests.acceptance.demo import Demo

DESK: Final[ViewportSize] = {"width": 1440, "height": 900}
TABLET: Final[ViewportSize] = {"width": 768, "height": 1024}
PHONE: Final[ViewportSize] = {"width": 320, "height": 640}


@dataclass(slots=True)
class Album:
    browser: Browser
    demo: Demo
    folder: Path
    story: str
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
        await expect(board.dialog.get_by_role("heading").first).to_contain_text(title)
        await self.take(board.page, scene)

    async def take(self, page: Page, scene: str) -> None:
        self._taken.append(scene)
        name = f"{self.story}-{len(self._taken):02}-{scene}.png"
        await page.screenshot(path=self.folder / name, animations="disabled")
        print(self.folder / name, flush=True)  # noqa: T201


def _broken(error: Error) -> None:
    raise error
