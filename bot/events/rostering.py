"""What coordinators change of the roster by form."""

from dataclasses import dataclass
from datetime import date

from bot.events import Act, Answer
from bot.people import PersonId
from bot.supporter import Away


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterSays:
    """What a coordinator entered of somebody; nothing is: as it was."""

    profession: str | None = None
    specialty: str | None = None
    unit: str | None = None
    seniority: str | None = None
    languages: tuple[str, ...] = ()
    cap: int | None = None
    trained_on: date | None = None
    valid_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterListed(Act):
    """A coordinator made somebody a supporter."""

    whom: PersonId
    says: RosterSays


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterChanged(Act):
    """A coordinator changed what the roster says of a supporter."""

    whom: PersonId
    says: RosterSays


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterRetired(Act):
    """A coordinator noted that somebody is a supporter no more."""

    whom: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverArranged(Act):
    """A coordinator noted that a supporter is away for a while."""

    whom: PersonId
    away: Away
    hands_over: bool
    """Whether what they have open goes to others now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenHandedOver(Act):
    """A coordinator gave what a supporter has open to others."""

    whom: PersonId


RosterAct = (
    SupporterListed
    | SupporterChanged
    | SupporterRetired
    | CoverArranged
    | OpenHandedOver
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterReleased(Answer):
    """The programme took it from a supporter's hands: it goes to another."""

    supporter: PersonId


class NobodyYet(Answer):
    """Nobody is free for what was handed over; it is no news to the desk yet."""
