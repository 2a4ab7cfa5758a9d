"""An auditor looks every minute; only a clean look is told to the outside.

Where the outside hears nothing any more, somebody there rings the operator: whatever
went wrong, and also when all of this has stopped.
"""

from typing import Final

import aiohttp

from adapters.clock import Clock
from adapters.logs import Event, Fields, Log
from adapters.metrics import Metrics, Turn
from store import audit
from store.audit import Findings
from store.sql_store import SqlStore

PATIENCE: Final = aiohttp.ClientTimeout(total=10)
NAMED: Final = 10
"""Handles in the log at one look; the rest are counted."""


class Auditor:
    def __init__(
        self,
        *,
        store: SqlStore,
        clock: Clock,
        heartbeat: str | None,
        log: Log,
        metrics: Metrics,
    ) -> None:
        """``heartbeat`` is an address that is asked after every clean look."""
        self._store, self._clock = store, clock
        self._heartbeat = heartbeat
        self._log, self._metrics = log, metrics

    async def look(self) -> None:
        try:
            findings = await audit.look(self._store, self._clock.now())
        except Exception as error:
            self._log.fault(Event.LOOK_FAILED, error)
            self._metrics.looked(Turn.BADLY)
            return
        self._metrics.looked(Turn.WELL if findings.clean else Turn.BADLY)
        if not findings.clean:
            self._tell(findings)
        elif self._heartbeat is not None:
            await self._beat(self._heartbeat)

    def _tell(self, found: Findings) -> None:
        for handle in found.open_without_alarm[:NAMED]:
            self._log.trouble(Event.REQUEST_WITHOUT_ALARM, Fields(handle=handle))
        counts = {
            Event.REQUEST_WITHOUT_ALARM: len(found.open_without_alarm),
            Event.ALARMS_LATE: found.late_alarms,
            Event.LETTERS_LATE: found.late_letters,
            Event.LEASES_STUCK: found.stuck_leases,
        }
        for event, count in counts.items():
            if count:
                self._log.trouble(event, Fields(count=count))

    async def _beat(self, address: str) -> None:
        try:
            async with (
                aiohttp.ClientSession(timeout=PATIENCE) as session,
                session.get(address) as answer,
            ):
                answer.raise_for_status()
        except (aiohttp.ClientError, TimeoutError) as error:
            self._log.fault(Event.HEARTBEAT_FAILED, error)
