"""Everything together, on a real database: what is decided happens, and only once."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, closing
from datetime import datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest

from adapters.app import Running, running
from adapters.clock import TurnedClock
from adapters.core import Core, open_core
from adapters.logs import Log
from adapters.messenger import PLENTY, Ending, NotNow, Outgoing, Refused, Sent
from adapters.places import Place
from adapters.playground.staff import PEOPLE
from adapters.programme import read_programme
from adapters.ringing import SET_ASIDE_FOR
from adapters.roster_csv import read_roster
from adapters.roster_import import take_in
from bot.arrivals import Pressed, Submitted
from bot.looks import Look
from bot.people import Address, Sender
from bot.programme import Programme
from store.alarms import next_alarm
from store.entries import overwrite
from store.upgrade import upgrade
from tests.adapters.kept_store import HandsClock

PLATFORM = "playground"
A_WEEK = timedelta(weeks=1)
ASKING = {
    "rather": ("either",),
    "language": ("en",),
    "not-these": (),
    "reach": ("after six",),
    "soon": ("today",),
    "check-ins": ("no",),
}


class Chats:
    """A platform that is a list of what arrived, and when."""

    platform = PLATFORM
    room = PLENTY

    def __init__(self, clock: TurnedClock) -> None:
        self._clock = clock
        self.arrived: list[tuple[datetime, str, str]] = []
        self.unreachable: set[str] = set()
        self.away = False
        self.missed: set[tuple[str, str]] = set()

    async def send(self, out: Outgoing) -> Ending:
        if self.away:
            self.missed.add((out.address.user, out.card.body[0].wording))
            return NotNow()
        if out.address.user in self.unreachable:
            return Refused()
        at, said = self._clock.now(), out.card.body[0].wording
        self.arrived.append((at, out.address.user, said))
        return Sent(out.id)

    async def redraw(self, out: Outgoing, ref: str) -> Ending:
        return Sent(ref)

    async def find(self, out: Outgoing) -> str | None:
        return None

    def said(self, user: str) -> list[str]:
        return [said for _, to, said in self.arrived if to == user]

    def asked(self) -> list[str]:
        """The supporters who were offered the request, in order."""
        return [user for _, user, said in self.arrived if said == "offer"]


class House:
    """A programme that can be started, stopped and started again."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.place = Place(
            database=f"sqlite:///{home}/house.sqlite",
            keys=home / "keys",
            root=b"r" * 32,
        )
        self.programme: Programme = read_programme(None)
        self.clock = TurnedClock(HandsClock())
        self.chats = Chats(self.clock)
        self.logged = StringIO()
        upgrade(self.place.database)

    def open(self) -> AbstractAsyncContextManager[Core]:
        log = Log(self.logged, self.clock)
        return open_core(self.place, self.programme, self.clock, log)

    def run(self, core: Core) -> AbstractAsyncContextManager[Running]:
        return running(core, (self.chats,), None, lambda: None)

    def rows(self) -> dict[str, int]:
        """How many rows each table has."""
        with closing(sqlite3.connect(self.home / "house.sqlite")) as database:
            named = "SELECT name FROM sqlite_master WHERE type = 'table'"
            tables = [table for (table,) in database.execute(named)]
            return {
                table: database.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608
                for table in tables
            }

    def sender(self, user: str) -> Sender:
        address = Address(platform=PLATFORM, tenant=self.programme.key, user=user)
        return Sender(address=address)

    def asks(self, user: str) -> Submitted:
        return Submitted(
            key=f"{user} asks",
            sender=self.sender(user),
            at=self.clock.now(),
            token=Look.ASK,
            values=ASKING,
        )


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


@pytest.fixture
async def core(house: House) -> AsyncIterator[Core]:
    async with house.open() as core:
        rows = read_roster(PEOPLE).rows
        await take_in(core, rows, {"slack_user_id": PLATFORM}, house.clock.now())
        yield core


async def test_an_act_is_answered_without_waiting_for_the_tick(house, core):
    async with house.run(core) as live:
        await live.door.let_in(house.asks("marlow-quay"))
        await live.courier.deliver_all()
        assert house.chats.said("marlow-quay") == ["received"]
        assert len(house.chats.asked()) == 1


