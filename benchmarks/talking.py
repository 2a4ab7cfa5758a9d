"""A hospital, and the conversations that its people have, one by one or at once.

What the store was told meanwhile can be recorded, to be told again by the bare driver.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count, islice
from typing import Final

from adapters.door import Door
from benchmarks.clients import (
    ACTS,
    NoticingStore,
    Post,
    Talk,
    acts_of,
    client_of,
    spread,
    talks,
)
from benchmarks.hospital import Ground, Place, bench_programme, opened, populate, world
from benchmarks.recorded import Recorded, Told, Written, written
from benchmarks.slow_disk import slow_down
from benchmarks.staff import Colleague, clinicians, supporters
from benchmarks.timing import Size
from bot.arrivals import Arrival
from store.flavour import Flavour
from store.sql_store import SqlStore

SUPPORTERS: Final = 100


@dataclass(frozen=True, slots=True)
class Bench:
    """A hospital to copy, and who is in it."""

    ground: Ground
    flavour: Flavour
    original: Place
    clinicians: Sequence[Colleague]
    supporters: Sequence[Colleague]
    clients: int
    alone: int
    """How many clinicians, where commits follow one another."""
    disk: float = 0.0
    copies: "count[int]" = field(default_factory=count)

    def copy(self) -> Place:
        return self.ground.copy(self.original, f"copy_{next(self.copies)}")

    @property
    def acts(self) -> int:
        return ACTS * len(self.clinicians)

    @property
    def acts_alone(self) -> int:
        return ACTS * self.alone

    @property
    def acts_at_many(self) -> int:
        """After those by which the clients are spread over their conversations."""
        return (self.acts // self.clients - ACTS) * self.clients

    def talks(self, post: Post) -> list[Talk]:
        return talks(self.clinicians, self.supporters, post)


async def made(ground: Ground, flavour: Flavour, size: Size) -> Bench:
    original = ground.make("hospital")
    asking = clinicians(size.conversations)
    everyone = await populate(original, [*asking, *supporters(SUPPORTERS)])
    who, whom = everyone[: len(asking)], everyone[len(asking) :]
    return Bench(ground, flavour, original, who, whom, size.clients, size.alone)


async def record(bench: Bench, most: int) -> list[list[Written]]:
    """What each of the first conversations had the store write, act by act."""
    async with opened(bench.copy()) as store, _talking(bench, store) as (door, each):
        recorded = Recorded(store.database, bench.flavour, bench_programme().key)
        store.database = recorded
        lines: list[list[Written]] = []
        for talk in each[:most]:
            for arrival in talk.arrivals():
                await door.let_in(arrival)
            lines.append([written(told) for told in recorded.transactions[-ACTS:]])
    return lines


async def record_many(bench: Bench) -> tuple[list[Told], list[Told]]:
    """What the store told SQLite for all clients: what led up to it, and the rest."""
    async with opened(bench.copy()) as store, _talking(bench, store) as (door, each):
        recorded = Recorded(store.database, bench.flavour, bench_programme().key)
        store.database = recorded
        clients = await spread_out(bench, door, each)
        before = len(recorded.transactions)
        await at_once(bench, door, clients)
        return recorded.transactions[:before], recorded.transactions[before:]


async def spread_out(
    bench: Bench, door: Door, each: Sequence[Talk]
) -> list[Iterator[Arrival]]:
    clients = [acts_of(each[n :: bench.clients]) for n in range(bench.clients)]
    await spread(door, clients)
    return clients


async def at_once(
    bench: Bench, door: Door, clients: Sequence[Iterator[Arrival]]
) -> None:
    some = [islice(c, bench.acts_at_many // bench.clients) for c in clients]
    await asyncio.gather(*(client_of(door, client, []) for client in some))


@asynccontextmanager
async def hospital(bench: Bench) -> AsyncIterator[tuple[Door, list[Talk]]]:
    async with opened(bench.copy()) as store, _talking(bench, store) as talking:
        slow_down(store, bench.disk)
        yield talking


@asynccontextmanager
async def _talking(
    bench: Bench, store: SqlStore
) -> AsyncIterator[tuple[Door, list[Talk]]]:
    """An open door, and the conversations that are to come through it."""
    post = Post()
    door = Door(NoticingStore(store, post), world(), lambda: None)
    working = asyncio.create_task(door.work())
    try:
        yield door, bench.talks(post)
    finally:
        door.close()
        await working
