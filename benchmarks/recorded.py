"""A database that writes down what it was told to write.

One transaction is a list of statements, each with all its rows' values, as the
driver got them.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from json import dumps
from typing import Any

from store.connection import Connection, Database, Row
from store.flavour import Flavour
from store.statements import PROGRAMME, Statement, Values

Written = list[tuple[str, list[Any]]]
"""SQL and its values, for each row on SQLite, for each statement on PostgreSQL."""


@dataclass(slots=True)
class Recorded:
    """Implements ``store.connection.Database``."""

    database: Database
    flavour: Flavour
    programme: str
    transactions: list[Written] = field(default_factory=list)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Connection]:
        async with self.database.writing() as connection:
            noting = _Noting(connection, self.flavour, self.programme)
            yield noting
        self.transactions.append(noting.written)

    def reading(self) -> AbstractAsyncContextManager[Connection]:
        return self.database.reading()

    async def tidy(self, *, hurried: bool = False) -> bool:
        return await self.database.tidy(hurried=hurried)

    async def close(self) -> None:
        await self.database.close()


@dataclass(slots=True)
class _Noting:
    connection: Connection
    flavour: Flavour
    programme: str
    written: Written = field(default_factory=list)

    async def rows(self, statement: Statement, values: Values) -> Sequence[Row]:
        if not statement.on(self.flavour).sql.lstrip().startswith("SELECT"):
            self._note(statement, values)
        return await self.connection.rows(statement, values)

    async def change(self, statement: Statement, values: Values) -> int:
        self._note(statement, values)
        return await self.connection.change(statement, values)

    async def change_all(self, statement: Statement, rows: Sequence[Values]) -> int:
        if self.flavour is Flavour.SQLITE:
            for row in rows:
                self._note(statement, row)
        else:
            compiled = statement.on(self.flavour)
            lists = compiled.lists(rows, self.programme)
            self.written.append((compiled.sql, list(lists)))
        return await self.connection.change_all(statement, rows)

    def _note(self, statement: Statement, values: Values) -> None:
        compiled = statement.on(self.flavour)
        given = list(compiled.arguments({PROGRAMME: self.programme, **values}))
        if self.flavour is Flavour.SQLITE:
            given = [_plain(value) for value in given]
        self.written.append((compiled.sql, given))


def _plain(value: Any) -> Any:
    return dumps(list(value)) if isinstance(value, list | tuple) else value
