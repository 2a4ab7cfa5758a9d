"""What stands before somebody who chose German."""

from bot.wording import Words
from tests.shots.album import Album
from tests.shots.languages import tour


async def play(album: Album) -> None:
    await tour(album, "Deutsch", Words("de"))
