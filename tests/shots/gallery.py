"""Pictures of an album: each scene in every look, and what is cut or missing of them."""

import asyncio
import os
import shutil
import sys
from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, Protocol, TypeVar

from playwright.async_api import Browser, Error, async_playwright

from tests.browser import QUIET, chromium

CUT: Final = """() => [...document.querySelectorAll("main *")]
  .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0
    && getComputedStyle(each).display !== "inline")
  .map((each) => each.innerText.slice(0, 60))"""
"""What does not fit into its width."""

S_contra = TypeVar("S_contra", contravariant=True)
T = TypeVar("T")


class Look(Protocol[S_contra]):
    async def draw(self, scene: S_contra, folder: Path) -> list[str]:
        """Takes pictures of all of it; says what is cut."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Gallery(Generic[T]):
    folder: Path
    looks: Callable[[Browser], AbstractAsyncContextManager[Sequence[Look[T]]]]
    unsaid: Callable[[list[T]], Collection[str]]
    """The words of the catalogue that stand on no picture."""

    def hang(self, scenes: list[T]) -> None:
        """In the place of those of last time. Ends badly where anything is wrong."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        cut = asyncio.run(self._drawn(scenes))
        print(f"{self.folder}: {len(scenes)} scenes")  # noqa: T201
        missing = [f"these words stand on no picture: {n}" for n in self.unsaid(scenes)]
        if cut or missing:
            sys.exit("\n".join((*cut, *missing)))

    async def _drawn(self, scenes: list[T]) -> list[str]:
        """Returns what is cut on a picture."""
        flags = [*QUIET, "--no-sandbox"] if os.geteuid() == 0 else [*QUIET]
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(
                executable_path=chromium(), args=flags
            )
            async with self.looks(browser) as opened:
                cut = [
                    line
                    for scene in scenes
                    for look in opened
                    for line in await look.draw(scene, self.folder)
                ]
            await browser.close()
        return cut


def broken(error: Error) -> None:
    raise error
