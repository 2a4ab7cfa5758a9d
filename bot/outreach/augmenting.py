"""Nobody is left without a supporter who could have had one, by plain Python alone.

Where the solver of ``bot.ports.Assigner`` failed or was too slow, this answers in its
place: as many people as possible have somebody, and the load is spread on the way; how
well the worst pair fits, and the sum, are left to how it comes. Where the solver did
answer, whoever it left without is tried once more.

Each person takes who carries least, then who fits best. Whoever finds nobody free takes
the place of another, who moves on to somebody else, however many have to move. That ends
with the most people that there can be.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Self

from bot.outreach.assigning import MAY_NOT, Chosen, Seats


def completed(chosen: Chosen, seats: Seats, rows: Sequence[bytes]) -> Chosen:
    """The same, with somebody for everyone who was without and need not be."""
    moves = _Moves.of(chosen, seats, rows)
    for take in (moves.take_free, moves.make_room):
        for person, number in enumerate(moves.chosen):
            if number is None:
                take(person)
    return tuple(moves.chosen)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Moves:
    seats: Seats
    rows: Sequence[bytes]
    chosen: list[int | None]
    people: list[set[int]]
    """Of each supporter."""
    closed: set[int]
    """Supporters from whom nobody can move on: that does not change any more."""

    @classmethod
    def of(cls, chosen: Chosen, seats: Seats, rows: Sequence[bytes]) -> Self:
        people: list[set[int]] = [set() for _ in seats.rooms]
        for person, number in enumerate(chosen):
            if number is not None:
                people[number].add(person)
        return cls(
            seats=seats, rows=rows, chosen=list(chosen), people=people, closed=set()
        )

    def take_free(self, person: int) -> None:
        free = [n for n in self._possible(person, self.closed) if self._has_room(n)]
        if free:
            self._move(person, min(free, key=self._preference(person)))

    def make_room(self, person: int) -> None:
        """The shortest way on which somebody moves up for somebody, to a free place."""
        came_by: dict[int, int] = {}
        seen, waiting = set(self.closed), [person]
        for mover in waiting:
            for number in self._possible(mover, seen):
                seen.add(number)
                came_by[number] = mover
                if self._has_room(number):
                    self._move_up(number, came_by)
                    return
                waiting.extend(self.people[number])
        self.closed.update(seen)

    def _move_up(self, number: int, came_by: dict[int, int]) -> None:
        to: int | None = number
        while to is not None:
            mover = came_by[to]
            before = self.chosen[mover]
            self._move(mover, to)
            to = before

    def _move(self, person: int, to: int) -> None:
        before = self.chosen[person]
        if before is not None:
            self.people[before].remove(person)
        self.people[to].add(person)
        self.chosen[person] = to

    def _possible(self, person: int, but: set[int]) -> list[int]:
        row = self.rows[person]
        return [n for n, fit in enumerate(row) if fit != MAY_NOT and n not in but]

    def _has_room(self, number: int) -> bool:
        return len(self.people[number]) < self.seats.rooms[number]

    def _preference(self, person: int) -> Callable[[int], tuple[int, int]]:
        row, seats = self.rows[person], self.seats

        def preference(number: int) -> tuple[int, int]:
            carries = seats.carried[number] + len(self.people[number])
            return carries, -seats.score(row[number], number)

        return preference
