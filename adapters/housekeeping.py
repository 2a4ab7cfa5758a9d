"""Forget what is over: every night, at every start, and soon after an erasure."""

from adapters.clock import Clock
from adapters.logs import Event, Fields, Log
from store.purge import Purge
from store.sql_store import SqlStore


class Housekeeper:
    def __init__(self, store: SqlStore, clock: Clock, log: Log) -> None:
        self._store, self._clock, self._log = store, clock, log
        self._purge = Purge(store)

    async def purge(self, *, hurried: bool = False) -> None:
        """What fails is told and tried again, by ``tidy`` within a minute."""
        try:
            purged = await self._purge.run(self._clock.now(), hurried=hurried)
        except Exception as error:
            self._log.fault(Event.PURGE_FAILED, error)
        else:
            self._log.say(Event.PURGED, Fields(count=purged.recalled + purged.orphans))

    async def tidy(self) -> None:
        """Promise 10: at once, and not only at night."""
        if self._store.untidy:
            await self.purge(hurried=True)