async def test_an_offer_to_somebody_unreachable_goes_to_the_next(house, core):
    house.chats.unreachable = {p.slack_user_id for p in read_roster(PEOPLE).rows}
    house.chats.unreachable -= {"marlow-quay", "amapola-ribera"}
    async with house.run(core) as live:
        await live.door.let_in(house.asks("marlow-quay"))
        await live.turner(house.clock).turn(timedelta(days=3))
    assert house.chats.asked() == ["amapola-ribera"]


async def test_a_newcomer_who_erases_everything_hears_so_and_is_gone(house, core):
    """Promise 10: the answer finds its way without anything that is kept of them."""
    before = house.rows()
    erase = Pressed(
        key="erase now",
        sender=house.sender("brand-new"),
        at=house.clock.now(),
        token="erase",
    )
    async with house.run(core) as live:
        await live.door.let_in(house.asks("brand-new"))
        await live.courier.deliver_all()
        met = house.rows()
        assert met["person"] == before["person"] + 1
        assert met["address"] == before["address"] + 1
        assert met["button"] > before["button"] == 0
        await live.door.let_in(erase)
        await live.courier.deliver_all()
        await live.housekeeper.purge()
    assert house.chats.said("brand-new") == ["received", "erased"]
    left = house.rows()
    for table in ("person", "address", "request", "offer", "alarm", "button", "letter"):
        assert left[table] == before[table], table


async def test_a_newcomer_who_erases_everything_twice_hears_so_twice(house, core):
    async with house.run(core) as live:
        for key in ("once", "twice"):
            erase = Pressed(
                key=key,
                sender=house.sender("brand-new"),
                at=house.clock.now(),
                token="erase",
            )
            await live.door.let_in(erase)
        await live.courier.deliver_all()
    assert house.chats.said("brand-new") == ["erased", "erased"]
    assert house.rows()["letter"] == 0


async def test_a_week_turned_is_a_week_lived(house, core):
    async with house.run(core) as live:
        await live.door.let_in(house.asks("marlow-quay"))
        before = house.clock.now()
        await live.turner(house.clock).turn(A_WEEK)
    assert house.clock.now() == before + A_WEEK
    # One after another, each with their time to answer, and not all at the end.
    asked = [at for at, _, said in house.chats.arrived if said == "offer"]
    assert len(asked) == len(set(asked)) > 5
    assert all(before <= at < before + A_WEEK for at in asked)
    # Promise 9: whoever waits is told a new time before the old one passes.
    assert "slower" in house.chats.said("marlow-quay")


async def test_a_week_of_outage_is_not_a_week_of_messages(house, core):
    async with house.run(core) as live:
        await live.door.let_in(house.asks("marlow-quay"))
        await live.courier.deliver_all()
    arrived = len(house.chats.arrived)
    house.clock.turn_to(house.clock.now() + A_WEEK)
    async with house.run(core) as live:
        await live.courier.deliver_all()
    since = [user for _, user, _ in house.chats.arrived[arrived:]]
    assert len(since) == len(set(since)) > 0


async def test_what_is_over_by_the_time_we_are_back_is_not_sent(house, core):
    house.chats.away = True
    async with house.run(core) as live:
        await live.door.let_in(house.asks("marlow-quay"))
        await live.courier.deliver_all()
    [first] = [user for user, said in house.chats.missed if said == "offer"]
    house.chats.away = False
    house.clock.turn_to(house.clock.now() + A_WEEK)
    async with house.run(core) as live:
        await live.courier.deliver_all()
    assert "received" in house.chats.said("marlow-quay")
    assert house.chats.said(first) == []


async def test_what_was_due_while_we_were_down_happens_once(house, core):
    async with house.run(core) as live:
        await live.door.let_in(house.asks("marlow-quay"))
    for _ in range(3):
        async with house.run(core) as live:
            await live.courier.deliver_all()
    assert house.chats.said("marlow-quay") == ["received"]


async def test_a_request_that_cannot_be_read_holds_up_no_other(house, core):
    async with house.run(core) as live:
        await live.door.let_in(house.asks("marlow-quay"))
        await live.door.let_in(house.asks("fern-anchorage"))
        [book] = (house.place.keys / house.programme.key / "requests").iterdir()
        overwrite(str(book), [0])
        await live.turner(house.clock).turn(timedelta(hours=24))
    assert "slower" in house.chats.said("fern-anchorage")
    assert "alarm failed" in house.logged.getvalue()
    # Promise 1: its alarm is set aside, not lost.
    async with core.store.looking() as work:
        waits = await next_alarm(work)
    assert waits is not None
    assert waits <= house.clock.now() + SET_ASIDE_FOR
