"""How late an event loop comes to what is due: all the time that nothing else was done.

    python -m benchmarks.stalls        the real command, and ./stalls beside it

Each tick that came a millisecond late or more is written down as it comes, by a clock
that all processes of a machine share: whoever measures knows which of them count.
"""

import asyncio
from pathlib import Path
from time import monotonic
from typing import Final, TextIO

from adapters.cli import run, serve
from adapters.cli.loop import told_to_stop
from benchmarks.timing import MS

STALLS: Final = "stalls"
TICK_SECONDS: Final = 0.005
NOTED_MS: Final = 1.0


def main() -> None:
    serve.told_to_stop = _watched  # type: ignore[attr-defined]
    raise SystemExit(run(["serve"]))


async def watch(file: Path) -> None:
    """For good."""
    with file.open("w", buffering=1) as noted:
        while True:
            await _tick(noted)


async def _tick(noted: TextIO) -> None:
    began = monotonic()
    await asyncio.sleep(TICK_SECONDS)
    late = (monotonic() - began - TICK_SECONDS) * MS
    if late >= NOTED_MS:
        noted.write(f"{began} {late}\n")


def longest(file: Path, began: float, ended: float) -> float:
    """Milliseconds, of those ticks that began in between; 0 where all were in time."""
    ticks = [tuple(map(float, line.split())) for line in file.read_text().splitlines()]
    return max((late for at, late in ticks if began <= at <= ended), default=0.0)


async def _watched() -> None:
    watching = asyncio.create_task(watch(Path(STALLS)))
    await told_to_stop()
    watching.cancel()


if __name__ == "__main__":
    main()
