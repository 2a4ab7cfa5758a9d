"""What stands before somebody who chose Spanish."""

from bot.wording import Words
from tests.shots.album import Album
from tests.shots.languages import tour


async def play(album: Album) -> None:
    await tour(album, "Español", Words("es"))
