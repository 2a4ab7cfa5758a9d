"""Alarms that have not rung yet.

1. Taking one, deciding and setting the next is one transaction: an alarm rings once.
2. None is set before its transaction, so that nothing new comes behind the watermark.
3. The names are kept for good: an alarm outlives an upgrade.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, func, select

from bot import events
from bot.events import Alarm, AnyAlarm, Event, PersonAlarm
from bot.people import PersonId
from store.statements import Statement, Values, delete_all, insert_all, mine
from store.tables import ALARM
from store.times import kept, time_of
from store.watermark import EVERYTHING
from store.work import Work

ALARM_NAMED: Final[Mapping[str, type[Alarm]]] = {
    "reminder": events.ReminderDue,
    "lapse": events.OfferLapsed,
    "halfway": events.HalfwayPassed,
    "deadline": events.DeadlineNear,
    "resume": events.SearchResumed,
    "desk-silent": events.DeskSilent,
    "contact-ask": events.ContactAskDue,
    "contact-overdue": events.ContactOverdue,
    "second-try": events.SecondTryDue,
    "check-in": events.CheckInDue,
    "quiet-days": events.QuietDaysOver,
    "erasure": events.ErasureDue,
}
OF_A_PERSON: Final[Mapping[str, type[PersonAlarm]]] = {
    "training-ends": events.TrainingEnds,
}
NAME_OF: Final[Mapping[type[Event], str]] = {
    **{alarm: name for name, alarm in ALARM_NAMED.items()},
    **{alarm: name for name, alarm in OF_A_PERSON.items()},
}

C: Final = ALARM.c

_DUE: Final = Statement(
    lambda _: (
        select(C.due_at, C.id, C.name, C.person, C.request, C.phase, C.offer)
        .where(mine(ALARM), C.due_at > bindparam("low"), C.due_at <= bindparam("now"))
        .order_by(C.due_at, C.id)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
    )
)
_TAKE: Final = delete_all(ALARM, ("due_at", "id"))
_INSERT: Final = insert_all(ALARM)
_NEXT: Final = Statement(
    lambda _: select(func.min(C.due_at)).where(mine(ALARM), C.due_at > bindparam("low"))
)


async def take_due(
    work: Work, low: int, now: datetime, limit: int
) -> Sequence[AnyAlarm]:
    """Remove and return the alarms whose time has come, the oldest first.

    Only those later than ``low`` are looked for (``store.watermark``).
    """
    due = {"low": low, "now": kept(now), "most": limit}
    rows = await work.db.rows(_DUE, due)
    if rows:
        taken = [{"due_at": row[0], "id": row[1]} for row in rows]
        await work.db.change_all(_TAKE, taken)
    return [_alarm(row[0], *row[2:]) for row in rows]


async def set_alarms(work: Work, alarms: Sequence[AnyAlarm], at: datetime) -> None:
    if alarms:
        rows = [_row(work, alarm, kept(at)) for alarm in alarms]
        await work.db.change_all(_INSERT, rows)


async def next_alarm(work: Work) -> datetime | None:
    """When the next one rings."""
    due_at = await first_after(work, EVERYTHING)
    return None if due_at is None else time_of(due_at)


async def first_after(work: Work, low: int) -> int | None:
    """Also one that another transaction has taken, and may put back."""
    [[due_at]] = await work.db.rows(_NEXT, {"low": low})
    return None if due_at is None else int(due_at)


def _row(work: Work, alarm: AnyAlarm, earliest: int) -> Values:
    kind: Values = {
        "due_at": max(kept(alarm.at), earliest),
        "id": work.names(),
        "name": NAME_OF[type(alarm)],
    }
    if isinstance(alarm, PersonAlarm):
        nothing: Values = {"request": None, "phase": 0, "offer": None}
        return {**kind, **nothing, "person": alarm.person}
    phase, offer = alarm.phase, alarm.offer
    about: Values = {"request": alarm.request, "phase": phase, "offer": offer}
    return {**kind, **about, "person": None}


def _alarm(due_at: int, name: str, person: str | None, *about: Any) -> AnyAlarm:
    at = time_of(due_at)
    if person is not None:
        return OF_A_PERSON[name](at=at, person=PersonId(person))
    request, phase, offer = about
    return ALARM_NAMED[name](at=at, request=request, phase=phase, offer=offer)
