"""Everyone's own data by their role, and help in the countries that they are in."""

from typing import Final

from tests.acceptance.board import HAZEL, WREN
from tests.shots.album import Album

ASTER, CLOVER, ENZIAN = "Aster Dockside", "Clover Estuary", "Enzian Hafenwart"
SAGE, TARN = "Sage Breakwater", "Tarn Willowby"
LOOKED_AT: Final = (
    (HAZEL, "My data"),
    (WREN, "My data"),
    (SAGE, "My data"),
    (TARN, "My data"),
    (ASTER, "What I have open"),  # whose training has lapsed
    (CLOVER, "Help now"),
    (ENZIAN, "Help now"),
)


async def play(album: Album) -> None:
    for name, what in LOOKED_AT:
        async with album.window(name) as board:
            await board.chat(name).choose(what)
            scene = f"{what} of {name.split()[0]}".lower().replace(" ", "-")
            await album.take_dialog(board, scene, what)
