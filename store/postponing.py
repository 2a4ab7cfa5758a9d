"""An alarm that cannot be rung gives way to those behind it, and is tried again."""

from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select

from store.statements import Statement, mine, update_all
from store.tables import ALARM
from store.times import kept
from store.work import Work

C: Final = ALARM.c

_OLDEST: Final = Statement(
    lambda _: (
        select(C.due_at, C.id)
        .where(mine(ALARM), C.due_at <= bindparam("now"))
        .order_by(C.due_at, C.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
)
_LATER: Final = update_all(ALARM, ("was_due_at", "id"), ("due_at",))


async def postpone_oldest(work: Work, now: datetime, until: datetime) -> int:
    """Let the oldest alarm that is due ring later; return how many there were."""
    rows = await work.db.rows(_OLDEST, {"now": kept(now)})
    later = [{"was_due_at": due, "id": id_, "due_at": kept(until)} for due, id_ in rows]
    return await work.db.change_all(_LATER, later) if later else 0
