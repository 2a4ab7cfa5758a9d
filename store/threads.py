"""Waiting for what must not block the loop, and may not be left half done."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import TypeVar

T = TypeVar("T")


async def in_thread(executor: Executor, work: Callable[[], T]) -> T:
    """Do it in a thread, and wait for its end even if the waiter is cancelled.

    Whoever holds a lock for it may let go only when the thread is done. The loop's own
    ``run_in_executor`` with a shield round it does the same, for half as much again of
    the processor's time: every commit comes by here.
    """
    doing, cancelled = executor.submit(work), None
    while not doing.done():
        try:
            await _ended(doing)
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled
    return doing.result()


async def _ended(doing: Future[T]) -> None:
    loop = asyncio.get_running_loop()
    woken = loop.create_future()

    def wake() -> None:
        if not woken.done():
            woken.set_result(None)

    doing.add_done_callback(lambda _: loop.call_soon_threadsafe(wake))
    await woken
