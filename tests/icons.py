"""Draws the two icons of the Teams package: two rings, of which neither is whole alone.

``python -m tests.icons`` writes them anew. Every pixel comes from here; nothing was
taken from anywhere.
"""

import struct
import zlib
from collections.abc import Callable
from math import hypot
from pathlib import Path
from typing import Final

from adapters.teams.package import ICONS, TEMPLATE

Pixel = tuple[int, int, int, int]

GROUND: Final = (0x2B, 0x5D, 0x66)
"""The manifest's accent colour."""
WHITE: Final = (0xFF, 0xFF, 0xFF)
FINENESS: Final = 4
"""Looks at each pixel, both ways: edges come out soft."""
SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
RGBA: Final = 6


def color() -> bytes:
    """192 by 192. The rings stand in the middle half, which Teams never cuts."""
    rings = _rings(middle=96, radius=31, apart=19, thick=10)
    return _png(192, lambda x, y: _mixed(GROUND, WHITE, _share(rings, x, y)))


def outline() -> bytes:
    """32 by 32: white alone, on nothing."""
    rings = _rings(middle=16, radius=8.5, apart=5.5, thick=2.2)
    return _png(32, lambda x, y: (*WHITE, round(255 * _share(rings, x, y))))


def _rings(
    middle: float, radius: float, apart: float, thick: float
) -> Callable[[float, float], bool]:
    centres = ((middle - apart, middle), (middle + apart, middle))

    def drawn(x: float, y: float) -> bool:
        away = (hypot(x - across, y - down) for across, down in centres)
        return any(abs(far - radius) <= thick / 2 for far in away)

    return drawn


def _share(drawn: Callable[[float, float], bool], x: int, y: int) -> float:
    steps = [(each + 0.5) / FINENESS for each in range(FINENESS)]
    return sum(drawn(x + a, y + b) for a in steps for b in steps) / FINENESS**2


def _mixed(ground: tuple[int, ...], above: tuple[int, ...], share: float) -> Pixel:
    pairs = zip(ground, above, strict=True)
    red, green, blue = (round(g + (a - g) * share) for g, a in pairs)
    return red, green, blue, 255


def _png(side: int, at: Callable[[int, int], Pixel]) -> bytes:
    rows = (
        b"\0" + bytes(c for x in range(side) for c in at(x, y)) for y in range(side)
    )
    header = struct.pack(">IIBBBBB", side, side, 8, RGBA, 0, 0, 0)
    chunks = (
        (b"IHDR", header),
        (b"IDAT", zlib.compress(b"".join(rows), 9)),
        (b"IEND", b""),
    )
    return SIGNATURE + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    checked = zlib.crc32(name + data)
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", checked)


if __name__ == "__main__":
    for name, drawn in zip(ICONS, (color(), outline()), strict=True):
        Path(TEMPLATE / name).write_bytes(drawn)
