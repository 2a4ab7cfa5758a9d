"""A disk that takes longer to say that it has kept something: most do, somewhere.

Each commit, ours and the floor's, waits so much longer. While it waits the processor
is free, as with a real disk.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from time import sleep
from typing import Any, Final

from store.sql_store import SqlStore
from store.sqlite import SqliteDatabase

NETWORK_DISK: Final = 0.002
"""Seconds: what a commit costs on many a hospital's virtual machine."""


class SlowThread(ThreadPoolExecutor):
    def __init__(self, seconds: float) -> None:
        super().__init__(1)
        self._seconds = seconds

    def submit(
        self, work: Callable[..., Any], /, *args: Any, **_: Any
    ) -> "Future[Any]":
        def slowly() -> Any:
            done = work(*args)
            sleep(self._seconds)
            return done

        return super().submit(slowly)


def slow_down(store: SqlStore, seconds: float) -> None:
    database = store.database
    if seconds and isinstance(database, SqliteDatabase):
        database._thread.shutdown()
        database._thread = SlowThread(seconds)
