"""Whoever has the link can put the appointment into their calendar, and no log tells.

A real server with a real database, and the file read back by the library that others
read it with.
"""

import asyncio
import logging  # noqa: TID251  (what libraries say is looked through)
import socket
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import pytest
from aiohttp import ClientResponse, ClientSession, web
from icalendar import Calendar
from yarl import URL

from adapters.core import Core, open_core
from adapters.fetching import HEADERS, Fetching
from adapters.listening import listening
from adapters.log_others import Bare
from adapters.logs import Log
from adapters.places import Place
from adapters.programme import read_programme
from bot.changes import Changes
from bot.invitation import Invitation
from bot.people import Person, PersonId
from store.upgrade import upgrade
from tests.adapters.kept_store import NOON, HandsClock
from tests.store.nouns import a_letter
from tests.store.test_invitations import invited_to

HOUR: Final = timedelta(hours=1)
PLACE: Final = "canary: Seminar room; 4.12,\nleft\\wing \u202e🙂"
TALK: Final = Invitation(starts_at=NOON, ends_at=NOON + HOUR, where=PLACE)
DANA: Final = Person(id=PersonId("dana"), name="Dana", zone="UTC", languages=("de",))
HOSTILE: Final = (
    "",
    "x",
    ".ics",
    "..%2F..%2Fetc%2Fpasswd.ics",
    "%00.ics",
    "%ED%A0%80.ics",
    "%.ics",
    "'%20OR%201=1.ics",
    "a/b.ics",
    f"{'x' * 22}.ics",
    f"{'x' * 6000}.ics",
    "%F0%9F%98%80.ics",
)


@dataclass(frozen=True, slots=True)
class Standing:
    """Time that somebody else lets pass."""

    now: Callable[[], float]

    async def wait(self, seconds: float) -> None:
        raise AssertionError(seconds)


class House:
    def __init__(
        self, core: Core, clock: HandsClock, lines: StringIO, file: Path
    ) -> None:
        self.core, self.clock, self.lines, self.file = core, clock, lines, file
        self.seconds = 0.0
        self.port = _free_port()
        self.http = ClientSession(f"http://127.0.0.1:{self.port}")

    async def invites(self, appointment: Invitation = TALK) -> str:
        """A letter that is on its way: the token of its link."""
        letter = a_letter(DANA.id, invited_to(appointment))
        async with self.core.store.unit() as unit:
            await unit.keep(Changes(at=NOON, letters=(letter,)))
        return letter.tokens[1]

    async def get(self, file: str) -> "Answer":
        path = URL.build(path=f"/calendar/{file}", encoded=True)
        async with self.http.get(path) as answer:
            return await _read(answer)

    async def event(self, appointment: Invitation = TALK) -> dict[str, Any]:
        answer = await self.get(f"{await self.invites(appointment)}.ics")
        [event] = Calendar.from_ical(answer.body).walk("VEVENT")
        return dict(event)

    def loses_its_database(self) -> None:
        with closing(sqlite3.connect(self.file)) as database, database:
            database.execute("ALTER TABLE button RENAME TO elsewhere")


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    said: frozenset[tuple[str, str]]
    body: bytes


async def _read(answer: ClientResponse) -> Answer:
    said = {(n, v) for n, v in answer.headers.items() if n != "Date"}
    return Answer(answer.status, frozenset(said), await answer.read())


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    file = tmp_path / "house.sqlite"
    database = f"sqlite:///{file}"
    upgrade(database)
    place = Place(database=database, keys=tmp_path / "keys", root=b"r" * 32)
    clock, lines = HandsClock(), StringIO()
    everything = Bare(lines, logging.DEBUG)
    logging.getLogger().addHandler(everything)
    log, programme = Log(lines, clock), read_programme(None)
    async with open_core(place, programme, clock, log, "https://h.example") as core:
        async with core.store.unit() as unit:
            await unit.keep(Changes(at=NOON, people=(DANA,)))
        house, app = House(core, clock, lines, file), web.Application()
        app.add_routes(Fetching(core, Standing(lambda: house.seconds)).routes)
        async with house.http, listening(app, "127.0.0.1", house.port):
            yield house
    logging.getLogger().removeHandler(everything)


