"""What can happen. An event is a fact: it is never refused, only answered.

An act names what a person did, never the widget. An alarm is a time that came.
An answer is what the world said to a question the core asked (``bot.effects``).
"""

from dataclasses import dataclass
from datetime import datetime

from bot.groups.group import GroupId
from bot.offer import OfferId
from bot.outreach.rounds import ApproachId, RoundId
from bot.people import PersonId
from bot.request import RequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened."""

    at: datetime
    """When it happened. This is the only clock a flow can see."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act(Event):
    """Something a person did."""

    by: PersonId
    request: RequestId | None = None
    """Which request it was about, where it was about one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm(Event):
    """A time that came."""

    request: RequestId
    phase: int = 0
    """The request's phase when the alarm was set; stale in any other."""
    offer: OfferId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonAlarm(Event):
    """A time that came, about one person and no request."""

    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundAlarm(Event):
    """A time that came for a round of outreach."""

    round: RoundId
    approach: ApproachId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupAlarm(Event):
    """A time that came for a group."""

    group: GroupId
    phase: int = 0
    """The group's phase when it was set, or which of its facilitators it is about."""


AnyAlarm = Alarm | PersonAlarm | RoundAlarm | GroupAlarm


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Event):
    """What the world answered."""

    request: RequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupAnswer(Event):
    """What the world answered about a group."""

    group: GroupId


@dataclass(frozen=True, slots=True, kw_only=True)
class News(Event):
    """What the world tells of one person, and of no request."""

    person: PersonId


def matter_of(alarm: AnyAlarm) -> RequestId | RoundId | PersonId:
    """What it is about, and dies with."""
    match alarm:
        case RoundAlarm():
            return alarm.round
        case GroupAlarm():
            return alarm.group
        case PersonAlarm():
            return alarm.person
        case _:
            return alarm.request
