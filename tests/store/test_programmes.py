"""Promise 11: a life is the same, whoever else lives in the same database.

Two programmes have the same people, who do the same at the same times. Each hears
what it would hear alone, and what one was told means nothing to the other.
"""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot import engine
from bot.arrivals import Arrival, Pressed, Submitted
from bot.people import Address, Role, Sender
from bot.world import World
from store.keys import KeyRing
from store.outbox import Outbox
from store.roster import Listed, bring_in
from store.sql_store import SqlStore
from tests.programme import account, programme
from tests.store.databases import ROOT, name
from tests.story import ASKING, MONDAY_9AM

HOUR = timedelta(hours=1)
TENANT = "north"


class Names:
    """Handles that no other programme on this database has."""

    def name(self) -> str:
        return name()

    def handle(self) -> str:
        return f"K-{name()}"


@dataclass
class Life:
    """One programme, and what its people have heard."""

    store: SqlStore
    now: datetime = MONDAY_9AM
    heard: list[str] = field(default_factory=list)
    tokens: dict[str, str] = field(default_factory=dict)

    @property
    def world(self) -> World:
        return World(programme(), Names())  # type: ignore[arg-type]

    async def begins(self) -> None:
        listed = [
            Listed(
                addresses=(account(who, TENANT),),
                name=who,
                roles=roles,
                languages=("en",),
                zone="UTC",
            )
            for who, roles in (
                ("dana", frozenset[Role]()),
                ("ana", frozenset({Role.SUPPORTER})),
                ("cora", frozenset({Role.COORDINATOR})),
            )
        ]
        windows = programme().calendar.hours.windows
        await bring_in(self.store, listed, windows)

    async def asks(self, who: str) -> None:
        await self._comes(Submitted, who, token="ask", values=ASKING)

    async def presses(self, who: str, token: str) -> None:
        await self._comes(Pressed, who, token=token)

    async def passes(self, amount: timedelta) -> None:
        self.now += amount
        await engine.ring(self.now, self.store, self.world)
        await self._hear()

    async def _comes(
        self, kind: Callable[..., Arrival], who: str, **what: object
    ) -> None:
        sender = Sender(address=account(who, TENANT), name=who)
        arrival = kind(key=name(), sender=sender, at=self.now, **what)
        await engine.let_in([arrival], self.store, self.world)
        await self._hear()

    async def _hear(self) -> None:
        outbox = Outbox(self.store)
        while letters := (await outbox.claim(self.now, 100, 30)).letters:
            for letter in letters:
                who = _user(letter.address)
                wordings = " ".join(said.wording for said in letter.card.body)
                self.heard.append(f"{self.now:%d %H:%M} {who}: {wordings}")
                labels = (f"{who} {button.label}" for button in letter.card.buttons)
                self.tokens.update(zip(labels, letter.tokens, strict=True))
                await outbox.sent(letter, "there", self.now)


async def steps(life: Life) -> AsyncIterator[None]:
    """From asking to forgetting, with a pause after each step."""
    await life.begins()
    yield
    await life.asks("dana")
    yield
    await life.passes(2 * HOUR)
    yield
    await life.presses("ana", life.tokens["ana offer-yes"])
    for _ in range(40):
        yield
        await life.passes(24 * HOUR)


@pytest.fixture
async def living(url: str, tmp_path: Path) -> AsyncIterator[Callable[[], Life]]:
    stores: list[SqlStore] = []

    def another() -> Life:
        key = f"p-{name()}"
        ring = KeyRing(directory=tmp_path / key, programme=key, root=ROOT)
        store = SqlStore(url=url, ring=ring, programme=key, names=name)
        stores.append(store)
        return Life(store)

    yield another
    for store in stores:
        await store.close()


async def test_a_programme_hears_the_same_with_another_beside_it(
    living: Callable[[], Life],
) -> None:
    alone, one, two = living(), living(), living()
    async for _ in steps(alone):
        pass
    other = steps(two)
    async for _ in steps(one):
        await anext(other)
    await anext(other, None)
    # In which order different people hear something at the same time is chance.
    assert sorted(one.heard) == sorted(two.heard) == sorted(alone.heard)
    assert "dana: forgotten" in " ".join(alone.heard)


async def test_a_button_of_another_programme_means_nothing(
    living: Callable[[], Life],
) -> None:
    one, two = living(), living()
    for life in (one, two):
        await life.begins()
        await life.asks("dana")
    one.heard.clear()
    await one.presses("ana", two.tokens["ana offer-yes"])
    assert one.heard == ["07 09:00 ana: no-longer-here"]
    await two.presses("ana", two.tokens["ana offer-yes"])
    assert "07 09:00 dana: matched" in two.heard


def _user(address: Address | None) -> str:
    assert address is not None
    return address.user
