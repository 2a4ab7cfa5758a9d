"""The roster's revision: one number that moves on with every change of the roster.

Whoever moves it holds its row until the commit, so that revisions are committed in
their order: who has seen one has seen all before it.
"""

from typing import Final

from sqlalchemy import bindparam

from store.connection import Connection
from store.statements import PROGRAMME, Statement
from store.tables import META

ROSTER: Final = "roster"

_NEXT: Final = Statement(
    lambda on: (
        on.insert(META)
        .values(programme=bindparam(PROGRAMME), key=bindparam("given_key"), value=1)
        .on_conflict_do_update(
            index_elements=["programme", "key"], set_={"value": META.c.value + 1}
        )
        .returning(META.c.value)
    )
)


class Revision:
    """What one transaction writes on the rows that it touches."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._number = 0

    @property
    def moved(self) -> bool:
        return self._number > 0

    async def next(self) -> int:
        """One number for a whole transaction."""
        if not self.moved:
            [[self._number]] = await self._db.rows(_NEXT, {"key": ROSTER})
        return self._number
