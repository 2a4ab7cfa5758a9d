"""A round on a real database, and a process that dies at every step of it.

It dies before each commit and after each; with a letter in its hands, and again when that
has left and nobody has noted it. Whoever starts anew opens the same files. In the end
everybody has had their turn: nobody twice, and nobody not at all.
"""

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

import pytest

from bot import engine
from bot.arrivals import Pressed
from bot.augmenting import completed
from bot.events.outreach import RoundOrdered
from bot.letter import LetterId
from bot.outreach import RoundId, RoundStatus, Way
from bot.people import Person, PersonId, Role
from bot.ports import Changes, Store, Unit
from bot.request import Request
from bot.supporter import Supporter
from bot.teaming import teams_waiting
from bot.world import World
from store.outbox import Outbox
from store.outgoing import Outgoing
from store.sql_store import SqlStore
from tests.programme import programme
from tests.store.databases import Opening
from tests.store.nouns import NOON, sender
from tests.store.test_programmes import Names

ROUND: Final = RoundId("round")
MANY: Final = {"sqlite": (500, 120), "postgresql": (60, 15)}
"""Colleagues and supporters: fewer where every commit is a server's."""
AT_ONCE: Final = 5
LEASE_SECONDS: Final = 30
WORLD: Final = World(programme(), Names())  # type: ignore[arg-type]


class DiedError(Exception):
    """The process ended here."""


@dataclass
class Dying:
    """A store whose process dies before its commit, or after."""

    store: SqlStore
    where: str

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[Unit]:
        async with self.store.unit() as unit:
            yield unit
            if self.where == "before":
                raise DiedError
        if self.where == "after":
            raise DiedError


@dataclass
class Life:
    """A programme whose process dies at each step, and is started again."""

    opening: Opening
    colleagues: tuple[PersonId, ...] = ()
    now: datetime = NOON
    there: dict[LetterId, Outgoing] = field(default_factory=dict)
    """What stands in people's chats."""
    arrived: Counter[LetterId] = field(default_factory=Counter)
    _store: SqlStore | None = None

    async def keeps(self, does: Callable[[Store], Awaitable[object]]) -> object:
        """Each step dies once before it is kept and once after, and is done again."""
        for where in ("before", "after"):
            store = self.opening()
            with pytest.raises(DiedError):
                await does(Dying(store, where))  # type: ignore[arg-type]
            await store.close()
        return await does(self.opening())

    async def begins(self, way: Way) -> None:
        order = RoundOrdered(
            at=self.now,
            round=ROUND,
            way=way,
            kind="mass-casualty",
            people=self.colleagues,
        )
        store = self.opening()
        with pytest.raises(DiedError):
            await engine.order(order, Dying(store, "before"), WORLD)  # type: ignore[arg-type]
        await engine.order(order, store, WORLD)
        while await self.keeps(lambda kept: engine.ring(self.now, kept, WORLD)):
            pass

    async def assigns(self) -> None:
        [team] = await teams_waiting(self.now, self.opening(), WORLD, ())
        assert team.team is not None
        rows = list(team.team.rows())
        chosen = completed((None,) * len(rows), team.team.seats, rows)
        answers = team.assigned(chosen, self.now)
        await self.keeps(lambda kept: engine.report(answers, self.now, kept, WORLD))

    async def delivers(self) -> list[Outgoing]:
        """Until nothing waits: one person's letters leave one after another."""
        new: list[Outgoing] = []
        while held := await self._taken():
            for letter in held:
                if letter.ref is not None:
                    await self._outbox().sent(letter, letter.ref, self.now)
                elif letter.id in self.there:
                    assert letter.look_first
                    await self._outbox().found(letter, str(letter.id), self.now)
                elif letter.look_first:  # sent, and the process died
                    self.there[letter.id] = letter
                    self.arrived[letter.id] += 1
                    new.append(letter)
                # else: taken, and it died with the letter in its hands
            self.now += timedelta(seconds=LEASE_SECONDS + 1)
        return new

    async def _taken(self) -> tuple[Outgoing, ...]:
        claim = await self._outbox().claim(self.now, 1000, LEASE_SECONDS)
        return claim.letters

    def _outbox(self) -> Outbox:
        """Leases stand in the database, whoever took them."""
        if self._store is None:
            self._store = self.opening()
        return Outbox(self._store)

    async def all_say_yes(self, asked: list[Outgoing]) -> None:
        presses = [
            Pressed(
                key=f"yes to {letter.id}",
                sender=replace(sender("x"), address=letter.address),
                at=self.now,
                token=letter.tokens[0],
            )
            for letter in asked
            if letter.address is not None
        ]
        await self.keeps(lambda kept: engine.let_in(presses, kept, WORLD))

    async def requests(self) -> list[Request]:
        async with self.opening().glance() as unit:
            ids = await unit.reaching(self.colleagues)
            return list((await unit.requests(list(ids.values()))).values())


@pytest.fixture
async def life(opening: Opening, url: str) -> Life:
    many, supporting = MANY[url.partition(":")[0].partition("+")[0]]
    async with opening().unit() as unit:
        asked = await unit.who([sender(f"colleague-{n}") for n in range(many)])
        others = await unit.who([sender(f"supporter-{n}") for n in range(supporting)])
        people = [_known(p) for p in asked.values()]
        supporters = [
            replace(_known(p), roles=frozenset({Role.SUPPORTER}), cap=AT_ONCE)
            for p in others.values()
        ]
        hours = WORLD.programme.calendar.hours
        own = [Supporter(id=p.id, hours=hours, at_once=AT_ONCE) for p in supporters]
        everyone = (*people, *supporters)
        await unit.keep(Changes(at=NOON, people=everyone, supporters=tuple(own)))
    return Life(opening, tuple(person.id for person in people))


def _known(person: Person) -> Person:
    return replace(person, on_roster=True, languages=("en",), zone="UTC")


async def test_each_is_asked_first_once(life: Life) -> None:
    await life.begins(Way.ASKING_FIRST)
    letters = await life.delivers()
    assert Counter(letter.to for letter in letters) == Counter(life.colleagues)
    assert set(life.arrived.values()) == {1}
    await is_done(life)


async def test_a_supporter_touches_base_with_each_and_with_nobody_twice(
    life: Life,
) -> None:
    await life.begins(Way.SUPPORTER_FIRST)
    while not all(request.supporter for request in await life.requests()):
        await life.assigns()
        await life.all_say_yes(await life.delivers())
        await life.delivers()  # redrawn, and what a yes is answered with
    requests = await life.requests()
    assert Counter(r.asker for r in requests) == Counter(life.colleagues)
    assert all(len(request.offers) == 1 for request in requests)
    held = Counter(request.supporter for request in requests)
    assert max(held.values()) - min(held.values()) <= 1
    assert set(life.arrived.values()) == {1}
    assert not {letter.to for letter in life.there.values()} & set(life.colleagues)
    await is_done(life)


async def is_done(life: Life) -> None:
    async with life.opening().glance() as unit:
        [round_] = (await unit.rounds([ROUND])).values()
    many = len(life.colleagues)
    assert round_.status is RoundStatus.DONE
    assert (round_.processed, round_.total) == (many, many)
