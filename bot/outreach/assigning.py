"""A whole team at once: who is asked for whom, so that together they fare best.

Nobody is given a supporter who may not be asked for them (``bot.exclusions``), and no
supporter more people than they have room for: what they hold fills places, and so does
an open ask. They are still asked about one person at a time, in the order of ``turn``.
Of all that is left, in this order:

1. As many people as possible have somebody.
2. The worst pair fits as well as possible: by band, then by what is shared (``bot.fit``).
3. The load is spread: nobody has a second before all have a first, nor a third before
   all have a second. What they carry already counts.
4. The sum of the scores is the highest. A score has the order of ``choose``: band, then
   fairness, then what is shared.

What comes later never costs what comes before. So a second conversation is given where
somebody would be left without, or worse off than they need be; fairness among supporters
is no part of how well two people fit, or the one whose turn it is not would be spared at
the price of another's second.

The sums are done elsewhere (``bot.ports.Assigner``), with numbers that name nobody.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Self, TypeAlias

from bot.exclusions import cap_of
from bot.fit import LAST_BAND, SCORES, Fit, Rank
from bot.matching import Candidate, Search, in_time, ranks
from bot.people import PersonId
from bot.policy import Policy
from bot.supporter import Load

Chosen: TypeAlias = tuple[int | None, ...]
"""By person, in order: the number of their supporter, or nobody."""

FITS: Final = LAST_BAND * SCORES
"""How many different fits there are, from 1."""
MAY_NOT: Final = 0
"""The fit of two people of whom one may not be asked for the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seats:
    """What each supporter has to give, by number. It says of nobody who they are."""

    rooms: tuple[int, ...]
    """How many people more they have room for."""
    carried: tuple[int, ...]
    """How many they carry already."""
    fairness: tuple[int, ...]
    """What it adds to a score that they are the one to be asked: their turn."""
    worth: tuple[int, ...]
    """What a fit is worth in a score, by fit."""

    def score(self, fit: int, supporter: int) -> int:
        return self.worth[fit] + self.fairness[supporter]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One person, and who is asked for them."""

    person: PersonId
    supporter: PersonId
    turn: int
    """0: the first whom the supporter is asked for; 1: when that is answered; …"""

    def __repr__(self) -> str:
        return "Pair(•••)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """Who is asked for whom: first asks first, within them as the people came."""

    pairs: tuple[Pair, ...]
    without: tuple[PersonId, ...]
    """For whom nobody is left to ask, for now."""

    def __repr__(self) -> str:
        return f"Assignment({len(self.pairs)} of {len(self.pairs) + len(self.without)})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """People who are each given a supporter, and those who may be given."""

    searches: tuple[Search, ...]
    """One a person; all of one time and one policy."""
    candidates: tuple[Candidate, ...]
    seats: Seats
    busy: frozenset[PersonId]
    """Of the candidates, who has been asked and has not answered."""

    @classmethod
    def of(cls, searches: Sequence[Search], candidates: Sequence[Candidate]) -> Self:
        assert searches
        assert len({s.asker.id for s in searches}) == len(searches), "somebody twice"
        policy = searches[0].request.policy
        # By id, so that the same question has the same answer.
        free = sorted(
            (c for c in candidates if _room(c, policy) > 0), key=lambda c: c.person.id
        )
        return cls(
            searches=tuple(searches),
            candidates=tuple(map(_once_answered, free)),
            seats=_seats(free, searches[0]),
            busy=frozenset(c.person.id for c in free if c.load.asked is not None),
        )

    def rows(self) -> Iterator[bytes]:
        """How well each fits, a row a person and in it a byte a supporter.

        Worked out as they are taken: there may be a great many.
        """
        free: dict[Hashable, list[bool]] = {}
        for search in self.searches:
            if search.when not in free:  # dear, and for a team mostly the same
                free[search.when] = in_time(search, self.candidates)
            ranked = zip(free[search.when], ranks(search, self.candidates), strict=True)
            yield bytes([_fit(rank) if may else MAY_NOT for may, rank in ranked])

    def assigned(self, chosen: Chosen) -> Assignment:
        """Whom the numbers stand for."""
        busy = (n for n, c in enumerate(self.candidates) if c.person.id in self.busy)
        turns = Counter(busy)
        pairs: list[Pair] = []
        without: list[PersonId] = []
        for search, number in zip(self.searches, chosen, strict=True):
            if number is None:
                without.append(search.asker.id)
                continue
            supporter, turn = self.candidates[number].person.id, turns[number]
            pairs.append(Pair(person=search.asker.id, supporter=supporter, turn=turn))
            turns[number] += 1
        pairs.sort(key=lambda pair: pair.turn)
        return Assignment(pairs=tuple(pairs), without=tuple(without))


def is_possible(chosen: Chosen, seats: Seats, rows: Sequence[bytes]) -> bool:
    """Whether nobody is asked who may not be, or for more people than they have room."""
    numbers = range(len(seats.rooms))
    taken = Counter(number for number in chosen if number is not None)
    return (
        len(chosen) == len(rows)
        and all(number in numbers for number in taken)
        and all(many <= seats.rooms[number] for number, many in taken.items())
        and all(
            number is None or row[number] != MAY_NOT
            for number, row in zip(chosen, rows, strict=True)
        )
    )


def _room(candidate: Candidate, policy: Policy) -> int:
    cap = cap_of(candidate.person, candidate.supporter, policy)
    return cap - _carried(candidate.load)


def _carried(load: Load) -> int:
    return load.at_once + (load.asked is not None)


def _once_answered(candidate: Candidate) -> Candidate:
    """As they will be when an open ask is answered: it fills a place, and no more."""
    if candidate.load.asked is None:
        return candidate
    return replace(candidate, load=replace(candidate.load, asked=None))


def _seats(candidates: Sequence[Candidate], search: Search) -> Seats:
    policy = search.request.policy
    fit = Fit.of(search.asker, search.request.wishes, search.lived, search.at)
    turns = [(begun, asked_on) for _, begun, asked_on, *_ in fit.ranks(candidates)]
    places = {
        turn: place for place, turn in enumerate(sorted(set(turns), reverse=True))
    }
    band = SCORES * max(len(places), 1)
    return Seats(
        rooms=tuple(_room(c, policy) for c in candidates),
        carried=tuple(_carried(c.load) for c in candidates),
        fairness=tuple(SCORES * places[turn] for turn in turns),
        worth=(0, *(band * (fit // SCORES) + fit % SCORES for fit in range(FITS))),
    )


def _fit(rank: Rank | None) -> int:
    if rank is None:
        return MAY_NOT
    band, _, _, score, _ = rank
    return 1 + SCORES * (LAST_BAND - band) - score
