"""Which letters may leave now.

1. In each lane the oldest that waits, and no other: what is not due holds the lane.
2. An answer to a press overtakes what waits for a later time (quiet hours), and what
   is held behind that.
3. A lane with a letter under way waits for its outcome.
4. A lease that ran out is uncertain: the letter may have arrived.
5. Whoever waits for an answer comes first: a crowd's letters may take minutes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import (
    ColumnElement,
    and_,
    bindparam,
    func,
    not_,
    null,
    or_,
    select,
    update,
)

from bot.letter import LetterStatus
from store.connection import Row
from store.statements import Statement, Values, mine, update_all
from store.tables import LETTER
from store.times import kept
from store.work import Work

C: Final = LETTER.c
HEAD: Final = LETTER.alias("head")
FIRST: Final = LETTER.alias("first")
LEASED: Final = LetterStatus.LEASED.value

_EXPIRE: Final = Statement(
    lambda _: (
        update(LETTER)
        .where(mine(LETTER), C.lease_until <= bindparam("given_now"))
        .values(
            status=LetterStatus.UNCERTAIN.value,
            due_at=bindparam("given_now"),
            lease=null(),
            lease_until=null(),
        )
    )
)
_HELD: Final = (
    select(FIRST.c.id)
    .where(
        FIRST.c.programme == HEAD.c.programme,
        FIRST.c.lane == HEAD.c.lane,
        FIRST.c.seq < HEAD.c.seq,
        FIRST.c.due_at > bindparam("now"),
    )
    .exists()
)
_OVERTAKEN: Final = or_(
    HEAD.c.due_at > bindparam("now"), and_(not_(HEAD.c.prompted), _HELD)
)
_BEFORE_IT: Final = and_(HEAD.c.seq < C.seq, not_(and_(C.prompted, _OVERTAKEN)))
_BLOCKED: Final = (
    select(HEAD.c.id)
    .where(
        HEAD.c.programme == C.programme,
        HEAD.c.lane == C.lane,
        HEAD.c.id != C.id,
        HEAD.c.due_at.is_not(None),
        or_(HEAD.c.status == LEASED, _BEFORE_IT),
    )
    .exists()
)


def ready_to_leave() -> tuple[ColumnElement[bool], ...]:
    """Due ``now``, under no lease, and nothing holds it back."""
    return (
        mine(LETTER),
        C.due_at <= bindparam("now"),
        C.status != LEASED,
        not_(_BLOCKED),
    )


ASKED: Final = LETTER.alias("asked")
# Asked of the heads alone, which are followed by all that waits in their lanes: where
# people wait, as many are looked at as are claimed, however much is due.
_SOMEBODY_WAITS: Final = (
    select(ASKED.c.id)
    .where(
        ASKED.c.programme == C.programme,
        ASKED.c.lane == C.lane,
        ASKED.c.seq >= C.seq,
        ASKED.c.due_at <= bindparam("now"),
        ASKED.c.prompted,
    )
    .exists()
)


def _ready(*of_them: ColumnElement[bool]) -> Statement:
    return Statement(
        lambda _: (
            select(
                *(C.id, C.request, C.status, C.attempts),
                *(C.edition, C.body, C.ref, C.due_at),
            )
            .where(*ready_to_leave(), *of_them)
            .order_by(C.due_at, C.seq)
            .limit(bindparam("most"))
            .with_for_update(skip_locked=True)
        )
    )


_READY: Final = _ready()
_WAITED_FOR: Final = _ready(_SOMEBODY_WAITS)
_LEASE: Final = update_all(
    LETTER, ("id",), ("status", "due_at", "lease", "lease_until")
)
_WAIT: Final = update_all(LETTER, ("id",), ("due_at",))
_GIVE_UP: Final = Statement(
    lambda on: (
        update(LETTER)
        .where(mine(LETTER), on.among(C.id, "ids"))
        .values(status=LetterStatus.DEAD.value, due_at=null())
    )
)
_NEXT: Final = Statement(lambda _: select(func.min(C.due_at)).where(mine(LETTER)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    token: str
    until: datetime


async def expire(work: Work, now: datetime) -> int:
    return await work.db.change(_EXPIRE, {"now": kept(now)})


async def ready(work: Work, now: datetime, most: int) -> Sequence[Row]:
    given: Values = {"now": kept(now), "most": most}
    first = await work.db.rows(_WAITED_FOR, given)
    if len(first) >= most:
        return first
    known = {row[0] for row in first}
    others = [r for r in await work.db.rows(_READY, given) if r[0] not in known]
    return [*first, *others][:most]


async def lease(
    work: Work, letters: Sequence[str], now: datetime, seconds: int
) -> Lease:
    """One token for all that were claimed together."""
    given = Lease(token=work.names(), until=now + timedelta(seconds=seconds))
    rows: list[Values] = [
        {
            "id": letter,
            "status": LEASED,
            "due_at": kept(given.until),
            "lease": given.token,
            "lease_until": kept(given.until),
        }
        for letter in letters
    ]
    if rows:
        await work.db.change_all(_LEASE, rows)
    return given


async def wait(work: Work, until: Mapping[str, int]) -> None:
    """A platform's pause costs no attempt."""
    if until:
        due: list[Values] = [{"id": row, "due_at": at} for row, at in until.items()]
        await work.db.change_all(_WAIT, due)


async def give_up(work: Work, letters: Sequence[str]) -> None:
    if letters:
        await work.db.change(_GIVE_UP, {"ids": letters})


async def next_due(work: Work) -> int | None:
    """When something may leave, or a lease runs out."""
    [[due_at]] = await work.db.rows(_NEXT, {})
    return None if due_at is None else int(due_at)
