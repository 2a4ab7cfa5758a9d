"""Acts per second through the door, and one act alone.

The same conversations go through ``adapters.door`` with one client and with fifty,
each on a fresh copy of the hospital. What the store wrote for them, one act at a
time, is then written again by the bare driver: that is the floor. What it told SQLite
for fifty is told again with nothing decided: that is the ceiling.

Each round has its own ratios, of what was measured one right after the other: the
machine is another one a minute later. Of them the median counts.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from benchmarks.clients import acts_of, client_of
from benchmarks.floors import bare_asyncpg, raw_sqlite, raw_sqlite_at_once, undecided
from benchmarks.hospital import Ground
from benchmarks.recorded import Written
from benchmarks.talking import (
    Bench,
    at_once,
    hospital,
    made,
    record,
    record_many,
    spread_out,
)
from benchmarks.timing import (
    MS,
    Findings,
    Rates,
    Size,
    middle,
    pairs,
    percentile,
    rate,
    ratio,
    set_apart,
    timed,
)
from store.flavour import Flavour

OF_RAW_AT_MANY: Final = 2.0
OF_RAW_AT_ONE: Final = 0.25
OF_ASYNCPG: Final = 0.7
ALONE_MS: Final = 2.0


async def on_sqlite(ground: Ground, size: Size, disk: float = 0.0) -> Findings:
    """``disk``: seconds that each commit waits besides, the floor's as well."""
    bench = replace(await made(ground, Flavour.SQLITE, size), disk=disk)
    lines = await record(bench, bench.alone)
    rates, acts, dealt = Rates(), _each_act(lines), _dealt(lines, size.clients)
    before, told = await record_many(bench)
    set_apart()
    for _ in range(size.rounds):
        took = raw_sqlite(bench.copy(), acts, disk)
        rates.floor_at_one.append(bench.acts_alone / took.seconds)
        rates.busy_floor.append(took.processor * MS / bench.acts_alone)
        await _by_one(bench, rates)
        took = raw_sqlite_at_once(bench.copy(), dealt, disk)
        rates.floor_at_many.append(bench.acts_alone / took.seconds)
        took = undecided(bench.copy(), before, told, disk)
        rates.ceiling_at_many.append(bench.acts_at_many / took.seconds)
        await _by_many(bench, rates)
    return _on_sqlite(bench, rates)


def _on_sqlite(bench: Bench, rates: Rates) -> Findings:
    disk, many = bench.disk, f"{bench.clients} clients"
    slower = f", each commit {disk * MS:g} ms slower" if disk else ""
    found = Findings(f"Letting in, on SQLite{slower}")
    found.add("raw sqlite3, one commit each", rate(rates.floor_at_one))
    found.add(f"the same, {bench.clients} connections", rate(rates.floor_at_many))
    found.add("let in, one client", rate(rates.at_one))
    found.add(f"let in, {many}", rate(rates.at_many))
    found.add(f"the same of {many}, undecided", rate(rates.ceiling_at_many))
    floor, crowd = rates.floor_at_one, rates.floor_at_many
    _ratio(found, "one client / raw", pairs(rates.at_one, floor), OF_RAW_AT_ONE)
    _ratio(found, f"{many} / raw", pairs(rates.at_many, floor), OF_RAW_AT_MANY)
    by_as_many = pairs(rates.at_many, crowd)
    _ratio(found, f"{many} / raw by as many", by_as_many, OF_RAW_AT_MANY)
    found.add("undecided / raw", ratio(pairs(rates.ceiling_at_many, floor)))
    alone = middle(rates.alone)
    found.add("one act alone, median", f"{alone:.2f} ms", "< 2 ms", alone < ALONE_MS)
    found.add("one act alone, 99 of 100", f"{percentile(rates.alone, 99):.2f} ms")
    found.add("processor for an act, raw", f"{middle(rates.busy_floor):.2f} ms")
    found.add(f"processor, {many}", f"{middle(rates.busy_at_many):.2f} ms")
    return found


async def on_postgres(ground: Ground, size: Size) -> Findings:
    bench = await made(ground, Flavour.POSTGRES, size)
    rates, lines = Rates(), await record(bench, len(bench.clinicians))
    alone = [_each_act(lines[: bench.alone])]
    for _ in range(size.rounds):
        seconds = await bare_asyncpg(bench.copy(), alone)
        rates.floor_at_one.append(bench.acts_alone / seconds)
        await _by_one(bench, rates)
        seconds = await bare_asyncpg(bench.copy(), _dealt(lines, size.clients))
        rates.floor_at_many.append(bench.acts / seconds)
        await _by_many(bench, rates)
    found, many = Findings("Letting in, on PostgreSQL"), f"{size.clients} clients"
    found.add("bare asyncpg, one connection", rate(rates.floor_at_one))
    found.add(f"bare asyncpg, {many}", rate(rates.floor_at_many))
    found.add("let in, one client", rate(rates.at_one))
    found.add(f"let in, {many}", rate(rates.at_many))
    one = pairs(rates.at_one, rates.floor_at_one)
    found.add("one client / bare, one connection", ratio(one))
    crowd = pairs(rates.at_many, rates.floor_at_many)
    _ratio(found, f"{many} / bare, {many}", crowd, OF_ASYNCPG)
    found.add("one act alone, median", f"{middle(rates.alone):.2f} ms")
    return found


async def _by_one(bench: Bench, rates: Rates) -> None:
    async with hospital(bench) as (door, each):
        with timed() as took:
            await client_of(door, acts_of(each[: bench.alone]), rates.alone)
        rates.at_one.append(bench.acts_alone / took.seconds)


async def _by_many(bench: Bench, rates: Rates) -> None:
    async with hospital(bench) as (door, each):
        clients = await spread_out(bench, door, each)
        with timed() as took:
            await at_once(bench, door, clients)
        rates.at_many.append(bench.acts_at_many / took.seconds)
        rates.busy_at_many.append(took.processor * MS / bench.acts_at_many)


def _each_act(lines: Sequence[Sequence[Written]]) -> list[Written]:
    return [act for line in lines for act in line]


def _dealt(lines: Sequence[Sequence[Written]], clients: int) -> list[list[Written]]:
    """The conversations, dealt out to so many clients."""
    return [_each_act(lines[client::clients]) for client in range(clients)]


def _ratio(found: Findings, what: str, each: Sequence[float], want: float) -> None:
    found.add(what, ratio(each), f">= {want}", middle(each) >= want)
