"""Which accounts of the roster are tried at a platform: a few, and those who act.

Supporters and coordinators are tried wherever they stand in it: a request goes nowhere
while theirs are wrong. Of the others a few tell a roster of another workspace.
"""

from collections.abc import Sequence
from typing import Final

from adapters.platform import Listed
from adapters.roster_export import Cells
from adapters.roster_row import PART
from bot.people import Role

FIRST: Final = 20
AT_MOST: Final = 50
FIRST_ROW: Final = 2
"""Of a file that ``roster export`` writes: the header is row 1."""
ACTING: Final = frozenset({Role.SUPPORTER.value, Role.COORDINATOR.value})


def tried(rows: Sequence[Cells], column: str) -> tuple[Listed, ...]:
    """By the rows that an export has; without those who have no such account."""
    listed = [
        (_acts(cells), Listed(row=row, user=cells[column]))
        for row, cells in enumerate(rows, FIRST_ROW)
        if cells.get(column)
    ]
    acting = [one for acts, one in listed if acts]
    first = [one for _, one in listed][:FIRST]
    chosen = list(dict.fromkeys([*first, *acting]))[:AT_MOST]
    return tuple(sorted(chosen, key=lambda one: one.row))


def _acts(cells: Cells) -> bool:
    return not ACTING.isdisjoint(cells.get("roles", "").split(PART))
