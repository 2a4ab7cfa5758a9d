"""Draw all that Teams can be sent, with Microsoft's own renderer in Chromium."""

from pathlib import Path
from typing import Final

from tests.npm import bundle, can_bundle
from tests.shots.gallery import Gallery
from tests.shots.teams.album import collected
from tests.shots.teams.catalogue import add_abroad, add_rest, unsaid
from tests.shots.teams.drawer import looks
from tests.teams.page import PAGE

FOLDER: Final = Path("shots/teams")


def main() -> None:
    if not can_bundle():
        print("Teams' pictures need npm: there is none on the PATH")  # noqa: T201
        return
    bundle(PAGE)
    album = collected()
    add_rest(album)
    add_abroad(album)
    Gallery(folder=FOLDER, looks=looks, unsaid=unsaid).hang(album.scenes)


if __name__ == "__main__":
    main()
