"""The way in for a machine that knows no event loop: the real door, and nobody lost.

Whoever had an answer when the process died was answered; the others were not.
"""

import asyncio
from collections.abc import Sequence
from contextlib import suppress

from adapters.door import Door
from bot.arrivals import Arrival, Outcome
from bot.world import World
from tests.memory import CrashError, MemoryStore

NO_ANSWER = object()


class Gate:
    def __init__(self, store: MemoryStore, world: World) -> None:
        self._store, self._world = store, world
        self._loop = asyncio.new_event_loop()

    def let_in(self, arrivals: Sequence[Arrival]) -> list[Outcome | object]:
        """One answer for each arrival, or that there was none."""
        return self._loop.run_until_complete(self._through(arrivals))

    def close(self) -> None:
        self._loop.close()

    async def _through(self, arrivals: Sequence[Arrival]) -> list[Outcome | object]:
        door = Door(self._store, self._world, kept=lambda: None)
        waiting = [asyncio.ensure_future(door.let_in(each)) for each in arrivals]
        await asyncio.sleep(0)  # all of them are in line
        door.close()
        with suppress(CrashError):
            await door.work()
        await asyncio.sleep(0)  # whoever was answered, also before it died, hears it
        answers = [each.result() if each.done() else NO_ANSWER for each in waiting]
        await _give_up(waiting)
        return answers


async def _give_up(waiting: Sequence["asyncio.Future[Outcome]"]) -> None:
    for each in waiting:
        each.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
