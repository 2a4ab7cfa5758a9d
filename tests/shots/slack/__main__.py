"""Play every journey once against the fake Slack, and draw what stood before people."""

import asyncio
import tempfile
from pathlib import Path
from typing import Final

from tests.journeys.on_slack import HTTP, slack_running
from tests.journeys.world import blank_database, new_place
from tests.npm import bundle, can_bundle
from tests.shots.gallery import Gallery
from tests.shots.slack import asking, desk, entering, only_here, own_affairs, talking
from tests.shots.slack.album import Album
from tests.shots.slack.catalogue import add_abroad, add_rest, unsaid
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
    entering.someone_rang,
    entering.reached_out,
    entering.kept_the_roster,
    entering.kept_further_help,
    entering.someone_in_particular,
    only_here.said_aside,
)
HOUSES: Final = {entering.someone_in_particular: entering.PUBLISHING}
"""Where it is no programme like the others."""


async def collected() -> Album:
    album = Album()
    with tempfile.TemporaryDirectory() as folder:
        blank = blank_database(Path(folder) / "blank.sqlite")
        for story in STORIES:
            own = Path(folder) / story.__name__
            own.mkdir()
            async with slack_running(
                new_place(own, blank), HTTP, HOUSES.get(story)
            ) as town:
                await story(album, town)
                await town.settle()
                album.take_recorded(town)
    add_rest(album)
    add_abroad(album)
    return album


def main() -> None:
    if not can_bundle():
        print("Slack's pictures need npm: there is none on the PATH")  # noqa: T201
        return
    bundle(HERE)
    album = asyncio.run(collected())
    Gallery(folder=FOLDER, looks=looks, unsaid=unsaid).hang(album.scenes)


if __name__ == "__main__":
    main()
