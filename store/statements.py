"""Statements, written once in SQLAlchemy Core and compiled once for each database.

What is compiled is handed to the driver as it is: building, caching and compiling
anew costs more than SQLite needs for the whole statement.

1. Every statement has the bind ``programme``, which the connection fills in.
2. A list of ids is one value, however long: the SQL stays the same.
3. A constant NULL is written ``null()``; a bind without a value is one to be given.
4. Values are text, whole numbers, bytes, booleans or nothing.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Executable,
    FromClause,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql.asyncpg import dialect as asyncpg_dialect
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.compiler import SQLCompiler

from store.flavour import Flavour

Value = str | int | bytes | bool | Sequence[Any] | None
Values = Mapping[str, Value]

PROGRAMME: Final = "programme"
_GIVEN: Final = "given_"
"""Keeps our binds apart from those that SQLAlchemy makes for SET and VALUES."""
_WAS: Final = "was_"


@dataclass(frozen=True, slots=True)
class Compiled:
    sql: str
    names: tuple[str, ...]
    constants: Values
    pick: Callable[[Values], tuple[Value, ...]]
    """The values of these names, in their order."""

    def arguments(self, values: Values) -> tuple[Value, ...]:
        return self.pick({**self.constants, **values} if self.constants else values)

    def rows(self, rows: Sequence[Values], programme: str) -> list[tuple[Value, ...]]:
        """One for each row."""
        same = {**self.constants, PROGRAMME: programme}
        return [self.pick({**row, **same}) for row in rows]

    def lists(self, rows: Sequence[Values], programme: str) -> list[Value]:
        """One list for each column, of all the rows."""
        same = {**self.constants, PROGRAMME: programme}
        return [
            same[name] if name in same else [row[name] for row in rows]
            for name in self.names
        ]


Build = Callable[[Flavour], Executable]


class Statement:
    def __init__(self, build: Build) -> None:
        self._build = build
        self._compiled: dict[Flavour, Compiled] = {}

    def on(self, flavour: Flavour) -> Compiled:
        if flavour not in self._compiled:
            self._compiled[flavour] = _compiled(self._build(flavour), flavour)
        return self._compiled[flavour]


def insert_all(table: Table) -> Statement:
    """Whole new rows, in one go."""
    names = [column.name for column in table.columns]

    def build(flavour: Flavour) -> Executable:
        if flavour is not Flavour.POSTGRES:
            return insert(table).values({name: bindparam(name) for name in names})
        rows = _rows(table, names)
        return insert(table).from_select(names, select(*rows))

    return Statement(build)


def update_all(table: Table, keys: Sequence[str], changed: Sequence[str]) -> Statement:
    """New values for the rows that still have these keys, in one go.

    A ``version`` among the keys moves on by one. A key that changes itself is given
    as ``was_status`` for what it was, and ``status`` for what it shall be.
    """

    def build(flavour: Flavour) -> Executable:
        given = _given(table, [*keys, *changed], flavour)
        values = {name: given[name] for name in changed}
        if "version" in keys:
            values["version"] = table.c.version + 1
        return update(table).where(*_same(table, keys, given)).values(values)

    return Statement(build)


def delete_all(table: Table, keys: Sequence[str]) -> Statement:
    """The rows with these keys, in one go."""

    def build(flavour: Flavour) -> Executable:
        return delete(table).where(*_same(table, keys, _given(table, keys, flavour)))

    return Statement(build)


def mine(table: FromClause) -> ColumnElement[bool]:
    """Promise 11."""
    return table.c.programme == bindparam(PROGRAMME)


def _same(
    table: Table, keys: Sequence[str], given: Mapping[str, ColumnElement[Any]]
) -> list[ColumnElement[bool]]:
    programme = table.c.programme == bindparam(_GIVEN + PROGRAMME)
    return [programme, *(_column(table, key) == given[key] for key in keys)]


def _given(
    table: Table, names: Sequence[str], flavour: Flavour
) -> Mapping[str, ColumnElement[Any]]:
    """Each row's values: one row at a time on SQLite, all as one table elsewhere."""
    if flavour is not Flavour.POSTGRES:
        return {n: bindparam(_GIVEN + n, type_=_column(table, n).type) for n in names}
    return dict(zip(names, _listed(table, names).columns, strict=True))


def _rows(table: Table, names: Sequence[str]) -> list[ColumnElement[Any]]:
    own = [name for name in names if name != PROGRAMME]
    listed = _listed(table, own)
    programme = bindparam(_GIVEN + PROGRAMME, type_=table.c.programme.type)
    return [programme if n == PROGRAMME else listed.c[n] for n in names]


def _listed(table: Table, names: Sequence[str]) -> FromClause:
    types = {name: ARRAY(_column(table, name).type) for name in names}
    arrays = [bindparam(_GIVEN + n, type_=types[n]) for n in names]
    return func.unnest(*arrays).table_valued(*names).render_derived(name="listed")


def _column(table: Table, name: str) -> ColumnElement[Any]:
    return table.c[name.removeprefix(_WAS)]


def _compiled(statement: Executable, flavour: Flavour) -> Compiled:
    compiled = statement.compile(dialect=_DIALECTS[flavour])  # type: ignore[attr-defined]
    assert isinstance(compiled, SQLCompiler)
    assert compiled.positiontup is not None, flavour
    names = tuple(name.removeprefix(_GIVEN) for name in compiled.positiontup)
    constants = {k: v for k, v in compiled.params.items() if v is not None}
    pick = itemgetter(*names) if len(names) > 1 else _only(names)
    return Compiled(sql=str(compiled), names=names, constants=constants, pick=pick)


def _only(names: Sequence[str]) -> Callable[[Values], tuple[Value, ...]]:
    """Of one name ``itemgetter`` would make no tuple."""
    return lambda values: tuple(values[name] for name in names)


_SQLITE: Final = sqlite.dialect(paramstyle="qmark")
_DIALECTS: Final[Mapping[Flavour, Dialect]] = {
    Flavour.SQLITE: _SQLITE,
    Flavour.SQLITE_OF_ONE: _SQLITE,
    Flavour.POSTGRES: asyncpg_dialect(),  # type: ignore[no-untyped-call]
}
