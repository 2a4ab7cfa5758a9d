"""A platform that is away when we start holds nobody else up, and is there later."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from io import StringIO

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.cli.late import AGAIN_SECONDS, LatePlatform, NotThereYet, Opening
from adapters.cli.serve import OneOfThem
from adapters.logs import Log
from adapters.messenger import PLENTY, Outgoing, Sent, Wait
from bot.cards import Card, Say
from bot.letter import LetterId
from bot.people import Address
from tests.adapters.kept_store import HandsClock

PATH = "/events"
LETTER = Outgoing(
    id=LetterId("l-1"),
    address=Address(platform="harbour", tenant="t", user="u-1"),
    zone="UTC",
    country="",
    languages=(),
    card=Card(body=(Say("hello"),)),
    tokens=(),
)


class Away(Exception):  # noqa: N818
    pass


class Turns:
    """Time that passes when the test says so."""

    def __init__(self) -> None:
        self.waits = asyncio.Queue[asyncio.Event]()

    def now(self) -> float:
        return 0.0

    async def wait(self, seconds: float) -> None:
        assert seconds == AGAIN_SECONDS
        passed = asyncio.Event()
        self.waits.put_nowait(passed)
        await passed.wait()

    async def passes(self) -> None:
        (await self.waits.get()).set()


@dataclass(slots=True)
class Harbour:
    """A platform, and its messenger as well."""

    fails: Exception | None = field(default_factory=Away)
    connected: bool = True
    platform: str = "harbour"
    room: int = PLENTY
    carried: list[Outgoing] = field(default_factory=list)
    stirred: int = 0
    open: asyncio.Event = field(default_factory=asyncio.Event)
    closed: bool = False

    @property
    def messenger(self) -> "Harbour":
        return self

    @property
    def routes(self) -> list[web.RouteDef]:
        async def answer(_: web.Request) -> web.Response:
            return web.Response(text="kept")

        return [web.post(PATH, answer)]

    def kept(self) -> None:
        self.stirred += 1

    @asynccontextmanager
    async def serving(self, _: object) -> AsyncIterator[None]:
        self.open.set()
        try:
            yield
        finally:
            self.closed = True

    @asynccontextmanager
    async def opens(self) -> AsyncIterator["Harbour"]:
        if self.fails is not None:
            raise self.fails
        yield self

    async def send(self, out: Outgoing) -> Sent:
        self.carried.append(out)
        return Sent("here")

    async def redraw(self, out: Outgoing, ref: str) -> Sent:
        self.carried.append(out)
        return Sent(ref)

    async def find(self, out: Outgoing) -> str | None:
        return "found"


@dataclass(slots=True)
class Served:
    late: LatePlatform
    harbour: Harbour
    time: Turns
    client: TestClient
    log: StringIO

    async def brings(self) -> int:
        return (await self.client.post(PATH)).status

    async def is_there(self) -> None:
        waits = await self.time.waits.get()
        self.harbour.fails = None
        waits.set()
        await self.harbour.open.wait()


@pytest.fixture
async def served() -> AsyncIterator[Served]:
    harbour, time, log = Harbour(), Turns(), StringIO()
    opening = Opening(name="harbour", path=PATH, opens=harbour.opens, away=Away)
    late = LatePlatform(opening, time, Log(log, HandsClock()))
    app = web.Application()
    app.add_routes(late.routes)
    async with TestClient(TestServer(app)) as client, late.serving(None):
        yield Served(late, harbour, time, client, log)


async def test_what_it_brings_while_it_is_away_is_to_come_again(served: Served):
    assert await served.brings() == 503
    assert not served.late.connected
    served.late.kept()
    assert served.harbour.stirred == 0


async def test_letters_wait_for_it_at_no_attempt(served: Served):
    messenger = served.late.messenger
    assert (messenger.platform, messenger.room) == ("harbour", 0)
    assert await messenger.send(LETTER) == Wait(AGAIN_SECONDS)
    assert await messenger.redraw(LETTER, "here") == Wait(AGAIN_SECONDS)
    with pytest.raises(NotThereYet):
        await messenger.find(LETTER)


async def test_it_is_tried_until_it_is_there(served: Served):
    for _ in range(3):
        await served.time.passes()
    await served.is_there()
    assert await served.brings() == 200
    assert served.late.connected
    served.late.kept()
    assert served.harbour.stirred == 1
    messenger = served.late.messenger
    assert messenger.room == PLENTY
    assert await messenger.send(LETTER) == Sent("here")
    assert await messenger.redraw(LETTER, "there") == Sent("there")
    assert await messenger.find(LETTER) == "found"


async def test_what_nobody_expected_is_logged_and_it_is_tried_again(served: Served):
    served.harbour.fails = RuntimeError("canary")
    await served.time.passes()
    await served.is_there()
    assert "RuntimeError" in served.log.getvalue()
    assert "canary" not in served.log.getvalue()


async def test_we_are_ready_while_one_of_two_is(served: Served):
    other = Harbour()
    assert OneOfThem([served.late, other]).connected
    other.connected = False
    assert not OneOfThem([served.late, other]).connected
