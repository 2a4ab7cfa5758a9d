"""A database that writes down what it was told.

One transaction is a list of statements, each with all its rows' values, as the
driver got them.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from store.connection import Connection, Database, Row
from store.flavour import Flavour
from store.sqlite import spoken
from store.statements import PROGRAMME, Statement, Values

Told = list[tuple[str, list[list[Any]]]]
"""SQL, and the values of each time that it is to be carried out.

On PostgreSQL many rows are one time, with a list for each column.
"""
Written = list[tuple[str, list[Any]]]
"""What of it changes anything, one time after the other."""


def written(told: Told) -> Written:
    return [(sql, values) for sql, times in told if _writes(sql) for values in times]


def _writes(sql: str) -> bool:
    return not sql.lstrip().startswith("SELECT")


@dataclass(slots=True)
class Recorded:
    """Implements ``store.connection.Database``."""

    database: Database
    flavour: Flavour
    programme: str
    transactions: list[Told] = field(default_factory=list)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Connection]:
        async with self.database.writing() as connection:
            noting = _Noting(connection, self.flavour, self.programme)
            yield noting
        self.transactions.append(noting.told)

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
    told: Told = field(default_factory=list)

    async def rows(self, statement: Statement, values: Values) -> Sequence[Row]:
        self._note(statement, [values])
        return await self.connection.rows(statement, values)

    async def change(self, statement: Statement, values: Values) -> int:
        self._note(statement, [values])
        return await self.connection.change(statement, values)

    async def change_all(self, statement: Statement, rows: Sequence[Values]) -> int:
        if self.flavour is Flavour.SQLITE:
            self._note(statement, rows)
        else:
            compiled = statement.on(self.flavour)
            lists = compiled.lists(rows, self.programme)
            self.told.append((compiled.sql, [list(lists)]))
        return await self.connection.change_all(statement, rows)

    def _note(self, statement: Statement, rows: Sequence[Values]) -> None:
        if self.flavour is Flavour.SQLITE:
            times = [spoken(statement, values, self.programme) for values in rows]
            self.told.append((times[0][0], [list(given) for _, given in times]))
        else:
            compiled = statement.on(self.flavour)
            given = [compiled.arguments({PROGRAMME: self.programme, **v}) for v in rows]
            self.told.append((compiled.sql, [list(g) for g in given]))
