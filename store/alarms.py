"""Alarms that have not rung yet.

1. Taking one, deciding and setting the next is one transaction: an alarm rings once.
2. None is set before its transaction, so that nothing new comes behind the watermark.
3. What is due about one request, or one group, is taken together, however many wait:
   what is late must be weighed as one (promises 8 and 9).
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, func, or_, select

from bot.events import AnyAlarm, GroupAlarm, PersonAlarm, RoundAlarm
from bot.people import PersonId
from store.alarm_names import (
    ALARM_NAMED,
    NAME_OF,
    OF_A_GROUP,
    OF_A_PERSON,
    OF_A_ROUND,
)
from store.statements import Statement, Values, delete_all, insert_all, mine
from store.tables import ALARM
from store.times import kept, time_of
from store.watermark import EVERYTHING
from store.work import Work

C: Final = ALARM.c
ABOUT: Final = (C.request, C.phase, C.offer, C.round, C.approach, C.support_group)
NOTHING: Final[Values] = {
    "person": None,
    "request": None,
    "phase": 0,
    "offer": None,
    "round": None,
    "approach": None,
    "support_group": None,
}

_DUE: Final = Statement(
    lambda _: (
        select(C.due_at, C.id, C.name, C.person, *ABOUT)
        .where(mine(ALARM), C.due_at > bindparam("low"), C.due_at <= bindparam("now"))
        .order_by(C.due_at, C.id)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
    )
)
_BESIDES: Final = Statement(
    lambda on: (
        select(C.due_at, C.id, C.name, C.person, *ABOUT)
        .where(
            mine(ALARM),
            C.due_at <= bindparam("now"),
            or_(on.among(C.request, "about"), on.among(C.support_group, "about")),
        )
        .order_by(C.due_at, C.id)
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

    Only those later than ``low`` are looked for (``store.watermark``). More than the
    limit, where more are due about the same.
    """
    due = {"low": low, "now": kept(now), "most": limit}
    rows = await work.db.rows(_DUE, due)
    if len(rows) == limit:
        rows = await _with_what_is_besides(work, rows, kept(now))
    if rows:
        taken = [{"due_at": row[0], "id": row[1]} for row in rows]
        await work.db.change_all(_TAKE, taken)
    return [_alarm(row[0], *row[2:]) for row in rows]


async def _with_what_is_besides(
    work: Work, rows: Sequence[Any], now: int
) -> Sequence[Any]:
    about = {id_ for *_, request, _, _, _, _, group in rows for id_ in (request, group)}
    found: Values = {"now": now, "about": sorted(about - {None})}
    besides = await work.db.rows(_BESIDES, found)
    every = {tuple(row[:2]): row for row in (*rows, *besides)}
    return [every[place] for place in sorted(every)]


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
    return {
        "due_at": max(kept(alarm.at), earliest),
        "id": work.names(),
        "name": NAME_OF[type(alarm)],
        **NOTHING,
        **_about(alarm),
    }


def _about(alarm: AnyAlarm) -> Values:
    match alarm:
        case PersonAlarm():
            return {"person": alarm.person}
        case RoundAlarm():
            return {"round": alarm.round, "approach": alarm.approach}
        case GroupAlarm():
            return {"support_group": alarm.group, "phase": alarm.phase}
        case _:
            phase, offer = alarm.phase, alarm.offer
            return {"request": alarm.request, "phase": phase, "offer": offer}


def _alarm(due_at: int, name: str, person: str | None, *about: Any) -> AnyAlarm:
    at = time_of(due_at)
    if person is not None:
        return OF_A_PERSON[name](at=at, person=PersonId(person))
    request, phase, offer, round_, approach, group = about
    if group is not None:
        return OF_A_GROUP[name](at=at, group=group, phase=phase)
    if round_ is not None:
        return OF_A_ROUND[name](at=at, round=round_, approach=approach)
    return ALARM_NAMED[name](at=at, request=request, phase=phase, offer=offer)
