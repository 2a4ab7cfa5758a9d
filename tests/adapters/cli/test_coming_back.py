"""A database that goes away is said to be away, and nobody has to help it come back."""

import json
import resource
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters.app import Running
from adapters.playground.staff import PEOPLE
from adapters.roster_csv import read_roster
from adapters.roster_import import take_in
from bot.errors import CannotKeep
from store.upgrade import upgrade
from tests.adapters.cli.operating import Operator
from tests.adapters.test_app import PLATFORM, House
from tests.postgres import FAST, Cluster, running

ASK = {
    "rather": "either",
    "language": "en",
    "reach": "after six",
    "soon": "today",
    "check-ins": "no",
}
NO_ROOM = (0, resource.RLIM_INFINITY)
ROOM = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """One of its own: the others are not to be stopped."""
    with running(FAST) as cluster:
        yield cluster


@asynccontextmanager
async def served(house: House) -> AsyncIterator[Running]:
    async with house.open() as core:
        rows = read_roster(PEOPLE).rows
        await take_in(core, rows, {"slack_user_id": PLATFORM}, house.clock.now())
        async with house.run(core) as live:
            yield live


async def test_a_postgresql_that_was_stopped_and_started_goes_on(
    cluster: Cluster, tmp_path: Path
):
    house = House(tmp_path)
    database = cluster.fresh_database("coming_back")
    upgrade(database)
    house.place = replace(house.place, database=database)
    async with served(house) as live:
        await live.door.let_in(house.asks("marlow-quay"))
        await live.courier.deliver_all()
        cluster.stop()
        for _ in range(3):
            with pytest.raises(CannotKeep):
                await live.door.let_in(house.asks("clover-estuary"))
            with pytest.raises(CannotKeep):
                await live.door.look(
                    house.sender("marlow-quay"), "home", house.clock.now()
                )
        assert not await live.health.is_ready()
        cluster.start()
        # What was not acknowledged is brought once more, and what is due happens.
        await live.door.let_in(house.asks("clover-estuary"))
        await live.turner(house.clock).turn(timedelta(days=1))
    assert house.chats.said("clover-estuary").count("received") == 1
    assert "offer-nudge" in {said for _, _, said in house.chats.arrived}
    assert "relation" not in house.logged.getvalue()


class Demo:
    """A demo's doors, as its page sees them."""

    def __init__(self, at: int) -> None:
        self._at = f"http://127.0.0.1:{at}"

    def asks(self) -> tuple[int, Any]:
        body = {"person": "marlow-quay", "key": "one", "value": "ask", "values": ASK}
        return self._send("/api/submit", json.dumps(body).encode())

    def opens_the_form(self) -> tuple[int, Any]:
        body = {"person": "marlow-quay", "key": "form", "value": "open:ask"}
        return self._send("/api/press", json.dumps(body).encode())

    def is_ready(self) -> int:
        return self._send("/readyz", None)[0]

    def _send(self, path: str, body: bytes | None) -> tuple[int, Any]:
        json_ = {"Content-Type": "application/json"}
        request = urllib.request.Request(self._at + path, body, json_)  # noqa: S310
        try:
            with urllib.request.urlopen(request) as answer:  # noqa: S310
                return answer.status, _read(answer.read())
        except urllib.error.HTTPError as refused:
            with refused:
                return refused.code, _read(refused.read())


def _read(raw: bytes) -> Any:
    return json.loads(raw) if raw.startswith(b"{") else raw


def test_a_disk_on_which_no_file_can_be_written_is_got_over(
    operator: Operator, port: int
):
    with operator.starts("demo", "--port", str(port)) as process:
        demo = Demo(port)
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, NO_ROOM)
        for _ in range(3):
            status, said = demo.asks()
            assert (status, list(said)) == (503, ["failure"])
        assert demo.is_ready() == 503
        # What only reads goes on.
        assert demo.opens_the_form()[0] == 200
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, ROOM)
        assert demo.asks() == (200, {})
        _, form = demo.opens_the_form()
        assert form["dialog"]["title"] == "Where it stands"
