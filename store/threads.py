"""Waiting for what must not block the loop, and may not be left half done."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from typing import TypeVar

T = TypeVar("T")


async def in_thread(executor: Executor, work: Callable[[], T]) -> T:
    """Do it in a thread, and wait for its end even if the waiter is cancelled.

    Whoever holds a lock for it may let go only when the thread is done.
    """
    future = asyncio.get_running_loop().run_in_executor(executor, work)
    try:
        return await asyncio.shield(future)
    except asyncio.CancelledError:
        while not future.done():
            await _ended(future)
        raise


async def _ended(future: "asyncio.Future[T]") -> None:
    try:
        await asyncio.wait([future])
    except asyncio.CancelledError:
        return
