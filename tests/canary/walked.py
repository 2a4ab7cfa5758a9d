"""A walk through what is served, from the first step to the scan of all it left."""

import asyncio
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.canary import server
from tests.canary.served_sinks import ServedRecording
from tests.canary.served_walk import Step
from tests.canary.ward import Process


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """On one platform: how it is served there, and how what went there is taken in."""

    platform: str
    serving: Callable[[Path, list[Process]], AbstractAsyncContextManager[Any]]
    blank: Callable[[], ServedRecording]
    take: Callable[[ServedRecording, Any], None]
    steps: Sequence[Step]
    leaking: Sequence[Step]
    """So far that every leak has had something to leak."""
    leaks: Sequence[str]
    """The sinks into which one was planted."""

    async def walked(self, folder: Path, steps: Sequence[Step]) -> ServedRecording:
        await asyncio.to_thread(folder.mkdir)
        recording, processes = self.blank(), list[Process]()
        async with self.serving(folder, processes) as ward:
            for step in steps:
                await step(ward)
            await recording.ask_around(ward.house)
            recording.freeze(ward.house, folder)
            self.take(recording, ward)
        for process in processes:
            recording.listen(process)
        return recording

    @contextmanager
    def planted(self) -> Iterator[None]:
        """What is served meanwhile has every leak of this platform in it."""
        os.environ[server.CHAT_LEAKS] = self.platform
        try:
            yield
        finally:
            del os.environ[server.CHAT_LEAKS]
