"""The tick goes on whatever fails, and only a clean look is told to the outside."""

from collections.abc import AsyncIterator
from io import StringIO

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from adapters.assigner import AssignerApart
from adapters.auditing import Auditor
from adapters.core import Core
from adapters.courier import Courier
from adapters.delivering import Delivery
from adapters.door import Door
from adapters.housekeeping import Housekeeper
from adapters.logs import Log
from adapters.metrics import Metrics
from adapters.tick import Tick, scheduled
from adapters.whole_teams import WholeTeams
from bot.errors import CannotKeep
from store.outbox import Outbox
from tests.adapters.kept_store import HandsClock, store, world

__all__ = ["store", "world"]


class Outside:
    """Somebody elsewhere who waits to hear that all is well."""

    def __init__(self) -> None:
        self.heard = 0
        self.answers = 200

    async def hear(self, _: web.Request) -> web.Response:
        self.heard += 1
        return web.Response(status=self.answers)


@pytest.fixture
def clock() -> HandsClock:
    return HandsClock()


@pytest.fixture
def logged() -> StringIO:
    return StringIO()


@pytest.fixture
def log(logged, clock) -> Log:
    return Log(logged, clock)


@pytest.fixture
def outside() -> Outside:
    return Outside()


@pytest.fixture
async def auditor(store, clock, log, outside) -> AsyncIterator[Auditor]:
    app = web.Application()
    app.add_routes([web.get("/canary-7f3a", outside.hear)])
    server = TestServer(app)
    # The outside may log who called it; we may not.
    await server.start_server(access_log=None)
    async with server:
        yield Auditor(
            store=store,
            clock=clock,
            heartbeat=str(server.make_url("/canary-7f3a")),
            log=log,
            metrics=Metrics(),
        )


class FullBell:
    """Rings into a full disk, until there is room again."""

    def __init__(self) -> None:
        self.full = True

    async def ring(self, _: object) -> None:
        if self.full:
            raise CannotKeep


@pytest.fixture
def courier(store, clock, log) -> Courier:
    async def report(_: object) -> None:
        raise AssertionError("nobody is unreachable here")

    return Courier(
        Delivery(
            outbox=Outbox(store),
            messengers={},
            report=report,
            clock=clock,
            chance=None,  # type: ignore[arg-type]  # nothing is delivered here
            log=log,
            metrics=Metrics(),
        )
    )


async def test_a_tick_that_fails_is_told_and_the_next_one_goes_on(
    courier, clock, log, logged
):
    bell = FullBell()
    tick = Tick(
        bell=bell,  # type: ignore[arg-type]
        courier=courier,
        clock=clock,
        real=clock,
        log=log,
        metrics=Metrics(),
    )
    await tick.beat()
    assert tick.last_well is None
    assert "tick failed" in logged.getvalue()
    bell.full = False
    await tick.beat()
    assert tick.last_well == clock.now()


async def test_the_scheduler_keeps_nothing_and_runs_each_job_once_at_a_time(
    store, world, courier, clock, auditor
):
    log = Log(StringIO(), clock)
    tick = Tick(
        bell=FullBell(),  # type: ignore[arg-type]
        courier=courier,
        clock=clock,
        real=clock,
        log=log,
        metrics=Metrics(),
    )
    housekeeper = Housekeeper(store, clock, log)
    core = Core(world=world, store=store, clock=clock, log=log)
    door = Door(store, world, lambda: None)
    teams = WholeTeams(core, door, AssignerApart(log))
    scheduler = scheduled(tick, auditor, housekeeper, teams, "Europe/London")
    scheduler.start(paused=True)
    jobs = scheduler.get_jobs()
    assert len(jobs) == 5
    for job in jobs:
        assert (job.coalesce, job.max_instances) == (True, 1)
        assert job.misfire_grace_time is None
    scheduler.shutdown(wait=False)


async def test_a_clean_look_is_told_to_the_outside(auditor, outside):
    await auditor.look()
    assert outside.heard == 1


async def test_a_look_that_fails_is_not_told_to_the_outside(
    auditor, outside, store, logged, monkeypatch
):
    def away() -> None:
        raise CannotKeep

    monkeypatch.setattr(store, "looking", away)
    await auditor.look()
    assert outside.heard == 0
    assert "auditor failed" in logged.getvalue()


async def test_the_heartbeats_address_is_not_logged(auditor, outside, logged):
    outside.answers = 500
    await auditor.look()
    assert "heartbeat not heard" in logged.getvalue()
    assert "canary" not in logged.getvalue()


async def test_housekeeping_leaves_no_deleted_byte(store, clock, log, logged):
    store.untidy = True
    await Housekeeper(store, clock, log).tidy()
    assert not store.untidy
    assert "purged" in logged.getvalue()
