"""A whole team is given supporters beside the tick, and a fault costs nobody anything."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from datetime import timedelta
from io import StringIO

import pytest

from adapters.assigner import AssignerApart
from adapters.core import Core
from adapters.door import Door
from adapters.logs import Log
from adapters.playground.staff import PEOPLE
from adapters.roster_csv import read_roster
from adapters.roster_import import take_in
from adapters.whole_teams import WholeTeams
from bot import engine
from bot.events.offering import SupporterGone
from bot.events.outreach import RoundOrdered
from bot.outreach.assigning import Chosen, Seats
from bot.outreach.augmenting import completed
from bot.outreach.rounds import RoundId, Way
from bot.ports import Assigner
from bot.request import Request
from tests.adapters.kept_store import NOON, HandsClock, store, world

__all__ = ["store", "world"]
ON = {"slack_user_id": "playground"}
TEAM = ("Marlow Quay", "Reed Fairwater", "Flint Causeway")


class InPython:
    """Does the sums here, and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    async def assign(self, seats: Seats, rows: Iterable[bytes]) -> Chosen:
        self.asked += 1
        every = list(rows)
        return completed((None,) * len(every), seats, every)


class NobodyYet(InPython):
    """None of them may be asked for anyone at present."""

    async def assign(self, seats: Seats, rows: Iterable[bytes]) -> Chosen:
        self.asked += 1
        return (None,) * len(list(rows))


class AllToOne(InPython):
    """Nobody else will do."""

    async def assign(self, seats: Seats, rows: Iterable[bytes]) -> Chosen:
        self.asked += 1
        every = list(rows)
        fits = (n for n in range(len(seats.rooms)) if all(row[n] for row in every))
        return (next(fits),) * len(every)


class Broken:
    async def assign(self, seats: Seats, rows: Iterable[bytes]) -> Chosen:
        raise ArithmeticError("canary")


@pytest.fixture
def logged() -> StringIO:
    return StringIO()


@pytest.fixture
async def core(store, world, logged) -> Core:
    """A round for three has begun, and everybody in it had their turn."""
    clock = HandsClock()
    core = Core(world=world, store=store, clock=clock, log=Log(logged, clock))
    await take_in(core, read_roster(PEOPLE).rows, ON, NOON)
    async with store.glance() as unit:
        roster = (await unit.roster()).people.values()
    order = RoundOrdered(
        at=NOON,
        round=RoundId("round"),
        way=Way.SUPPORTER_FIRST,
        kind="assault",
        people=tuple(p.id for p in roster if p.name in TEAM),
    )
    await engine.order(order, store, world)
    await engine.ring(NOON, store, world)
    return core


@pytest.fixture
async def door(core: Core) -> AsyncIterator[Door]:
    door = Door(core.store, core.world, lambda: None)
    working = asyncio.create_task(door.work())
    yield door
    door.close()
    await working


@pytest.mark.parametrize("apart", [False, True])
async def test_a_team_is_assigned_once_and_each_has_a_supporter_of_their_own(
    core, door, apart
):
    assigner: Assigner = AssignerApart(core.log) if apart else InPython()
    teams = WholeTeams(core, door, assigner)
    await teams.look()
    await teams.look()
    asked = [request.asked for request in await sought(core)]
    assert len({offer.supporter for offer in asked if offer}) == len(TEAM)
    if isinstance(assigner, InPython):
        assert assigner.asked == 1


async def test_after_a_start_a_team_that_has_supporters_is_left_as_it_is(core, door):
    await WholeTeams(core, door, InPython()).look()
    before = await sought(core)
    again = InPython()
    await WholeTeams(core, door, again).look()
    assert (await sought(core), again.asked) == (before, 0)


async def test_while_nothing_has_moved_the_sums_are_not_done_again(core, door):
    sums = NobodyYet()
    teams = WholeTeams(core, door, sums)
    for minutes in (0, 0, 1, 2):
        core.clock.passes(timedelta(minutes=minutes))
        await teams.look()
    assert sums.asked == 1


async def test_when_the_supporter_has_answered_the_next_of_the_team_is_asked_for(
    core, door
):
    sums = AllToOne()
    teams = WholeTeams(core, door, sums)
    for people in range(1, len(TEAM) + 1):
        await teams.look()
        found = await sought(core)
        assert sum(bool(request.offers) for request in found) == people
        await is_answered(core, next(r for r in found if r.asked))
        core.clock.passes(timedelta(minutes=1))
    await teams.look()
    assert sums.asked == len(TEAM)


async def test_a_fault_is_told_without_a_word_of_anybody_and_they_are_sought_later(
    core, door, logged
):
    await WholeTeams(core, door, Broken()).look()
    assert "ArithmeticError" in logged.getvalue()
    assert "canary" not in logged.getvalue()
    later = NOON.replace(minute=6)
    await engine.ring(later, core.store, core.world)
    assert all(request.asked for request in await sought(core))


async def is_answered(core: Core, request: Request) -> None:
    """Not by a yes, here: they have left, and somebody else is asked."""
    assert request.asked is not None
    now = core.clock.now()
    gone = SupporterGone(at=now, request=request.id, supporter=request.asked.supporter)
    await engine.report([gone], now, core.store, core.world)


async def sought(core: Core) -> list[Request]:
    async with core.store.glance() as unit:
        roster = (await unit.roster()).people
        ids = await unit.reaching(list(roster))
        found = await unit.requests(list(ids.values()))
    assert len(found) == len(TEAM)
    return sorted(found.values(), key=lambda request: request.asker)
