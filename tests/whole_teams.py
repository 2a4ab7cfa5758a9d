"""Whole teams to be given supporters: any small ones, and what is best for them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from hypothesis import strategies as st

from bot.fit import SCORES
from bot.outreach.assigning import FITS, MAY_NOT, Chosen, Seats, is_possible

Worth: TypeAlias = tuple[int, int, tuple[int, ...], int]
"""People with somebody, the worst fit, fewest of the fullest loads, sum: more is better."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """What a solver is given."""

    seats: Seats
    rows: tuple[bytes, ...]


def seats_of(rooms: Sequence[int], **changes: Sequence[int]) -> Seats:
    """Nobody carries anything, and it is everybody's turn, unless it is said."""
    nobody = (0,) * len(rooms)
    given = {"carried": nobody, "fairness": nobody} | changes
    return Seats(
        rooms=tuple(rooms),
        worth=tuple(range(FITS + 1)),
        **{name: tuple(numbers) for name, numbers in given.items()},
    )


@st.composite
def sums(draw: st.DrawFn, people: int = 4, supporters: int = 3) -> Sums:
    """Small enough that every answer can be tried."""
    count = draw(st.integers(1, supporters))
    each = {"min_size": count, "max_size": count}
    fits = st.sampled_from((MAY_NOT, MAY_NOT, 1, 2, 17, 18, FITS))
    row = st.lists(fits, **each).map(bytes)
    turns = draw(st.lists(st.integers(0, 2), **each))
    places = max(turns) + 1
    return Sums(
        rows=tuple(draw(st.lists(row, min_size=1, max_size=people))),
        seats=Seats(
            rooms=tuple(draw(st.lists(st.integers(1, 3), **each))),
            carried=tuple(draw(st.lists(st.integers(0, 2), **each))),
            fairness=tuple(SCORES * turn for turn in turns),
            worth=(
                0,
                *(f // SCORES * SCORES * places + f % SCORES for f in range(FITS)),
            ),
        ),
    )


def every_answer(given: Sums) -> list[Chosen]:
    numbers = (None, *range(len(given.seats.rooms)))
    answers = product(numbers, repeat=len(given.rows))
    return [a for a in answers if is_possible(a, given.seats, given.rows)]


def best_worth(given: Sums) -> Worth:
    """By trying everything."""
    return max(worth_of(answer, given) for answer in every_answer(given))


def worth_of(chosen: Chosen, given: Sums) -> Worth:
    seats, rows = given.seats, given.rows
    pairs = [
        (number, row[number])
        for number, row in zip(chosen, rows, strict=True)
        if number is not None
    ]
    taken = Counter(number for number, _ in pairs)
    loads = Counter(
        carries + place + 1
        for number, carries in enumerate(seats.carried)
        for place in range(taken[number])
    )
    return (
        len(pairs),
        min((fit for _, fit in pairs), default=0),
        tuple(-loads[load] for load in range(10, 0, -1)),
        sum(seats.score(fit, number) for number, fit in pairs),
    )


def greedy(given: Sums) -> Chosen:
    """One after the other, each the best that is left: what is not good enough."""
    left = list(given.seats.rooms)
    chosen: list[int | None] = []
    for row in given.rows:
        free = [n for n, fit in enumerate(row) if fit != MAY_NOT and left[n]]
        best = max(free, key=lambda n: given.seats.score(row[n], n), default=None)
        if best is not None:
            left[best] -= 1
        chosen.append(best)
    return tuple(chosen)


def best_by_sum(given: Sums) -> Chosen:
    """As many as possible, and then the sum alone: not good enough either."""

    def people_and_sum(chosen: Chosen) -> tuple[int, int]:
        worth = worth_of(chosen, given)
        return worth[0], worth[3]

    return max(every_answer(given), key=people_and_sum)
