"""One kind of noun that has a row for a person: the person, settings, a load.

1. What is read is remembered with its version; what is kept must still have it.
2. A change that others must see is ``touched``: it has the roster's new revision.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from sqlalchemy import Table, bindparam, delete, select

from bot.errors import Conflict
from store.statements import (
    PROGRAMME,
    Statement,
    Values,
    insert_all,
    mine,
    update_all,
)
from store.work import Work

T = TypeVar("T")
_Row = dict[str, Any]
News = tuple[str, T, int, int]
"""A row, what it is, its version, and in which revision it was touched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind(Generic[T]):
    """What there is to know of one such table."""

    table: Table
    encode: Callable[[T], bytes]
    decode: Callable[[bytes], T]
    id_of: Callable[[T], str]
    clear: Callable[[T], Values]
    """Columns that this kind has beside the common ones."""
    some: Statement
    news: Statement
    insert: Statement
    update: Statement
    delete: Statement

    @property
    def body(self) -> str:
        return f"{self.table.name}.body"


def kind(
    table: Table,
    encode: Callable[[T], bytes],
    decode: Callable[[bytes], T],
    id_of: Callable[[T], str],
    clear: Callable[[T], Values],
) -> Kind[T]:
    c = table.c
    own = [n for n in c.keys() if n not in (PROGRAMME, "id", "version")]  # noqa: SIM118
    return Kind(
        table=table,
        encode=encode,
        decode=decode,
        id_of=id_of,
        clear=clear,
        some=Statement(
            lambda on: select(c.id, c.body, c.version).where(
                mine(table), on.among(c.id, "ids")
            )
        ),
        news=Statement(
            lambda _: select(c.id, c.body, c.version, c.touched).where(
                mine(table), c.touched > bindparam("since")
            )
        ),
        insert=insert_all(table),
        update=update_all(table, ("id", "version"), own),
        delete=Statement(
            lambda on: delete(table).where(mine(table), on.among(c.id, "ids"))
        ),
    )


class Shelf(Generic[T]):
    """One kind, in one transaction."""

    def __init__(self, of: Kind[T], work: Work) -> None:
        self._kind, self._work = of, work
        self._versions: dict[str, int] = {}
        self._brought: dict[str, tuple[T, int] | None] = {}

    def bring(self, row: str, body: bytes | None, version: int) -> None:
        """What another statement has read, or not found, for the next ``read``."""
        self.hand(row, None if body is None else self._opened(row, body), version)

    def hand(self, row: str, noun: T | None, version: int) -> None:
        """The same, of what is opened already."""
        self._brought[row] = None if noun is None else (noun, version)

    async def read(self, ids: Collection[str]) -> dict[str, T]:
        missing = [row for row in ids if row not in self._brought]
        if missing:
            rows = await self._work.db.rows(self._kind.some, {"ids": missing})
            for row, body, version in rows:
                self.bring(row, body, version)
        found = {}
        for row in ids:
            brought = self._brought.pop(row, None)
            if brought is not None:
                found[row], self._versions[row] = brought
        return found

    async def news(self, since: int) -> Sequence[News[T]]:
        """What was touched after that revision."""
        rows = await self._work.db.rows(self._kind.news, {"since": since})
        return [
            (row, self._opened(row, body), version, at)
            for row, body, version, at in rows
        ]

    async def keep(self, nouns: Collection[T], revision: int) -> None:
        """New ones are those that were not read. Raises Conflict."""
        self._brought.clear()
        rows = [self._row(noun, revision) for noun in nouns]
        await self._change([row for row in rows if row["id"] in self._versions])
        await self._add([row for row in rows if row["id"] not in self._versions])

    async def _change(self, rows: Sequence[_Row]) -> None:
        if not rows:
            return
        if await self._work.db.change_all(self._kind.update, rows) != len(rows):
            raise Conflict(f"a {self._kind.table.name} changed meanwhile")
        for row in rows:
            self._versions[row["id"]] += 1

    async def _add(self, rows: Sequence[_Row]) -> None:
        if rows:
            await self._work.db.change_all(self._kind.insert, rows)
            self._versions.update((row["id"], row["version"]) for row in rows)

    async def forget(self, ids: Sequence[str]) -> None:
        self._brought.clear()
        await self._work.db.change(self._kind.delete, {"ids": ids})
        for row in ids:
            self._versions.pop(row, None)
            self._work.recall.forget((self._kind.table.name, row))

    def _opened(self, row: str, body: bytes) -> T:
        def opened() -> T:
            plain = self._work.vault.unseal(self._kind.body, row, body)
            assert plain is not None, self._kind.table.name
            return self._kind.decode(plain)

        place = (self._kind.table.name, row)
        return cast(T, self._work.recall.of(place, body, opened))

    def _row(self, noun: T, revision: int) -> _Row:
        row = self._kind.id_of(noun)
        plain = self._kind.encode(noun)
        return {
            "id": row,
            "touched": revision,
            "body": self._work.vault.seal(self._kind.body, row, plain),
            "version": self._versions.get(row, 0),
            **self._kind.clear(noun),
        }
