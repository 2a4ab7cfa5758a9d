"""What a transaction can do on any database. Both speak the same statements."""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Final, Protocol

from store.statements import Statement, Values

Row = Sequence[Any]


class Connection(Protocol):
    """One transaction on one database, of one programme."""

    async def rows(self, statement: Statement, values: Values) -> Sequence[Row]: ...

    async def change(self, statement: Statement, values: Values) -> int:
        """Carry it out, and say how many rows it changed."""
        ...

    async def change_all(self, statement: Statement, rows: Sequence[Values]) -> int:
        """The same for many rows, and how many of them there were to change."""
        ...


class Database(Protocol):
    """Where transactions come from. Raises Conflict and CannotKeep, nothing else."""

    def writing(self) -> AbstractAsyncContextManager[Connection]:
        """Committed when it ends well; undone when it does not."""
        ...

    def reading(self) -> AbstractAsyncContextManager[Connection]:
        """One consistent look; it can change nothing."""
        ...

    async def tidy(self, *, hurried: bool = False) -> bool:
        """Let nothing that was deleted stand in any file; False: try again later.

        ``hurried``: people are waiting. What takes long is left for the night.
        """
        ...

    async def close(self) -> None: ...


NOTHING: Final[Values] = {}
