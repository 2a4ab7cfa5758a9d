"""What supporters answer, and the times that pass while one is sought."""

from dataclasses import dataclass
from datetime import datetime

from bot.events import Act, Alarm, Answer
from bot.offer import OfferId
from bot.people import PersonId


class OfferAccepted(Act):
    """A supporter said yes."""


class OfferDeclined(Act):
    """A supporter said not now. No reason is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterFound(Answer):
    """The next to ask, when to remind them, and how long they have."""

    supporter: PersonId
    offer: OfferId
    remind_at: datetime
    answer_by: datetime
    phantom: bool = False
    """A coordinator's pick who may not be asked: a quiet pass, to everyone's eyes."""


class NobodyFound(Answer):
    """Nobody is left to ask, for now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterGone(Answer):
    """A supporter has left, or cannot be reached: their part goes to another."""

    supporter: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterAway(Answer):
    """Who is being asked paused, or wants fewer at once: a quiet pass."""

    supporter: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonUnreachable(Answer):
    """A message about it cannot be delivered to this person, now or later."""

    person: PersonId


class ReminderDue(Alarm):
    """Half of a supporter's time to answer is over."""


class OfferLapsed(Alarm):
    """A supporter's time to answer is over."""


class HalfwayPassed(Alarm):
    """Half of the time named to the clinician is over."""


class DeadlineNear(Alarm):
    """The time named to the clinician is about to pass."""


class SearchResumed(Alarm):
    """Time to look again: somebody may be free by now."""


class DeskSilent(Alarm):
    """A coordinator was told, and nothing has moved."""
