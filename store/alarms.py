"""Alarms that have not rung yet.

1. Taking one, deciding and setting the next is one transaction: an alarm rings once.
2. None is set before its transaction, so that nothing new comes behind the watermark.
3. The names are kept for good: an alarm outlives an upgrade.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, func, select

from bot.events import Alarm, AnyAlarm, Event, GroupAlarm, PersonAlarm, RoundAlarm
from bot.events.caring import WillingnessDue
from bot.events.closing import CheckInDue, ErasureDue, QuietDaysOver
from bot.events.contact import ContactAskDue, ContactOverdue, SecondTryDue
from bot.events.drilling import DrillOver, DrillTurn
from bot.events.groups import (
    GroupDraftOver,
    GroupEnded,
    GroupOver,
    GroupUnled,
    LeadingLapsed,
    LeadingReminderDue,
    PollOver,
    SupportOfferDue,
)
from bot.events.offering import (
    DeadlineNear,
    DeskSilent,
    HalfwayPassed,
    OfferLapsed,
    ReminderDue,
    SearchResumed,
)
from bot.events.outreach import (
    DraftOver,
    MorningCame,
    ReachingOutOver,
    RoundOver,
    TurnCame,
)
from bot.events.training import TrainingEnds
from bot.people import PersonId
from store.statements import Statement, Values, delete_all, insert_all, mine
from store.tables import ALARM
from store.times import kept, time_of
from store.watermark import EVERYTHING
from store.work import Work

ALARM_NAMED: Final[Mapping[str, type[Alarm]]] = {
    "reminder": ReminderDue,
    "lapse": OfferLapsed,
    "halfway": HalfwayPassed,
    "deadline": DeadlineNear,
    "resume": SearchResumed,
    "desk-silent": DeskSilent,
    "contact-ask": ContactAskDue,
    "contact-overdue": ContactOverdue,
    "second-try": SecondTryDue,
    "check-in": CheckInDue,
    "quiet-days": QuietDaysOver,
    "erasure": ErasureDue,
    "reaching-out-over": ReachingOutOver,
}
OF_A_PERSON: Final[Mapping[str, type[PersonAlarm]]] = {
    "training-ends": TrainingEnds,
    "willingness": WillingnessDue,
    "drill-turn": DrillTurn,
    "drill-over": DrillOver,
}
OF_A_ROUND: Final[Mapping[str, type[RoundAlarm]]] = {
    "turn": TurnCame,
    "morning": MorningCame,
    "draft-over": DraftOver,
    "round-over": RoundOver,
}
OF_A_GROUP: Final[Mapping[str, type[GroupAlarm]]] = {
    "leading-reminder": LeadingReminderDue,
    "leading-lapse": LeadingLapsed,
    "poll-over": PollOver,
    "group-unled": GroupUnled,
    "group-ended": GroupEnded,
    "support-offer": SupportOfferDue,
    "group-over": GroupOver,
    "group-draft-over": GroupDraftOver,
}
NAME_OF: Final[Mapping[type[Event], str]] = {
    **{alarm: name for name, alarm in ALARM_NAMED.items()},
    **{alarm: name for name, alarm in OF_A_PERSON.items()},
    **{alarm: name for name, alarm in OF_A_ROUND.items()},
    **{alarm: name for name, alarm in OF_A_GROUP.items()},
}

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
