"""What goes on beside whoever began it: kept hold of, finished or stopped before we end."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any

from adapters.logs import Event, Log


class Tasks:
    def __init__(self, log: Log) -> None:
        self._log = log
        self._running: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[Any, Any, object]) -> None:
        task = asyncio.create_task(self._watched(work))
        # The loop itself holds a task weakly: it could vanish half done.
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def drain(self) -> None:
        """Until nothing is left, what was begun meanwhile included."""
        while self._running:
            await asyncio.wait(self._running)

    async def _watched(self, work: Coroutine[Any, Any, object]) -> None:
        try:
            await work
        except Exception as error:
            self._log.fault(Event.REQUEST_FAILED, error)


async def stop(tasks: Sequence["asyncio.Task[Any]"]) -> None:
    """What goes on by itself ends here, wherever it is."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def finished(task: "asyncio.Task[Any]") -> None:
    """Wait for its end, though whoever waits is told to stop meanwhile."""
    cancelled = None
    while not task.done():
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled
    await task
