"""The sums of ``adapters.assigner``, in a process of their own that ends with them.

Started by its path, and given numbers only: it imports nothing of ours and sees nobody.
On its input stand a line of JSON (``rooms``, ``carried``, ``fairness``, ``worth``, as in
``bot.outreach.assigning``), then the rows, a byte for each person and supporter. Its
answer is a line of JSON: for each person a supporter's number, or null. The order of
what counts:

1. From the best fit downwards, people are given whoever fits at least so well, others
   moving over where they must. Where the last who can has somebody is the worst fit
   that anybody needs to get: no pair below it is looked at any more.
2. One flow of least cost does the rest. A supporter's every next place costs more than
   all scores together; then the scores decide.

It does without numpy: to import that takes as long as all the rest for a few hundred.
"""

import json
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Self, TypeAlias

from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

Numbers: TypeAlias = Mapping[str, Sequence[int]]

AT_MOST_SECONDS: Final = 600
"""Should nobody be there any more to end us."""
POLITE: Final = 10
"""How much sooner others get the processor: people wait for them, and not for us."""
MAY_NOT: Final = 0
BITS: Final = 8
"""Of a whole number, for each supporter: rows of bytes become such numbers at once."""


def main() -> None:
    if hasattr(signal, "alarm"):
        signal.alarm(AT_MOST_SECONDS)
        os.nice(POLITE)
    told = json.loads(sys.stdin.buffer.readline())
    fits, wide = sys.stdin.buffer.read(), len(told["rooms"])
    rows = [fits[at : at + wide] for at in range(0, len(fits), wide)]
    sys.stdout.write(f"{json.dumps(solved(rows, told))}\n")


def solved(rows: Sequence[bytes], told: Numbers) -> list[int | None]:
    """For each person, a row of fits, their supporter's number or None."""
    worst = _worst_fit(rows, told["rooms"])
    chosen: list[int | None] = [None] * len(rows)
    for person, number in _cheapest(rows, worst, told):
        chosen[person] = number
    return chosen


def _worst_fit(rows: Sequence[bytes], rooms: Sequence[int]) -> int:
    """The highest with which as many people have somebody as with any."""
    seating = _Seating.of(len(rows), rooms)
    worst, most = MAY_NOT + 1, 0
    for fit in sorted(set().union(*rows) - {MAY_NOT}, reverse=True):
        seating.fill(_masks(rows, fit))
        if (seated := len(rows) - len(seating.standing)) > most:
            worst, most = fit, seated
        if not seating.standing:
            break
    return worst


def _masks(rows: Sequence[bytes], least: int) -> list[int]:
    """For each person a number, in it a bit for each who fits at least so well."""
    as_bit = bytes(fit >= least for fit in range(256))
    return [int.from_bytes(row.translate(as_bit), "little") for row in rows]


@dataclass(slots=True)
class _Seating:
    chosen: list[int | None]
    standing: list[int]
    """People who have nobody."""
    people: list[set[int]]
    """Of each supporter."""
    rooms: Sequence[int]
    roomy: int
    """A bit for each supporter who has room."""

    @classmethod
    def of(cls, count: int, rooms: Sequence[int]) -> Self:
        return cls(
            chosen=[None] * count,
            standing=list(range(count)),
            people=[set() for _ in rooms],
            rooms=rooms,
            roomy=sum(1 << BITS * number for number, room in enumerate(rooms) if room),
        )

    def fill(self, masks: Sequence[int]) -> None:
        """Seat as many as these pairs allow; who is seated stays so."""
        unseen, still = ~0, []
        for person in self.standing:
            seen = self._seat(person, masks, unseen)
            if seen is not None:  # nor will anybody else get further from there
                unseen = seen
                still.append(person)
        self.standing = still

    def _seat(self, person: int, masks: Sequence[int], unseen: int) -> int | None:
        """None once they are seated; else who is still unseen, with no way to a room."""
        came_by: dict[int, int] = {}
        waiting = [person]
        for mover in waiting:
            reached = masks[mover] & unseen
            if free := reached & self.roomy:
                self._move_up(mover, _lowest(free), came_by)
                return None
            unseen &= ~reached
            while reached:
                number = _lowest(reached)
                reached &= reached - 1
                came_by[number] = mover
                waiting.extend(self.people[number])
        return unseen

    def _move_up(self, mover: int, to: int, came_by: Mapping[int, int]) -> None:
        self.people[to].add(mover)
        if len(self.people[to]) == self.rooms[to]:
            self.roomy &= ~(1 << BITS * to)
        before = self.chosen[mover]
        self.chosen[mover] = to
        while before is not None:
            self.people[before].remove(mover)
            mover, to = came_by[before], before
            self.people[to].add(mover)
            before, self.chosen[mover] = self.chosen[mover], to


def _lowest(bits: int) -> int:
    return ((bits & -bits).bit_length() - 1) // BITS


def _cheapest(
    rows: Sequence[bytes], worst: int, told: Numbers
) -> list[tuple[int, int]]:
    """Of the pairs that fit so well: load spread, and then the scores highest."""
    flow, count, sink = SimpleMinCostFlow(), len(rows), len(rows) + len(told["rooms"])
    add = flow.add_arc_with_capacity_and_unit_cost
    worth, fairness = told["worth"], told["fairness"]
    best = max(worth) + max(fairness)
    pairs = [
        (person, number)
        for person, row in enumerate(rows)
        for number, fit in enumerate(row)
        if fit >= worst
    ]
    for person, number in pairs:
        score = worth[rows[person][number]] + fairness[number]
        add(person, count + number, 1, best - score)
    for number, room in enumerate(told["rooms"]):
        for place in range(min(room, count)):
            load = told["carried"][number] + place
            add(count + number, sink, 1, load * (best * count + 1))
    for person in range(count):
        flow.set_node_supply(person, 1)
    flow.set_node_supply(sink, -count)
    status = flow.solve_max_flow_with_min_cost()
    assert status == SimpleMinCostFlow.OPTIMAL, status
    return [pair for arc, pair in enumerate(pairs) if flow.flow(arc)]


if __name__ == "__main__":
    main()