async def test_the_file_says_when_and_where_and_nothing_of_what(house: House):
    token = await house.invites()
    answer = await house.get(f"{token}.ics")
    assert answer.status == 200
    assert ("Content-Type", "text/calendar; charset=utf-8") in answer.said
    written = answer.body.decode()
    calendar = Calendar.from_ical(written)
    [event] = calendar.walk("VEVENT")
    assert calendar.keys() == {"VERSION", "PRODID"}
    assert event.keys() == {
        *("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "CLASS"),
    }
    assert event["SUMMARY"] == "Termin", "in the language of who was invited"
    assert event["LOCATION"] == "canary: Seminar room; 4.12, left\\wing 🙂"
    assert event["CLASS"] == "PRIVATE"
    assert event["DTSTAMP"].dt == NOON
    assert token not in written
    programme = house.core.programme
    for name in (programme.name, programme.app_name, "peer", DANA.name):
        assert name.casefold() not in written.casefold()


@pytest.mark.parametrize(
    ("zone", "starts", "lasts"),
    [
        ("Europe/Berlin", "2030-03-31T00:30Z", ("01:30", "05:30")),
        ("Europe/Berlin", "2030-10-26T23:30Z", ("01:30", "03:30")),
        ("America/New_York", "2030-03-10T06:00Z", ("01:00", "05:00")),
        ("America/New_York", "2030-11-03T04:30Z", ("00:30", "02:30")),
    ],
)
async def test_across_a_change_of_the_clocks_it_is_the_same_instant(
    house: House, zone: str, starts: str, lasts: tuple[str, str]
):
    """Three hours by the watch, whatever the clock on the wall does meanwhile."""
    instants = [datetime.fromisoformat(starts) + n * HOUR for n in (0, 3)]
    local = [instant.astimezone(ZoneInfo(zone)) for instant in instants]
    assert tuple(f"{each:%H:%M}" for each in local) == lasts
    event = await house.event(
        Invitation(starts_at=local[0], ends_at=local[1], where="here")
    )
    assert [event[name].dt for name in ("DTSTART", "DTEND")] == instants
    assert event["DTSTART"].to_ical() == f"{instants[0]:%Y%m%dT%H%M%SZ}".encode()


async def test_pressed_twice_it_stands_in_the_calendar_once(house: House):
    token = await house.invites()
    first, again = [await house.get(f"{token}.ics") for _ in "12"]
    assert first == again


async def test_nothing_is_kept_of_it_or_told_on(house: House):
    for answer in (
        await house.get(f"{await house.invites()}.ics"),
        await house.get("x.ics"),
    ):
        assert HEADERS.items() <= answer.said
    assert set(HEADERS.values()) == {"no-store", "no-referrer", "nosniff", "noindex"}


async def test_a_day_after_its_end_the_link_leads_nowhere(house: House):
    token = await house.invites()
    house.clock.passes(HOUR + timedelta(days=1) - timedelta(seconds=1))
    assert (await house.get(f"{token}.ics")).status == 200
    house.clock.passes(timedelta(seconds=1))
    assert (await house.get(f"{token}.ics")).status == 404


async def test_what_leads_nowhere_is_answered_the_same_whatever_it_is(house: House):
    over = await house.invites(
        Invitation(starts_at=NOON - 99 * HOUR, ends_at=NOON - 98 * HOUR, where=PLACE)
    )
    token = await house.invites()
    answers = {
        await house.get(file)
        for file in (*HOSTILE, f"{over}.ics", token, f"{token}.ICS", f"{token}.ics.ics")
    }
    assert len(answers) == 1
    [answer] = answers
    assert (answer.status, answer.body) == (404, b"")
    assert house.lines.getvalue() == "", "and none of it is told"


async def test_whoever_only_asks_whether_it_is_there_learns_nothing(house: House):
    token, answers = await house.invites(), []
    house.loses_its_database()
    for file in (token, "x" * 22):
        async with house.http.head(f"/calendar/{file}.ics") as answer:
            answers.append(await _read(answer))
    assert answers[0] == answers[1], "and no database was asked"
    assert answers[0].status == 200


async def test_no_log_tells_the_place_the_link_or_that_anybody_came(house: House):
    token = await house.invites()
    assert (await house.get(f"{token}.ics")).status == 200
    assert await _raw(house, f"GET /calendar/{token}.ics HTTP/9.9\r\n\r\n")
    assert await _raw(house, f"GET /calendar/{token}.ics HTTP/1.1\r\n{token}\r\n\r\n")
    said = house.lines.getvalue()
    assert token not in said
    assert "canary" not in said
    assert "calendar" not in said


async def _raw(house: House, sent: str) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", house.port)
    writer.write(sent.encode())
    answer = await reader.readline()
    writer.close()
    await writer.wait_closed()
    return answer


async def test_where_nothing_can_be_read_it_says_so_and_not_what(house: House):
    token = await house.invites()
    house.loses_its_database()
    answer = await house.get(f"{token}.ics")
    assert (answer.status, answer.body) == (503, b"")
    said = house.lines.getvalue()
    assert "http request failed" in said
    assert token not in said


async def test_a_department_may_press_at_once_and_nobody_may_go_on_and_on(house: House):
    token = await house.invites()
    statuses = [(await house.get(f"{token}.ics")).status for _ in range(120)]
    served = statuses.index(429)
    assert served > 60
    assert {*statuses[served:]} == {429}
    house.seconds += 5
    assert (await house.get(f"{token}.ics")).status == 200


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
