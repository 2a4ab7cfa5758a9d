"""A programme whose process dies at each step, and is started on the same files."""

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

import pytest

from bot import engine
from bot.arrivals import Pressed
from bot.events.outreach import RoundOrdered
from bot.letter import LetterId
from bot.outreach.augmenting import completed
from bot.outreach.rounds import RoundId, Way
from bot.outreach.teaming import teams_waiting
from bot.people import PersonId
from bot.ports import Store, Unit
from bot.request import Request
from bot.world import World
from store.outbox import Outbox
from store.outgoing import Outgoing
from store.sql_store import SqlStore
from tests.programme import programme
from tests.store.databases import Opening
from tests.store.nouns import NOON, sender
from tests.store.test_programmes import Names

ROUND: Final = RoundId("round")
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
