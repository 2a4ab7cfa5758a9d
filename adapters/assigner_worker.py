"""The sums of ``adapters.assigner``, in a process of their own that ends with them.

Started by its path, and given numbers only: it imports nothing of ours and sees nobody.
On its input stand a line of JSON (``rooms``, ``carried``, ``fairness``, ``worth``, as in
``bot.assigning``), then the rows, a byte for each person and supporter. Its answer is
a line of JSON: for each person a supporter's number, or null. The order of what counts:

1. A largest flow says how many people can have somebody.
2. The highest fit with which as many still can is the worst that anybody gets.
3. One flow of least cost does the rest. A supporter's every next place costs more than
   all scores together; then the scores decide.
"""

import json
import os
import signal
import sys
from bisect import bisect
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from ortools.graph.python.max_flow import SimpleMaxFlow
from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

Numbers: TypeAlias = NDArray[np.int64]
Fits: TypeAlias = NDArray[np.uint8]

AT_MOST_SECONDS: Final = 600
"""Should nobody be there any more to end us."""
POLITE: Final = 10
"""How much sooner others get the processor: people wait for them, and not for us."""


def main() -> None:
    if hasattr(signal, "alarm"):
        signal.alarm(AT_MOST_SECONDS)
        os.nice(POLITE)
    told = json.loads(sys.stdin.buffer.readline())
    rows = np.frombuffer(sys.stdin.buffer.read(), dtype=np.uint8)
    chosen = solved(rows.reshape(-1, len(told["rooms"])), told)
    sys.stdout.write(f"{json.dumps(chosen)}\n")


def solved(fits: Fits, told: dict[str, Any]) -> list[int | None]:
    """For each person, a row of ``fits``, their supporter's number or None."""
    rooms, carried, fairness, worth = (
        np.array(told[name], dtype=np.int64)
        for name in ("rooms", "carried", "fairness", "worth")
    )
    # Not numpy.unique: it would import a great deal, and people wait.
    rooms = np.minimum(rooms, len(fits))
    levels = np.flatnonzero(np.bincount(fits.ravel())[1:]) + 1
    if not len(levels):
        return [None] * len(fits)
    most = _reached(fits >= levels[0], rooms)
    # Those with which fewer people have somebody come after all the others.
    last = bisect(levels, False, key=lambda fit: _reached(fits >= fit, rooms) < most)
    people, supporters = np.nonzero(fits >= levels[last - 1])
    scores = worth[fits[people, supporters]] + fairness[supporters]
    taken = _cheapest(people, supporters, scores, rooms, carried, len(fits))
    chosen: list[int | None] = [None] * len(fits)
    for person, number in zip(people[taken], supporters[taken], strict=True):
        chosen[int(person)] = int(number)
    return chosen


def _reached(may: NDArray[np.bool_], rooms: Numbers) -> int:
    """How many people can have somebody."""
    (count, helpers), (people, supporters) = may.shape, np.nonzero(may)
    source, sink = count + helpers, count + helpers + 1
    flow = SimpleMaxFlow()
    flow.add_arcs_with_capacity(np.full(count, source), np.arange(count), _ones(count))
    flow.add_arcs_with_capacity(people, count + supporters, _ones(len(people)))
    flow.add_arcs_with_capacity(
        count + np.arange(helpers), np.full(helpers, sink), rooms
    )
    status = flow.solve(source, sink)
    assert status == SimpleMaxFlow.OPTIMAL, status
    return int(flow.optimal_flow())


def _cheapest(  # noqa: PLR0913, PLR0917
    people: Numbers,
    supporters: Numbers,
    scores: Numbers,
    rooms: Numbers,
    carried: Numbers,
    count: int,
) -> NDArray[np.bool_]:
    """Which of these pairs, so that the load is spread, and then the scores highest."""
    best = int(scores.max())
    seat_of = np.repeat(np.arange(len(rooms)), rooms)
    firsts = np.repeat(np.cumsum(rooms) - rooms, rooms)
    place = carried[seat_of] + np.arange(len(seat_of)) - firsts
    sink = count + len(rooms)
    flow = SimpleMinCostFlow()
    pairs = flow.add_arcs_with_capacity_and_unit_cost(
        people, count + supporters, _ones(len(people)), best - scores
    )
    flow.add_arcs_with_capacity_and_unit_cost(
        count + seat_of,
        np.full(len(seat_of), sink),
        _ones(len(seat_of)),
        place * (best * count + 1),
    )
    flow.set_nodes_supplies(np.arange(count), _ones(count))
    flow.set_nodes_supplies(np.array([sink]), np.array([-count]))
    status = flow.solve_max_flow_with_min_cost()
    assert status == SimpleMinCostFlow.OPTIMAL, status
    taken: NDArray[np.bool_] = flow.flows(pairs) > 0
    return taken


def _ones(count: int) -> Numbers:
    return np.ones(count, dtype=np.int64)


if __name__ == "__main__":
    main()
