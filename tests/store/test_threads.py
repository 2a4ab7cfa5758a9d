"""What is done in a thread is never left half done."""

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from store.threads import in_thread


@pytest.fixture
def thread() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as one:
        yield one


async def test_what_came_of_it_is_handed_over(thread: ThreadPoolExecutor) -> None:
    assert await in_thread(thread, lambda: "kept") == "kept"


async def test_what_went_wrong_is_raised(thread: ThreadPoolExecutor) -> None:
    with pytest.raises(ZeroDivisionError):
        await in_thread(thread, lambda: 1 // 0)


async def test_whoever_gives_up_waiting_leaves_only_when_it_is_done(
    thread: ThreadPoolExecutor,
) -> None:
    began, may_end = threading.Event(), threading.Event()

    def work() -> None:
        began.set()
        may_end.wait()

    waiting = asyncio.create_task(in_thread(thread, work))
    await asyncio.to_thread(began.wait)
    for _ in range(3):
        waiting.cancel()
        await asyncio.sleep(0)
        assert not waiting.done()
    may_end.set()
    with pytest.raises(asyncio.CancelledError):
        await waiting
