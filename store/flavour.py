"""What SQLite and PostgreSQL say in words of their own."""

from enum import Enum
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, Table, bindparam, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql import ARRAY


class Flavour(Enum):
    SQLITE = "sqlite"
    SQLITE_OF_ONE = "sqlite, where each list has one id"
    """What nearly every act asks for. To take a list apart costs a third of a look."""
    POSTGRES = "postgresql"

    # Each is itself only; an enum's own hash is its name's, worked out in Python.
    __hash__ = object.__hash__

    def among(self, column: ColumnElement[str], ids: str) -> ColumnElement[bool]:
        """Whether a text column is one of the ids in a bind."""
        if self is Flavour.POSTGRES:
            return column == func.any(bindparam(ids, type_=ARRAY(column.type)))
        if self is Flavour.SQLITE_OF_ONE:
            return column == bindparam(ids, type_=column.type)
        return column.in_(select(self.each(ids).c.value))

    def each(self, ids: str) -> FromClause:
        """The ids in a bind, as rows of a column ``value``."""
        if self is Flavour.POSTGRES:
            listed = func.unnest(bindparam(ids, type_=ARRAY(postgresql.TEXT)))
            return listed.table_valued("value").render_derived(name="each")
        if self is Flavour.SQLITE_OF_ONE:
            return select(bindparam(ids).label("value")).subquery("each")
        return func.json_each(bindparam(ids)).table_valued("value", name="each")

    def to_change(self, rows: Select[Any], key: ColumnElement[Any]) -> Select[Any]:
        """Locked in one order by everyone, so that two wait and do not deadlock.

        On SQLite whoever writes is alone, and an order could cost it the index.
        """
        if self is Flavour.POSTGRES:
            return rows.order_by(key).with_for_update()
        return rows

    def insert(self, table: Table) -> postgresql.Insert | sqlite.Insert:
        """With a word for what is there already."""
        if self is Flavour.POSTGRES:
            return postgresql.insert(table)
        return sqlite.insert(table)
