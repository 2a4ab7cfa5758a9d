"""Notice that Slack could not reach us for long, and look for what people wrote then.

While Slack can bring us things we write down every minute that it can. A gap that is
longer than Slack tries again is an outage, whatever it was: we were down, or had no
database, or no connection.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from adapters.clock import Clock
from adapters.logs import Event, Log
from adapters.slack.messenger import PLATFORM
from adapters.slack.missed import RETRIED, Missed
from store.chats import Chats
from store.pulse import beat, last_beat
from store.sql_store import SqlStore

EVERY_SECONDS: Final = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Uptime:
    store: SqlStore
    missed: Missed
    reachable: Callable[[], bool]
    """Whether Slack can bring us anything at present."""
    clock: Clock
    log: Log

    async def keep_up(self) -> None:
        """For as long as the process lives."""
        while True:
            try:
                await self.look()
            except Exception as error:
                # Without a database there is no beat: the gap is noticed afterwards.
                self.log.fault(Event.MISSED_FAILED, error)
            await asyncio.sleep(EVERY_SECONDS)

    async def look(self) -> None:
        """Only a whole look ends the gap; one that was cut short is made again."""
        if not self.reachable():
            return
        async with self.store.looking() as work:
            since = await last_beat(work, PLATFORM)
        if since is not None and self.clock.now() - since >= RETRIED:
            await self.missed.look(await Chats(self.store).all_on(PLATFORM), since)
        async with self.store.working() as work:
            await beat(work, self.clock.now(), PLATFORM)
