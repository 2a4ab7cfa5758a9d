"""Who is asked, in which order, and who may not be asked at all.

1. Somebody who may not be asked (``bot.exclusions``) never is, however well they fit.
2. Whom the clinician chose by name comes first, where the programme publishes its
   supporters. Of the others the better band of fit comes first, then fairness, then
   what is shared, then a stable id (``bot.fit``).
3. They answer in the hours that they set, in their own zone, and must be able to do
   so before the time named to the clinician. Those hours decide: hospitals work on
   holidays, so the programme's own days off are not put into ``Search.holidays``.
4. What is not known is not assumed. Nobody's language is guessed, so a supporter
   without any is not asked. A unit, profession or manager that is not known is
   nobody's.

A ``Reason`` can point to the person who asked (named by them, their reporting line), so
it never leaves the core and no coordinator is shown one: to the desk an ineligible pick
is a quiet pass. A supporter's own view has ``unavailable``, which looks at nobody but
themselves.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from heapq import heapify, heappop
from typing import Self

from bot.exclusions import Between, Reason, unavailable
from bot.fit import Fit, Rank
from bot.hours import after_open
from bot.people import Person, PersonId
from bot.policy import Policy
from bot.request import Request
from bot.supporter import Candidate

__all__ = [
    "Candidate",
    "Match",
    "Reason",
    "Search",
    "choose",
    "in_time",
    "judge",
    "ranks",
    "unavailable",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """For whom somebody is sought, and when."""

    request: Request
    asker: Person
    people: Mapping[PersonId, Person]
    """The roster, for reporting lines."""
    at: datetime
    holidays: frozenset[date] = frozenset()
    """Dates on which no supporter is expected to answer, whatever their hours."""
    lived: frozenset[str] = frozenset()
    """Lived experience that is sought, in tags."""
    lived_first: frozenset[str] = frozenset()
    """Tags that are sought before all else, if any."""

    def __repr__(self) -> str:
        return f"Search({self.request.handle})"

    @property
    def when(self) -> tuple[Policy, datetime, datetime, frozenset[date]]:
        """All that decides who may be asked at all, whoever it is for."""
        return self.request.policy, self.request.seek_by, self.at, self.holidays


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Somebody to ask, and until when they may think about it."""

    supporter: PersonId
    remind_at: datetime
    answer_by: datetime
    band: int


def choose(search: Search, candidates: Sequence[Candidate]) -> Match | None:
    """Whom to ask next: the best of those who may be asked."""
    rules = _Rules.of(search)
    if (wished := rules.wished(candidates)) is not None:
        return wished
    queue = [(rank, at) for at, rank in enumerate(rules.fit.ranks(candidates))]
    heapify(queue)
    # To rank is cheap, to rule out is dear: only the best are looked at closely.
    while queue:
        rank, number = heappop(queue)
        outcome = rules.outcome(candidates[number], rank)
        if isinstance(outcome, Match):
            return outcome
    return None


def judge(search: Search, candidate: Candidate) -> Match | Reason:
    """Whether one person, picked by a coordinator, may be asked."""
    rules = _Rules.of(search)
    return rules.outcome(candidate, rules.rank(candidate))


def ranks(search: Search, candidates: Sequence[Candidate]) -> list[Rank | None]:
    """Each one's place in the order of ``choose``; none where something stands between
    the two. Whether they may be asked at all is for ``in_time`` to say.
    """
    rules = _Rules.of(search)
    reason = rules.between.reason
    return [
        None if reason(candidate.person, candidate.supporter) else rank
        for candidate, rank in zip(candidates, rules.fit.ranks(candidates), strict=True)
    ]


def in_time(search: Search, candidates: Sequence[Candidate]) -> list[bool]:
    """Whether each may be asked now and can answer in time, whoever it is for.

    It holds for every search with the same ``when``.
    """
    rules = _Rules.of(search)
    ranked = zip(candidates, rules.fit.ranks(candidates), strict=True)
    return [isinstance(rules.at_all(c, rank), Match) for c, rank in ranked]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rules:
    """A search, with all that is the same for every candidate worked out once."""

    search: Search
    between: Between
    fit: Fit

    @classmethod
    def of(cls, search: Search) -> Self:
        request, asker = search.request, search.asker
        return cls(
            search=search,
            between=Between.of(request, asker, search.people),
            fit=Fit.of(asker, request.wishes, search.lived, search.at).led_by(
                search.lived_first
            ),
        )

    def wished(self, candidates: Sequence[Candidate]) -> Match | None:
        """Whom they chose by name, if they may be asked; who may not is passed over
        without a word, as one who says not now."""
        first = self.search.request.wishes.first
        if first is None:
            return None
        for candidate in candidates:
            if candidate.person.id == first:
                outcome = self.outcome(candidate, self.rank(candidate))
                return outcome if isinstance(outcome, Match) else None
        return None

    def rank(self, candidate: Candidate) -> Rank:
        return self.fit.ranks((candidate,))[0]

    def outcome(self, candidate: Candidate, rank: Rank) -> Match | Reason:
        reason = self.between.reason(candidate.person, candidate.supporter)
        return reason or self.at_all(candidate, rank)

    def at_all(self, candidate: Candidate, rank: Rank) -> Match | Reason:
        """The same, but for what stands between the two people."""
        policy, at = self.search.request.policy, self.search.at
        return unavailable(
            candidate.person, candidate.supporter, candidate.load, policy, at
        ) or self._in_time(candidate, rank)

    def _in_time(self, candidate: Candidate, rank: Rank) -> Match | Reason:
        hours, at, holidays = (
            candidate.supporter.hours,
            self.search.at,
            self.search.holidays,
        )
        policy, seek_by = self.search.request.policy, self.search.request.seek_by
        # Nobody's hours pass faster than the clock's: often that is sum enough.
        if not hours.windows or at + policy.answer_within > seek_by:
            return Reason.TOO_LATE
        answer_by = after_open(hours, at, policy.answer_within, holidays)
        if answer_by > seek_by:
            return Reason.TOO_LATE
        return Match(
            supporter=candidate.person.id,
            remind_at=after_open(hours, at, policy.remind_after, holidays),
            answer_by=answer_by,
            band=rank[0],
        )
