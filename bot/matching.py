"""Who is asked, in which order, and who may not be asked at all.

1. Somebody who may not be asked (``Reason``) never is, however well they would fit.
2. Of the others the better band of fit comes first, then fairness (``bot.fit``).
3. They answer in the hours that they set, in their own zone, and must be able to do
   so before the time named to the clinician. The programme's holidays are its own:
   a supporter who has set no hours for a day is not asked to answer on it.
4. What is not known is not assumed. Of nobody's languages nothing is guessed, so a
   supporter without any is not asked. A unit that nobody knows is nobody's unit.

A ``Reason`` or ``Verdict`` can point to the person who asked (named by them, their
reporting line), so it never leaves the core and no coordinator is shown one: to the
desk an ineligible pick is a quiet pass. All that supporters are told is
``unavailable``, which looks at themselves alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.fit import Shared
from bot.people import Person, PersonId
from bot.policy import Policy
from bot.request import Request
from bot.supporter import Load, Supporter


class Reason(StrEnum):
    """Why somebody may not be asked."""

    SELF = "self"
    NAMED_BY_CLINICIAN = "named-by-clinician"
    NAMED_BY_SUPPORTER = "named-by-supporter"
    ALREADY_ASKED = "already-asked"  #: about this request; a quiet pass too
    REPORTING_LINE = "reporting-line"  #: one leads the other, through however many
    SAME_UNIT = "same-unit"  #: and the clinician has not agreed to widen
    LANGUAGE = "language"
    PAUSED = "paused"
    AT_CAP = "at-cap"
    BUSY = "busy"  #: one ask at a time
    RESTING = "resting"
    TRAINING_LAPSED = "training-lapsed"
    LEFT = "left"
    TOO_LATE = "too-late"  #: cannot answer before the time named to the clinician


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A supporter who might be asked."""

    person: Person
    supporter: Supporter
    load: Load


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """For whom somebody is sought, and when."""

    request: Request
    asker: Person
    people: Mapping[PersonId, Person]
    """The roster, for reporting lines."""
    at: datetime
    holidays: frozenset[date] = frozenset()
    lived: frozenset[str] = frozenset()
    """Lived experience that was sought, in tags; a request of today has none."""

    def __repr__(self) -> str:
        return f"Search({self.request.handle})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Somebody to ask, and until when they may think about it."""

    supporter: PersonId
    remind_at: datetime
    answer_by: datetime
    band: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Why one supporter may be asked, or may not. Never for the desk."""

    supporter: PersonId
    outcome: Match | Reason
    band: int
    why: tuple[Shared, ...]

    def __repr__(self) -> str:
        return "Verdict(•••)"


def choose(search: Search, candidates: Sequence[Candidate]) -> Match | None:
    """Whom to ask next: the best of those who may be asked."""
    raise NotImplementedError


def judge(search: Search, candidate: Candidate) -> Match | Reason:
    """Whether one person, picked by a coordinator, may be asked."""
    raise NotImplementedError


def explain(search: Search, candidates: Sequence[Candidate]) -> tuple[Verdict, ...]:
    """What became of each, and why: for tests and a supporter's own view."""
    raise NotImplementedError


def unavailable(candidate: Candidate, policy: Policy, at: datetime) -> Reason | None:
    """Why this supporter is asked by nobody now, whoever it would be for."""
    raise NotImplementedError
