"""Let letters leave: at once after a commit, in order for each person, many at once.

1. A kick claims what may leave. A letter that is settled kicks again: the next of its
   conversation may follow. The tick kicks for what waited for its time.
2. One slow or unreachable person holds nobody else up.
3. What our own pace would hold back on every platform is not claimed before there is
   room for it.
4. If we die before an outcome is kept, the lease runs out and the letter is looked for.
"""

import asyncio
from collections import Counter
from math import ceil
from typing import Final

from adapters.delivering import Delivery
from adapters.logs import Event, Fields
from store.outgoing import Outgoing

AT_ONCE: Final = 20
"""Conversations that are written to at the same time."""


class Courier:
    def __init__(self, delivery: Delivery) -> None:
        self._delivery = delivery
        self._log = delivery.log
        # A try, and keeping its outcome, must end well before the lease does.
        self._lease_seconds = ceil(2 * delivery.timeout_seconds) + 5
        self._under_way: dict[asyncio.Task[None], str] = {}
        """And by which platform each leaves."""
        self._kicked = asyncio.Event()
        self._claiming = asyncio.Lock()
        self._stopping = False

    def kick(self) -> None:
        """There may be something to deliver."""
        self._kicked.set()

    async def work(self) -> None:
        """Deliver what comes, until told to stop and all that left is settled."""
        while not self._stopping:
            await self._kicked.wait()
            self._kicked.clear()
            try:
                await self._start_some()
            except Exception as error:
                self._log.fault(Event.DELIVERY_FAILED, error)
        if self._under_way:
            await asyncio.wait(self._under_way)

    def stop(self) -> None:
        self._stopping = True
        self.kick()

    async def deliver_all(self) -> None:
        """Return when all that may leave now has left, or waits for another time."""
        await self._start_some()
        while self._under_way:
            await asyncio.wait(self._under_way, return_when=asyncio.FIRST_COMPLETED)
            await self._start_some()

    async def _start_some(self) -> None:
        # One claim at a time: whoever asks next sees what this one has taken.
        async with self._claiming:
            free = min(AT_ONCE - len(self._under_way), self._room())
            if free > 0 and not self._stopping:
                await self._claim(free)

    def _room(self) -> int:
        """How many may be claimed at most.

        What our own pace would hold back stays where it is: to claim it and to put it
        back would be two commits, and people who press would wait for them. As soon as
        one has left, or at the next tick, there is room again.
        """
        going = Counter(self._under_way.values())
        messengers = self._delivery.messengers.values()
        rooms = [each.room - going[each.platform] for each in messengers]
        return max(rooms, default=AT_ONCE)

    async def _claim(self, most: int) -> None:
        now = self._delivery.clock.now()
        claim = await self._delivery.outbox.claim(now, most, self._lease_seconds)
        if claim.unreadable:
            self._log.trouble(Event.LETTER_REFUSED, Fields(count=claim.unreadable))
        for letter in claim.letters:
            task = asyncio.create_task(self._deliver(letter))
            self._under_way[task] = letter.address.platform if letter.address else ""
            task.add_done_callback(self._ended)

    async def _deliver(self, letter: Outgoing) -> None:
        try:
            await self._delivery.deliver(letter)
        except Exception as error:
            self._log.fault(Event.DELIVERY_FAILED, error)

    def _ended(self, task: "asyncio.Task[None]") -> None:
        del self._under_way[task]
        self.kick()
