"""Play every scene once, on demos of their own, and take its picture."""

import asyncio
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Final

from playwright.async_api import async_playwright

from tests.acceptance.demo import running_demo
from tests.browser import QUIET, chromium
from tests.shots import (
    afterwards,
    asking,
    contact,
    crossed,
    desk,
    directory,
    drilling,
    failing,
    german,
    groups,
    languages,
    looks,
    offers,
    outreach,
    rang,
    rare,
    roles,
    rostering,
    running,
    spanish,
    standing,
    why,
)
from tests.shots.album import Album
from tests.shots.spoken import Spoken

FOLDER: Final = Path("shots")
STORIES: Final = (
    asking,
    offers,
    contact,
    standing,
    afterwards,
    desk,
    outreach,
    groups,
    directory,
    rang,
    running,
    drilling,
    rare,
    crossed,
    roles,
    rostering,
    languages,
    german,
    spanish,
    looks,
    why,
    failing,
)


async def play(names: list[str]) -> None:
    spoken = Spoken()
    flags = [*QUIET, "--no-sandbox"] if os.geteuid() == 0 else [*QUIET]
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=chromium(), args=flags
        )
        for story in STORIES:
            stem = story.__name__.rpartition(".")[2]
            if names and stem not in names:
                continue
            with tempfile.TemporaryDirectory() as folder:
                async with running_demo(Path(folder)) as demo:
                    await story.play(Album(browser, demo, FOLDER, stem, spoken))
        await browser.close()
    if not names and (missing := list(spoken.missing())):
        sys.exit("\n  ".join(("these words stand on no picture:", *missing)))


if __name__ == "__main__":
    if not sys.argv[1:]:
        shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(exist_ok=True)
    asyncio.run(play(sys.argv[1:]))
