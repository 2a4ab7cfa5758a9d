"""One tick, driven by APScheduler: ring what is due, let leave what waited for its time.

The scheduler keeps nothing: what is to happen, and when, stands in the database. A
tick that fails is told, and the next one goes on.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from adapters.auditing import Auditor
from adapters.clock import Clock
from adapters.courier import Courier
from adapters.housekeeping import Housekeeper
from adapters.logs import Event, Log
from adapters.metrics import Metrics, Turn
from adapters.ringing import Bell
from adapters.whole_teams import WholeTeams

TICK_SECONDS: Final = 1
WHOLE_TEAMS_SECONDS: Final = 5
LOOK_SECONDS: Final = 60
TIDY_SECONDS: Final = 60
NIGHT_HOUR: Final = 3


@dataclass(slots=True, kw_only=True)
class Tick:
    bell: Bell
    courier: Courier
    clock: Clock
    """Says what is due."""
    real: Clock
    """Says when we last lived, however much the other is turned."""
    log: Log
    metrics: Metrics
    last_well: datetime | None = None

    async def beat(self) -> None:
        try:
            await self.bell.ring(self.clock.now())
        except Exception as error:
            self.log.fault(Event.TICK_FAILED, error)
            self.metrics.ticked(Turn.BADLY)
        else:
            self.metrics.ticked(Turn.WELL)
            self.last_well = self.real.now()
        # Last: what is due may have overtaken what was still to be sent.
        self.courier.kick()


def scheduled(
    tick: Tick, auditor: Auditor, housekeeper: Housekeeper, teams: WholeTeams, zone: str
) -> AsyncIOScheduler:
    """Not started yet. Nights are the programme's own."""
    scheduler = AsyncIOScheduler(
        timezone=zone,
        job_defaults={
            "coalesce": True,
            "max_instances": 1,
            # Late is better than never: there is no other who would do it.
            "misfire_grace_time": None,
        },
    )
    scheduler.add_job(tick.beat, "interval", seconds=TICK_SECONDS)
    # Apart from the tick, which must not wait for what takes a while.
    scheduler.add_job(teams.look, "interval", seconds=WHOLE_TEAMS_SECONDS)
    scheduler.add_job(auditor.look, "interval", seconds=LOOK_SECONDS)
    scheduler.add_job(housekeeper.tidy, "interval", seconds=TIDY_SECONDS)
    scheduler.add_job(housekeeper.purge, "cron", hour=NIGHT_HOUR)
    return scheduler
