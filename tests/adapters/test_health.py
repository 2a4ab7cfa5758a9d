"""Operators and machines may ask how we are, and learn nothing about anybody."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.health import TICK_WITHIN, WRITE_EVERY, Health, metrics_page
from adapters.metrics import Ended, Metrics, Turn
from bot.errors import CannotKeep
from store.pulse import beat
from store.sql_store import SqlStore
from tests.adapters.kept_store import NOON, HandsClock, store, world

__all__ = ["store", "world"]


class Disk:
    """The real database, which can be full."""

    def __init__(self, store: SqlStore) -> None:
        self.store = store
        self.full = False
        self.writes = 0

    async def beat(self, at: datetime) -> None:
        self.writes += 1
        if self.full:
            raise CannotKeep
        async with self.store.working() as work:
            await beat(work, at)


@dataclass
class Somewhere:
    connected: bool


@pytest.fixture
def clock() -> HandsClock:
    return HandsClock()


@pytest.fixture
def disk(store) -> Disk:
    return Disk(store)


@pytest.fixture
def metrics() -> Metrics:
    return Metrics()


@pytest.fixture
async def client(disk, clock, metrics) -> AsyncIterator[TestClient]:
    ticked = NOON
    health = Health(beat=disk.beat, ticked=lambda: ticked, clock=clock, metrics=metrics)
    app = web.Application()
    app.add_routes(health.routes)
    async with TestClient(TestServer(app)) as client:
        yield client


async def test_a_process_that_answers_is_there(client):
    assert (await client.get("/healthz")).status == 200


async def test_ready_is_a_database_that_was_just_written_to(client, disk):
    answer = await client.get("/readyz")
    assert (answer.status, await answer.text()) == (200, "ready\n")
    assert disk.writes == 1


async def test_a_full_disk_is_not_ready_and_recovers_by_itself(client, disk, clock):
    disk.full = True
    assert (await client.get("/readyz")).status == 503
    disk.full = False
    clock.passes(WRITE_EVERY)
    assert (await client.get("/readyz")).status == 200


async def test_asking_often_does_not_wear_the_disk_out(client, disk):
    for _ in range(5):
        await client.get("/readyz")
    assert disk.writes == 1


async def test_a_platform_that_is_not_connected_is_not_ready(disk, clock, metrics):
    health = Health(beat=disk.beat, ticked=lambda: NOON, clock=clock, metrics=metrics)
    one, two = Somewhere(connected=True), Somewhere(connected=False)
    health.watch(one)
    health.watch(two)
    assert not await health.is_ready()
    two.connected = True
    assert await health.is_ready()


async def test_a_tick_that_stopped_is_not_ready(client, clock):
    clock.passes(TICK_WITHIN)
    assert (await client.get("/readyz")).status == 503


async def test_metrics_are_counts_with_labels_from_enums(metrics):
    metrics.delivered(Ended.SENT)
    metrics.ticked(Turn.BADLY)
    async with TestClient(TestServer(metrics_page(metrics))) as client:
        answer = await client.get("/metrics")
        said = await answer.text()
    assert 'been_there_deliveries_total{ending="sent"} 1.0' in said
    assert 'been_there_ticks_total{turn="badly"} 1.0' in said
    assert answer.headers["Content-Type"].startswith("text/plain")
