"""Draw all that Teams can be sent, with Microsoft's own renderer in Chromium."""

import asyncio
import os
import shutil
import sys
from pathlib import Path
from typing import Final

from playwright.async_api import async_playwright

from tests.browser import QUIET, chromium
from tests.npm import bundle, can_bundle
from tests.shots.teams.album import Album, collected
from tests.shots.teams.catalogue import add_rest, unsaid
from tests.shots.teams.drawer import looks
from tests.teams.page import PAGE

FOLDER: Final = Path("shots/teams")


async def draw(album: Album) -> list[str]:
    """Returns what is cut on a picture."""
    flags = [*QUIET, "--no-sandbox"] if os.geteuid() == 0 else [*QUIET]
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=chromium(), args=flags
        )
        async with looks(browser) as opened:
            cut = [
                line
                for scene in album.scenes
                for look in opened
                for line in await look.draw(scene, FOLDER)
            ]
        await browser.close()
    return cut


def main() -> None:
    if not can_bundle():
        print("Teams' pictures need npm: there is none on the PATH")  # noqa: T201
        return
    bundle(PAGE)
    album = collected()
    add_rest(album)
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    cut = asyncio.run(draw(album))
    print(f"{FOLDER}: {len(album.scenes)} scenes")  # noqa: T201
    missing = [f"these words stand on no picture: {n}" for n in unsaid(album.scenes)]
    if cut or missing:
        sys.exit("\n".join((*cut, *missing)))


if __name__ == "__main__":
    main()
