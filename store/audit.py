"""What should have moved and has not. The auditor looks every minute.

It can show handles and counts: nothing that it sees says who anybody is.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import bindparam, func, or_, select

from bot.letter import LetterStatus
from bot.request import Handle
from bot.request_status import OPEN
from store.claiming import ready_to_leave
from store.connection import NOTHING
from store.sql_store import SqlStore
from store.statements import Statement, mine
from store.tables import ALARM, LETTER, REQUEST
from store.times import kept

GRACE: Final = timedelta(minutes=5)
_OPEN: Final = sorted(status.value for status in OPEN)

_WITHOUT_ALARM: Final = Statement(
    lambda _: (
        select(REQUEST.c.handle)
        .where(
            mine(REQUEST),
            or_(*(REQUEST.c.status == status for status in _OPEN)),
            ~select(ALARM.c.id)
            .where(
                ALARM.c.programme == REQUEST.c.programme,
                ALARM.c.request == REQUEST.c.id,
            )
            .exists(),
        )
        .order_by(REQUEST.c.handle)
    )
)
_LATE_ALARMS: Final = Statement(
    lambda _: (
        select(func.count())
        .select_from(ALARM)
        .where(mine(ALARM), ALARM.c.due_at <= bindparam("before"))
    )
)
_LATE_LETTERS: Final = Statement(
    lambda _: (
        select(func.count())
        .select_from(LETTER)
        .where(*ready_to_leave(), LETTER.c.due_at <= bindparam("before"))
    )
)
_STUCK_LEASES: Final = Statement(
    lambda _: (
        select(func.count())
        .select_from(LETTER)
        .where(
            mine(LETTER),
            LETTER.c.status == LetterStatus.LEASED.value,
            LETTER.c.lease_until <= bindparam("before"),
        )
    )
)
_DEAD: Final = Statement(
    lambda _: (
        select(func.count())
        .select_from(LETTER)
        .where(mine(LETTER), LETTER.c.status == LetterStatus.DEAD.value)
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    open_without_alarm: tuple[Handle, ...] = ()
    """Promise 1: every open request has a next action."""
    late_alarms: int = 0
    late_letters: int = 0
    """Nothing holds them back, and still they have not left."""
    stuck_leases: int = 0
    dead_letters: int = 0
    """For information: each was told to the core when it died."""

    @property
    def clean(self) -> bool:
        late = self.late_alarms or self.late_letters or self.stuck_leases
        return not (self.open_without_alarm or late)


async def look(store: SqlStore, now: datetime, grace: timedelta = GRACE) -> Findings:
    times = {"now": kept(now), "before": kept(now - grace)}
    async with store.looking() as work:
        handles = await work.db.rows(_WITHOUT_ALARM, NOTHING)
        [[alarms]] = await work.db.rows(_LATE_ALARMS, times)
        [[letters]] = await work.db.rows(_LATE_LETTERS, times)
        [[leases]] = await work.db.rows(_STUCK_LEASES, times)
        [[dead]] = await work.db.rows(_DEAD, NOTHING)
    return Findings(
        open_without_alarm=tuple(Handle(handle) for [handle] in handles),
        late_alarms=alarms,
        late_letters=letters,
        stuck_leases=leases,
        dead_letters=dead,
    )
