"""How late an event loop comes to what is due: all the time that nothing else was done.

    python -m benchmarks.stalls        the real command, and ./stalls beside it

Each tick that came a millisecond late or more is written down as it comes, by a clock
that all processes of a machine share: whoever measures knows which of them count.
With each stands how long the loop's own thread was at work meanwhile: what is left was
waiting, for a disk, for other threads, or for a processor that others had.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, thread_time
from typing import Final, TextIO

from aiohttp import web

from adapters.cli import run, serve
from adapters.cli.loop import told_to_stop
from benchmarks.timing import MS

STALLS: Final = "stalls"
TICK_SECONDS: Final = 0.005
NOTED_MS: Final = 1.0


@dataclass(frozen=True, slots=True, order=True)
class Stall:
    """Milliseconds."""

    late: float = 0.0
    busy: float = 0.0
    """What of it the loop's own thread can have been at work, at most."""


def main() -> None:
    serve.told_to_stop = _watched  # type: ignore[attr-defined]
    raise SystemExit(run(["serve"]))


async def watch(file: Path) -> None:
    """For good."""
    with file.open("w", buffering=1) as noted:
        while True:
            await _tick(noted)


def watching(file: str) -> Callable[[web.Application], AsyncIterator[None]]:
    """For a server of its own that has no command."""

    async def watched(_: web.Application) -> AsyncIterator[None]:
        task = asyncio.create_task(watch(Path(file)))
        yield
        task.cancel()

    return watched


async def _tick(noted: TextIO) -> None:
    began, worked = monotonic(), thread_time()
    await asyncio.sleep(TICK_SECONDS)
    late = (monotonic() - began - TICK_SECONDS) * MS
    if late >= NOTED_MS:
        busy = min(late, (thread_time() - worked) * MS)
        noted.write(f"{began} {late} {busy}\n")


def stalls(file: Path, began: float, ended: float) -> list[Stall]:
    """Of those ticks that began in between."""
    ticks = [list(map(float, line.split())) for line in file.read_text().splitlines()]
    return [Stall(late, busy) for at, late, busy in ticks if began <= at <= ended]


async def _watched() -> None:
    watching = asyncio.create_task(watch(Path(STALLS)))
    await told_to_stop()
    watching.cancel()


if __name__ == "__main__":
    main()
