"""Turn the demo's clock so that a week turned is a week lived, and not an outage.

Time stops at every moment at which something falls due: it rings, its letters are
delivered, and only then does time go on.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from adapters.clock import TurnedClock
from adapters.courier import Courier
from adapters.logs import Event, Log
from adapters.ringing import Bell
from store.alarms import next_alarm
from store.outbox import Outbox
from store.sql_store import SqlStore

STRIDE: Final = timedelta(minutes=15)
"""How far time goes while a letter waits for another one before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turner:
    clock: TurnedClock
    store: SqlStore
    bell: Bell
    courier: Courier
    log: Log
    after: Callable[[], Awaitable[None]]
    """Done when time has passed: there may be something to forget."""

    async def turn(self, by: timedelta) -> None:
        """Raises CannotKeep; then time stands where it stood last."""
        until = self.clock.now() + by
        await self._live()
        while (moment := await self._next()) < until:
            self.clock.turn_to(moment)
            await self._live()
        self.clock.turn_to(until)
        await self._live()
        self.log.say(Event.CLOCK_TURNED)
        await self.after()

    async def _live(self) -> None:
        await self.bell.ring(self.clock.now())
        await self.courier.deliver_all()

    async def _next(self) -> datetime:
        """When something falls due; the end of all days, if nothing ever will."""
        now = self.clock.now()
        async with self.store.looking() as work:
            rings = await next_alarm(work)
        leaves = await Outbox(self.store).next_at()
        moments = (rings, leaves)
        return min(
            (max(at, now + STRIDE) if at <= now else at for at in moments if at),
            default=datetime.max.replace(tzinfo=now.tzinfo),
        )
