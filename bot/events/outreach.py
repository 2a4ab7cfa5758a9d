"""Rounds and referrals: what coordinators and colleagues do, and whose turn came."""

from dataclasses import dataclass

from bot.events import Act, Alarm, Answer, Event, RoundAlarm
from bot.outreach.rounds import ApproachId, RoundId, Way
from bot.people import PersonId
from bot.request import Handle


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundDrafted(Act):
    """A coordinator entered whom to reach out to, to be looked at once more."""

    round: RoundId
    way: Way
    kind: str
    people: tuple[PersonId, ...]
    """Who can be reached at all, each once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundExtended(Act):
    """They entered more people for what they have drafted."""

    people: tuple[PersonId, ...]


class RoundConfirmed(Act):
    """They have looked at what they entered, and it may begin."""


class RoundDiscarded(Act):
    """They would rather not begin it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundOrdered(Event):
    """The same from the command line, where it was looked at before."""

    round: RoundId
    way: Way
    kind: str
    people: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ColleagueReferred(Act):
    """Somebody named a colleague who might like a call."""

    round: RoundId
    colleague: PersonId


class ApproachDeclined(Act):
    """No, thanks. No reason is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachingOutNamed(Answer):
    """A new request that nobody asked for, so that a supporter can be sought."""

    handle: Handle
    approach: ApproachId


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamAssigned(Answer):
    """Whom the sums of a whole team give to one of it."""

    supporter: PersonId
    turn: int
    """0: to be asked now; else when they have answered as many others."""


class TurnCame(RoundAlarm):
    """A colleague's turn in a round."""


class MorningCame(RoundAlarm):
    """A note that was held for the night may be written now."""


class DraftOver(RoundAlarm):
    """Nobody looked at the draft again."""


class RoundOver(RoundAlarm):
    """Time to forget a round."""


class ReachingOutOver(Alarm):
    """For long nobody was free to touch base: it is let go."""
