"""Rounds, approaches and groups as rows: sealed whole under a key of their own.

What is kept must still have the version that was read; its row was locked then.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from sqlalchemy import Select, Table, delete, select

from bot.errors import Conflict
from bot.groups.group import Group
from bot.outreach.rounds import Approach, Round
from store.codec import decode_approach, decode_group, decode_round, encode
from store.connection import Row
from store.flavour import Flavour
from store.statements import (
    PROGRAMME,
    Statement,
    Value,
    Values,
    insert_all,
    mine,
    update_all,
)
from store.tables import APPROACH, GROUP, ROUND
from store.work import Purpose, Work

T = TypeVar("T", Round, Approach, Group)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind(Generic[T]):
    body: str
    decode: Callable[[bytes], T]
    key_of: Callable[[T], str]
    every: Statement
    look: Statement
    lock: Statement
    insert: Statement
    update: Statement
    delete: Statement


def _kind(
    table: Table, key: str, decode: Callable[[bytes], T], key_of: Callable[[T], str]
) -> _Kind[T]:
    c = table.c
    own = [n for n in c.keys() if n not in (PROGRAMME, "id", "version")]  # noqa: SIM118

    def every(_: Flavour) -> Select[Any]:
        return select(c.id, c[key], c.body, c.version).where(mine(table))

    def some(on: Flavour) -> Select[Any]:
        return every(on).where(on.among(c.id, "ids"))

    return _Kind(
        body=f"{table.name}.body",
        decode=decode,
        key_of=key_of,
        every=Statement(every),
        look=Statement(some),
        lock=Statement(lambda on: on.to_change(some(on), c.id)),
        insert=insert_all(table),
        update=update_all(table, ("id", "version"), own),
        delete=Statement(
            lambda on: delete(table).where(mine(table), on.among(c.id, "ids"))
        ),
    )


ROUNDS: Final = _kind(ROUND, "id", decode_round, lambda noun: noun.id)
GROUPS: Final = _kind(GROUP, "id", decode_group, lambda noun: noun.id)
APPROACHES: Final = _kind(APPROACH, "round", decode_approach, lambda noun: noun.round)


class Rows(Generic[T]):
    """One of these kinds, in one transaction."""

    def __init__(self, kind: _Kind[T], work: Work) -> None:
        self._kind: _Kind[T] = kind
        self._work = work
        self._versions: dict[str, int] = {}

    async def read(self, ids: Collection[str]) -> dict[str, T]:
        if not ids:
            return {}
        locks = self._work.purpose is Purpose.KEEP
        statement = self._kind.lock if locks else self._kind.look
        return self._opened(await self._work.db.rows(statement, {"ids": sorted(ids)}))

    async def every(self) -> dict[str, T]:
        return self._opened(await self._work.db.rows(self._kind.every, {}))

    async def keep(self, nouns: Sequence[T], clear: Mapping[str, Values]) -> None:
        """``clear``: the other columns, by id. New ones are those that were not read.

        Raises Conflict.
        """
        rows = [{**self._row(noun), **clear.get(noun.id, {})} for noun in nouns]
        old = [row for row in rows if row["id"] in self._versions]
        new = [row for row in rows if row["id"] not in self._versions]
        if old and await self._work.db.change_all(self._kind.update, old) != len(old):
            raise Conflict("a round or a group changed meanwhile")
        if new:
            await self._work.db.change_all(self._kind.insert, new)
        for noun in nouns:
            self._versions[noun.id] = self._versions.get(noun.id, -1) + 1

    async def forget(self, ids: Sequence[str]) -> None:
        if ids:
            await self._work.db.change(self._kind.delete, {"ids": ids})
            for row in ids:
                self._versions.pop(row, None)

    def _opened(self, rows: Sequence[Row]) -> dict[str, T]:
        found = {}
        for row, key, body, version in rows:
            plain = self._work.vault.unseal(self._kind.body, row, body, key)
            if plain is not None:
                # Whoever reads it twice decides by what they read first.
                self._versions.setdefault(row, version)
                found[row] = self._kind.decode(plain)
        return found

    def _row(self, noun: T) -> dict[str, Value]:
        kind, key = self._kind, self._kind.key_of(noun)
        sealed = self._work.vault.seal(kind.body, noun.id, encode(noun), key)
        version = self._versions.get(noun.id, 0)
        return {"id": noun.id, "body": sealed, "version": version}
