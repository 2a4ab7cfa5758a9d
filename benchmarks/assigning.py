"""Whole teams: how long, and how good beside one after the other and the highest sum.

Everybody is to have a supporter at the same time, and there is hardly more room than
people (``benchmarks.teams_of_staff``). Greedy gives each in turn the best that is left.
"""

import io
import os
from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter, process_time
from typing import Final

from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

from adapters.assigner import AssignerApart
from adapters.assigner_worker import solved
from adapters.clock import SystemClock
from adapters.logs import Log
from benchmarks.assigning_served import served
from benchmarks.teams_of_staff import team_of
from benchmarks.timing import MS, Findings, Size, middle, span
from bot.outreach.assigning import FITS, MAY_NOT, Chosen, Team
from tests.whole_teams import Sums, greedy, worth_of

WANT_MS: Final = 150.0
WANT_MB: Final = 200.0
SMALL: Final = 300
"""People, up to whom that time is wanted."""
TIMEOUT_SECONDS: Final = 600.0


async def whole_teams(size: Size) -> Findings:
    found = Findings("Whole teams, matched at once")
    for people, helpers in size.teams:
        await _measure(found, people, helpers, size.rounds)
    before, after = await served(*size.teams[-1])
    found.add(
        "serving: memory before; afterwards",
        f"{before:.0f} MB; {after:.0f} MB",
        f"< {WANT_MB:.0f} MB",
        after < WANT_MB,
    )
    return found


async def _measure(found: Findings, people: int, helpers: int, rounds: int) -> None:
    team = team_of(people, helpers)
    given = Sums(seats=team.seats, rows=tuple(team.rows()))
    pairs = sum(len(row) - row.count(MAY_NOT) for row in given.rows)
    found.add(
        f"{people:,} people by {helpers:,} supporters",
        f"{pairs:,} pairs, {sum(given.seats.rooms):,} places",
    )
    answers = [await _answered(team) for _ in range(rounds if people <= SMALL else 1)]
    _add_time(found, answers, _sums_ms(given), people)
    best = _add_worth(found, "together", answers[-1].chosen, given)
    one_by_one = _add_worth(found, "one after the other", greedy(given), given)
    by_sum = _add_worth(found, "the highest sum", _highest_sum(given), given)
    lost = max(one_by_one[0], by_sum[0]) - best[0]
    found.add("  lost by it", f"{max(0, lost)} people", "= 0", lost <= 0)
    assert best >= max(one_by_one, by_sum), (best, one_by_one, by_sum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """Milliseconds, and the processor's of our process and the one that is gone."""

    chosen: Chosen
    ms: float
    ours: float
    theirs: float


async def _answered(team: Team) -> Answered:
    """As the product does it: rows worked out, told to a process, answered."""
    out = io.StringIO()
    apart = AssignerApart(Log(out, SystemClock()), timeout_seconds=TIMEOUT_SECONDS)
    began, ours, theirs = perf_counter(), process_time(), _processes_gone()
    chosen = await apart.assign(team.seats, team.rows())
    assert not out.getvalue(), out.getvalue()
    return Answered(
        chosen=chosen,
        ms=(perf_counter() - began) * MS,
        ours=(process_time() - ours) * MS,
        theirs=(_processes_gone() - theirs) * MS,
    )


def _processes_gone() -> float:
    """Seconds of the processor that they took."""
    times = os.times()
    return times.children_user + times.children_system


def _sums_ms(given: Sums) -> float:
    told = {name: getattr(given.seats, name) for name in given.seats.__slots__}
    began = process_time()
    solved(given.rows, told)
    return (process_time() - began) * MS


def _add_time(
    found: Findings, answers: Sequence[Answered], sums: float, people: int
) -> None:
    took = [answered.ms for answered in answers]
    ms, figure = middle(took), f"{middle(took):,.0f} ms ({span(took)})"
    what = "  from asking to the answer"
    if people > SMALL:
        found.add(what, figure)
    else:
        found.add(what, figure, f"< {WANT_MS:.0f} ms", ms < WANT_MS)
    ours, theirs = (
        middle([getattr(answered, whose) for answered in answers])
        for whose in ("ours", "theirs")
    )
    found.add(
        "  processor: ours; the process's",
        f"{ours:,.0f} ms; {theirs:,.0f} ms, {sums:,.0f} ms of it sums",
    )


def _add_worth(
    found: Findings, how: str, chosen: Chosen, given: Sums
) -> tuple[int, int]:
    people, worst, loads, total = worth_of(chosen, given)
    seconds = -sum(loads[:-1])
    found.add(
        f"  {how}",
        f"{people:,} people, worst fit {worst} of {FITS}, "
        f"{seconds:,} more than a first, sum {total:,}",
    )
    return people, worst


def _highest_sum(given: Sums) -> Chosen:
    """As many people as possible, and then nothing but the sum."""
    seats, count = given.seats, len(given.rows)
    sink, flow = count + len(seats.rooms), SimpleMinCostFlow()
    add = flow.add_arc_with_capacity_and_unit_cost
    pairs = [
        (person, number, seats.score(fit, number))
        for person, row in enumerate(given.rows)
        for number, fit in enumerate(row)
        if fit != MAY_NOT
    ]
    best = max(score for _, _, score in pairs)
    for person, number, score in pairs:
        add(person, count + number, 1, best - score)
    for number, room in enumerate(seats.rooms):
        add(count + number, sink, room, 0)
    for person in range(count):
        flow.set_node_supply(person, 1)
    flow.set_node_supply(sink, -count)
    assert flow.solve_max_flow_with_min_cost() == SimpleMinCostFlow.OPTIMAL
    taken = {person: n for arc, (person, n, _) in enumerate(pairs) if flow.flow(arc)}
    return tuple(taken.get(person) for person in range(count))
