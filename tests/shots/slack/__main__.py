"""Play every journey once against the fake Slack, and draw what stood before people."""

import asyncio
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Final

from playwright.async_api import async_playwright

from tests.browser import QUIET, chromium
from tests.journeys.on_slack import HTTP, slack_running
from tests.journeys.world import blank_database, new_place
from tests.npm import bundle, can_bundle
from tests.shots.slack import asking, desk, only_here, own_affairs, talking
from tests.shots.slack.album import Album
from tests.shots.slack.catalogue import add_rest, unsaid
from tests.shots.slack.drawer import HERE, looks

FOLDER: Final = Path("shots/slack")
STORIES: Final = (
    asking.look_round,
    asking.ask_and_stop,
    asking.slower,
    talking.once_through,
    talking.not_reached,
    talking.silent,
    talking.no_contact,
    own_affairs.settled,
    desk.empty,
    desk.stands_still,
    desk.assigned,
    desk.could_not_find,
    only_here.said_aside,
)


async def collected() -> Album:
    album = Album()
    with tempfile.TemporaryDirectory() as folder:
        blank = blank_database(Path(folder) / "blank.sqlite")
        for story in STORIES:
            own = Path(folder) / story.__name__
            own.mkdir()
            async with slack_running(new_place(own, blank), HTTP) as town:
                await story(album, town)
                await town.settle()
                album.take_recorded(town)
    add_rest(album)
    return album


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
        print("Slack's pictures need npm: there is none on the PATH")  # noqa: T201
        return
    bundle(HERE)
    album = asyncio.run(collected())
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    cut = asyncio.run(draw(album))
    print(f"{FOLDER}: {len(album.scenes)} scenes")  # noqa: T201
    missing = [f"these words stand on no picture: {n}" for n in unsaid(album.scenes)]
    if cut or missing:
        sys.exit("\n".join((*cut, *missing)))


if __name__ == "__main__":
    main()
