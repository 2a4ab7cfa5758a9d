"""Cells that a spreadsheet would run, made harmless, and made themselves again.

An apostrophe before such a cell has a spreadsheet show it as it is written. Reading
one takes it away again, and only there: what begins with an apostrophe of its own
keeps it, so that whatever was written comes back as it was.
"""

import re
from typing import Final

SHOWN: Final = "'"
RUN: Final = re.compile(r"'*[=+\-@\t\r]")
"""What a spreadsheet would run, or what was made harmless once already."""


def defused(cell: str) -> str:
    return f"{SHOWN}{cell}" if RUN.match(cell) else cell


def undone(cell: str) -> str:
    """What stood in a cell before it was defused."""
    return cell[1:] if cell.startswith(SHOWN) and RUN.match(cell) else cell
