"""What is to be forgotten, and what stands where it was said (promise 10)."""

from dataclasses import dataclass

from bot.cards import Card
from bot.groups.group import GroupId
from bot.outreach.rounds import ApproachId, RoundId
from bot.people import PersonId
from bot.request import RequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class Forget:
    """Erase a request: its key, its rows, its alarms, and its messages (promise 10)."""

    request: RequestId
    card: Card
    """What stands where the bot's messages about it stood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetPerson:
    """Erase what is kept of a person beyond the roster's own facts."""

    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveInPeace:
    """Forget an approach: nothing of it is said, or kept, any more."""

    approach: ApproachId


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetRound:
    """Erase a round: its key, its approaches, and its alarms (promise 10)."""

    round: RoundId


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveOut:
    """Somebody is not of a group any more: their messages about it say nothing."""

    group: GroupId
    person: PersonId
    card: Card


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetGroup:
    """Erase a group: its key, its row, its alarms, and its messages (promise 10)."""

    group: GroupId
    card: Card
    """What stands where the bot's messages about it stood."""
