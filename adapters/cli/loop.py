"""Run until done, or until somebody asks us to stop."""

import asyncio
import gc
import signal
import sys
from collections.abc import Coroutine
from typing import Any, Final, TypeVar

from adapters.clock import SystemClock
from adapters.log_others import quieten_crashes, quieten_libraries
from adapters.logs import Level, Log

T = TypeVar("T")

SELDOM: Final = (20_000, 20, 20)
"""New values before the collector looks; and how often before it looks further."""
STOPPING: Final = (signal.SIGTERM, signal.SIGINT)


def run_loop(work: Coroutine[Any, Any, T]) -> T:
    """On uvloop, where it installs."""
    collect_seldom()
    try:
        import uvloop  # noqa: PLC0415
    except ImportError:
        return asyncio.run(work)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(work)


def collect_seldom() -> None:
    """An act makes hundreds of values that nothing keeps and no circle holds.

    Python would look through them for circles every 700, and now and then through all
    that was ever imported: a sixth of the time that an act takes.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*SELDOM)


def open_log(least: Level) -> Log:
    """On stderr; libraries and crashes say nothing more than we do."""
    log = Log(sys.stderr, SystemClock(), least)
    quieten_libraries(sys.stderr)
    quieten_crashes(log)
    return log


async def told_to_stop() -> None:
    """Return at the first SIGTERM or SIGINT; a second one ends us at once."""
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    for number in STOPPING:
        loop.add_signal_handler(number, stop.set)
    try:
        await stop.wait()
    finally:
        for number in STOPPING:
            loop.remove_signal_handler(number)
