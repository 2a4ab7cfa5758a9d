"""Which deliveries came already, so that the same thing twice is once.

A key is a blind index, and its time is the hour; after a week it goes.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Executable, bindparam, delete, literal, select

from store.flavour import Flavour
from store.statements import PROGRAMME, Statement, mine
from store.tables import INBOX
from store.times import hour_of, kept
from store.work import Work

C: Final = INBOX.c


def _remember(on: Flavour) -> Executable:
    each = on.each("ids")
    programme = bindparam(PROGRAMME, type_=C.programme.type)
    at = bindparam("given_at", type_=C.at.type)
    # SQLite reads ON after a bare FROM as a join's; any WHERE tells it otherwise.
    rows = select(programme, each.c.value, at).where(literal(1) == literal(1))
    new = on.insert(INBOX).from_select(["programme", "key", "at"], rows)
    return new.on_conflict_do_nothing().returning(C.key)


_REMEMBER: Final = Statement(_remember)
_REMEMBER_ONE: Final = Statement(
    lambda on: (
        on.insert(INBOX)
        .values({c: bindparam(f"given_{c}") for c in ("programme", "key", "at")})
        .on_conflict_do_nothing()
    )
)
_FORGET: Final = Statement(
    lambda _: delete(INBOX).where(mine(INBOX), C.at < bindparam("before"))
)


async def unseen(work: Work, keys: Sequence[str], at: datetime) -> frozenset[str]:
    blinds = {work.vault.blind("inbox", key): key for key in keys}
    hour = hour_of(at)
    if len(blinds) > 1:
        rows = await work.db.rows(_REMEMBER, {"ids": list(blinds), "at": hour})
        return frozenset(blinds[blind] for [blind] in rows)
    # Of one the count says it; to have it named costs half as much as to write it.
    new = [
        key
        for blind, key in blinds.items()
        if await work.db.change(_REMEMBER_ONE, {"key": blind, "at": hour})
    ]
    return frozenset(new)


async def forget_before(work: Work, at: datetime) -> int:
    return await work.db.change(_FORGET, {"before": kept(at)})
