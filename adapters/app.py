"""The composition root: which parts there are, and which of them know one another.

A platform's adapter gives its messenger, and is given the door (``adapters.platform``);
the demo has the playground instead.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from adapters.assigner import AssignerApart
from adapters.auditing import Auditor
from adapters.between import beating_in, reporting_to, set_aside_in
from adapters.chance import SystemChance
from adapters.clock import SystemClock, TurnedClock
from adapters.core import Core
from adapters.courier import Courier
from adapters.delivering import Delivery
from adapters.door import Door
from adapters.health import Health
from adapters.housekeeping import Housekeeper
from adapters.log_others import quieten_loop
from adapters.logs import Event
from adapters.messenger import Messenger
from adapters.metrics import Metrics
from adapters.newly_supporting import newly_supporting
from adapters.ringing import Bell
from adapters.tick import Tick, scheduled
from adapters.turner import Turner
from adapters.whole_teams import WholeTeams
from store.outbox import Outbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A programme that is being served."""

    core: Core
    door: Door
    courier: Courier
    bell: Bell
    housekeeper: Housekeeper
    tick: Tick
    metrics: Metrics
    health: Health

    def turner(self, clock: TurnedClock) -> Turner:
        """For the demo only: real time is not to be turned."""
        return Turner(
            clock=clock,
            store=self.core.store,
            bell=self.bell,
            courier=self.courier,
            log=self.core.log,
            after=self.housekeeper.purge,
        )


@asynccontextmanager
async def running(
    core: Core,
    messengers: Sequence[Messenger],
    heartbeat: str | None,
    stirred: Callable[[], None],
) -> AsyncIterator[Running]:
    """Serve until the block ends; then finish what was accepted.

    ``stirred`` is called whenever something was kept.
    """

    def kept() -> None:
        live.courier.kick()
        stirred()

    live = _parts(core, messengers, kept)
    quieten_loop(asyncio.get_running_loop(), core.log)
    door = asyncio.create_task(live.door.work())
    await _catch_up(live)
    courier = asyncio.create_task(live.courier.work())
    auditor = _auditor(core, live.metrics, heartbeat)
    teams = WholeTeams(core, live.door, AssignerApart(core.log))
    zone = core.programme.zone
    scheduler = scheduled(live.tick, auditor, live.housekeeper, teams, zone)
    scheduler.start()
    core.log.say(Event.STARTED)
    try:
        yield live
    finally:
        core.log.say(Event.STOPPING)
        scheduler.shutdown(wait=False)
        # The courier first: what it learns, it tells at the door.
        live.courier.stop()
        await courier
        live.door.close()
        await door
        core.log.say(Event.STOPPED)


async def _catch_up(live: Running) -> None:
    """Before anything new comes: what was forgotten stays so, what is due happens.

    Only then do letters leave, and so none about what is over by now.
    """
    await live.housekeeper.purge()
    await _begin_asking(live)
    await live.tick.beat()


async def _begin_asking(live: Running) -> None:
    """What fails is told, and done at the next start, or by the next roster."""
    core, now = live.core, live.core.clock.now()
    try:
        await live.door.report(await newly_supporting(core.store, now), now)
    except Exception as error:
        core.log.fault(Event.TICK_FAILED, error)


def _parts(
    core: Core, messengers: Sequence[Messenger], kept: Callable[[], None]
) -> Running:
    metrics = Metrics()
    door = Door(core.store, core.world, kept)
    bell = Bell(door, set_aside_in(core.store), core.log)
    courier = Courier(_delivery(core, messengers, door, metrics))
    tick = _tick(core, bell, courier, metrics)
    return Running(
        core=core,
        door=door,
        courier=courier,
        bell=bell,
        housekeeper=Housekeeper(core.store, core.clock, core.log),
        tick=tick,
        metrics=metrics,
        health=_health(core, tick, metrics),
    )


def _delivery(
    core: Core, messengers: Sequence[Messenger], door: Door, metrics: Metrics
) -> Delivery:
    return Delivery(
        outbox=Outbox(core.store),
        messengers={messenger.platform: messenger for messenger in messengers},
        report=reporting_to(door, core.clock),
        clock=core.clock,
        chance=SystemChance(),
        log=core.log,
        metrics=metrics,
    )


def _tick(core: Core, bell: Bell, courier: Courier, metrics: Metrics) -> Tick:
    return Tick(
        bell=bell,
        courier=courier,
        clock=core.clock,
        real=SystemClock(),
        log=core.log,
        metrics=metrics,
    )


def _health(core: Core, tick: Tick, metrics: Metrics) -> Health:
    return Health(
        beat=beating_in(core.store),
        ticked=lambda: tick.last_well,
        clock=SystemClock(),
        metrics=metrics,
    )


def _auditor(core: Core, metrics: Metrics, heartbeat: str | None) -> Auditor:
    return Auditor(
        store=core.store,
        clock=core.clock,
        heartbeat=heartbeat,
        log=core.log,
        metrics=metrics,
    )
