"""``python -m benchmarks``: measure, and print what was found beside what is wanted.

    --quick     little of everything, to see that it works; its figures mean nothing
    MEASURE     only these: sqlite postgres tick match assigning round demo slack teams

It takes about five minutes where nothing else is at work. Whatever is missed is said;
the exit code is 0 all the same, because a busy machine is no fault of the code.
"""

import argparse
import asyncio
import os
import platform
import sqlite3
import tempfile
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Final

import uvloop

from adapters.cli.loop import collect_seldom
from benchmarks import (
    assigning,
    letting_in,
    matching,
    rounds,
    showing,
    slack,
    teams,
    ticking,
)
from benchmarks.hospital import PostgresGround, SqliteGround
from benchmarks.slow_disk import NETWORK_DISK
from benchmarks.timing import FULL, MS, QUICK, Findings, Line, Size
from tests.postgres import DURABLE, running

Measure = Callable[[Path, Size], Coroutine[None, None, Findings]]


async def sqlite(home: Path, size: Size) -> Findings:
    return await letting_in.on_sqlite(SqliteGround(home), size)


async def slow_disk(home: Path, size: Size) -> Findings:
    return await letting_in.on_sqlite(SqliteGround(home), size, NETWORK_DISK)


async def postgres(home: Path, size: Size) -> Findings:
    with running(DURABLE) as cluster:
        return await letting_in.on_postgres(PostgresGround(cluster, home), size)


async def tick(home: Path, size: Size) -> Findings:
    return await ticking.on_sqlite(SqliteGround(home), size)


async def match(_: Path, size: Size) -> Findings:
    return matching.in_memory(size)


async def assigned(_: Path, size: Size) -> Findings:
    return await assigning.whole_teams(size)


async def outreach(home: Path, size: Size) -> Findings:
    return await rounds.of_many(SqliteGround(home), size)


async def demo(home: Path, size: Size) -> Findings:
    return await showing.on_loopback(home, size)


async def acknowledged(home: Path, size: Size) -> Findings:
    return await slack.over_http(home, size)


async def verified(home: Path, size: Size) -> Findings:
    return await teams.over_http(home, size)


MEASURES: Final[Mapping[str, Measure]] = {
    "sqlite": sqlite,
    "slow_disk": slow_disk,
    "postgres": postgres,
    "tick": tick,
    "match": match,
    "assigning": assigned,
    "round": outreach,
    "demo": demo,
    "slack": acknowledged,
    "teams": verified,
}


def main() -> None:
    asked = _arguments()
    size = QUICK if asked.quick else FULL
    print(_machine())
    collect_seldom()
    for name in asked.measure or MEASURES:
        # As the product runs: on uvloop, with a collector in no hurry.
        loop = asyncio.Runner(loop_factory=uvloop.new_event_loop)
        with _folder() as home, loop:
            _show(loop.run(MEASURES[name](home, size)))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--quick", action="store_true", help="little of everything")
    parser.add_argument("measure", nargs="*", choices=[*MEASURES, []], default=[])
    return parser.parse_args()


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="been-there-bench-") as folder:
        yield Path(folder)


def _machine() -> str:
    """Neutrally: what the figures depend on."""
    with _folder() as home:
        fsync = _fsync_ms(home / "probe")
    return (
        f"{os.cpu_count()} cores, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}, {fsync:.2f} ms for an fsync of 4 KiB, "
        f"{os.getloadavg()[0]:.1f} processes at work before this one"
    )


def _fsync_ms(probe: Path) -> float:
    took = []
    with probe.open("wb", buffering=0) as file:
        for _ in range(100):
            file.write(bytes(4096))
            began = perf_counter()
            os.fsync(file.fileno())
            took.append((perf_counter() - began) * MS)
    return median(took)


def _show(found: Findings) -> None:
    print(f"\n{found.title}")
    for line in found.lines:
        text = f"  {line.what:<36} {line.figure:<34} {_verdict(line)}"
        print(text.rstrip(), flush=True)


def _verdict(line: Line) -> str:
    if line.met is None:
        return line.want
    return f"{line.want:<9} {'met' if line.met else 'MISSED'}"


if __name__ == "__main__":
    main()
