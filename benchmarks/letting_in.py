"""Acts per second through the door, and one act alone.

The same conversations go through ``adapters.door`` with one client and with fifty,
each on a fresh copy of the hospital. What the store wrote for them, one act at a
time, is then written again by the bare driver: that is the floor.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
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
from benchmarks.floors import bare_asyncpg, raw_sqlite
from benchmarks.hospital import Ground, Place, bench_programme, opened, populate, world
from benchmarks.recorded import Recorded, Written
from benchmarks.slow_disk import slow_down
from benchmarks.staff import Colleague, clinicians, supporters
from benchmarks.timing import (
    MS,
    Findings,
    Rates,
    Size,
    middle,
    percentile,
    rate,
    timed,
)
from store.flavour import Flavour
from store.sql_store import SqlStore

SUPPORTERS: Final = 100
OF_RAW_AT_MANY: Final = 2.0
OF_RAW_AT_ONE: Final = 0.25
OF_ASYNCPG: Final = 0.7
ALONE_MS: Final = 2.0


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

    def talks(self, post: Post) -> list[Talk]:
        return talks(self.clinicians, self.supporters, post)


async def on_sqlite(ground: Ground, size: Size, disk: float = 0.0) -> Findings:
    """``disk``: seconds that each commit waits besides, the floor's as well."""
    bench = replace(await _bench(ground, Flavour.SQLITE, size), disk=disk)
    rates, written = Rates(), _each_act(await _record(bench, bench.alone))
    for _ in range(size.rounds):
        took = raw_sqlite(bench.copy(), written, disk)
        rates.floor_at_one.append(bench.acts_alone / took.seconds)
        rates.busy_floor.append(took.processor * MS / bench.acts_alone)
        await _round(bench, rates)
    slower = f", each commit {disk * MS:g} ms slower" if disk else ""
    found = Findings(f"Letting in, on SQLite{slower}")
    floor, many = middle(rates.floor_at_one), f"{size.clients} clients"
    found.add("raw sqlite3, one commit each", rate(rates.floor_at_one))
    found.add("let in, one client", rate(rates.at_one))
    found.add(f"let in, {many}", rate(rates.at_many))
    _ratio(found, "one client / raw", middle(rates.at_one) / floor, OF_RAW_AT_ONE)
    _ratio(found, f"{many} / raw", middle(rates.at_many) / floor, OF_RAW_AT_MANY)
    alone = middle(rates.alone)
    found.add("one act alone, median", f"{alone:.2f} ms", "< 2 ms", alone < ALONE_MS)
    found.add("one act alone, 99 of 100", f"{percentile(rates.alone, 99):.2f} ms")
    found.add("processor for an act, raw", f"{middle(rates.busy_floor):.2f} ms")
    found.add(f"processor, {many}", f"{middle(rates.busy_at_many):.2f} ms")
    return found


async def on_postgres(ground: Ground, size: Size) -> Findings:
    bench = await _bench(ground, Flavour.POSTGRES, size)
    rates, lines = Rates(), await _record(bench, len(bench.clinicians))
    alone = [_each_act(lines[: bench.alone])]
    for _ in range(size.rounds):
        seconds = await bare_asyncpg(bench.copy(), alone)
        rates.floor_at_one.append(bench.acts_alone / seconds)
        seconds = await bare_asyncpg(bench.copy(), _dealt(lines, size.clients))
        rates.floor_at_many.append(bench.acts / seconds)
        await _round(bench, rates)
    found, many = Findings("Letting in, on PostgreSQL"), f"{size.clients} clients"
    found.add("bare asyncpg, one connection", rate(rates.floor_at_one))
    found.add(f"bare asyncpg, {many}", rate(rates.floor_at_many))
    found.add("let in, one client", rate(rates.at_one))
    found.add(f"let in, {many}", rate(rates.at_many))
    one = middle(rates.at_one) / middle(rates.floor_at_one)
    found.add("one client / bare, one connection", f"{one:.2f}")
    ratio = middle(rates.at_many) / middle(rates.floor_at_many)
    _ratio(found, f"{many} / bare, {many}", ratio, OF_ASYNCPG)
    found.add("one act alone, median", f"{middle(rates.alone):.2f} ms")
    return found


async def _bench(ground: Ground, flavour: Flavour, size: Size) -> Bench:
    original = ground.make("hospital")
    asking = clinicians(size.conversations)
    everyone = await populate(original, [*asking, *supporters(SUPPORTERS)])
    who, whom = everyone[: len(asking)], everyone[len(asking) :]
    return Bench(ground, flavour, original, who, whom, size.clients, size.alone)


async def _record(bench: Bench, most: int) -> list[list[Written]]:
    """What each of the first conversations had the store write, act by act."""
    async with opened(bench.copy()) as store, _talking(bench, store) as (door, each):
        recorded = Recorded(store.database, bench.flavour, bench_programme().key)
        store.database = recorded
        lines: list[list[Written]] = []
        for talk in each[:most]:
            for arrival in talk.arrivals():
                await door.let_in(arrival)
            lines.append(recorded.transactions[-ACTS:])
    return lines


def _each_act(lines: Sequence[Sequence[Written]]) -> list[Written]:
    return [written for line in lines for written in line]


def _dealt(lines: Sequence[Sequence[Written]], clients: int) -> list[list[Written]]:
    """The conversations, dealt out to so many clients."""
    return [_each_act(lines[client::clients]) for client in range(clients)]


async def _round(bench: Bench, rates: Rates) -> None:
    async with _hospital(bench) as (door, each):
        with timed() as took:
            await client_of(door, acts_of(each[: bench.alone]), rates.alone)
        rates.at_one.append(bench.acts_alone / took.seconds)
    async with _hospital(bench) as (door, each):
        clients = [acts_of(each[n :: bench.clients]) for n in range(bench.clients)]
        await spread(door, clients)
        acts = bench.acts // bench.clients - ACTS
        with timed() as took:
            some = [islice(client, acts) for client in clients]
            await asyncio.gather(*(client_of(door, client, []) for client in some))
        rates.at_many.append(acts * bench.clients / took.seconds)
        rates.busy_at_many.append(took.processor * MS / (acts * bench.clients))


@asynccontextmanager
async def _hospital(bench: Bench) -> AsyncIterator[tuple[Door, list[Talk]]]:
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


def _ratio(found: Findings, what: str, ratio: float, want: float) -> None:
    found.add(what, f"{ratio:.2f}", f">= {want}", ratio >= want)
