"""A tick with a thousand alarms due, however many others wait.

Each alarm that rings is a supporter's reminder: it is decided, a letter is written, and
the one that it takes the place of is dropped. The others wait for a later year.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from sqlalchemy.engine import make_url

from adapters.door import Door
from adapters.ringing import TOGETHER
from benchmarks.hospital import CHANCE, MONDAY, Ground, Place, opened, populate, world
from benchmarks.staff import Colleague, clinicians, supporters
from benchmarks.timing import Findings, Size, middle, span, timed
from bot.changes import Changes
from bot.events.offering import ReminderDue
from bot.offer import Offer, OfferId
from bot.policy import HowSoon, Policy
from bot.request import Handle, Request, RequestId
from bot.wishes import Rather, Wishes
from store.alarms import set_alarms
from store.sql_store import SqlStore

APART: Final = timedelta(hours=1)
ANSWER_BY: Final = MONDAY + timedelta(days=300)
WITHIN: Final = 1.3
WISHES: Final = Wishes(
    rather=Rather.EITHER,
    language="en",
    reach="Call extension 4411",
    soon=HowSoon.NO_HURRY,
    check_ins=False,
)
QUICKLY: Final = (
    "PRAGMA journal_mode=OFF",
    "PRAGMA synchronous=OFF",
    "PRAGMA cache_size=-262144",
)
"""Only while the file is made ready; the store opens it with pragmas of its own."""
INDEXES: Final = (
    "SELECT name, sql FROM sqlite_master"
    " WHERE type = 'index' AND tbl_name = 'alarm' AND sql IS NOT NULL"
)
FILL: Final = """
WITH RECURSIVE later(number) AS (
    SELECT 1 UNION ALL SELECT number + 1 FROM later WHERE number < ?
)
INSERT INTO alarm (programme, due_at, id, name, request, phase, offer)
SELECT programme, ? + number, id || number, 'erasure', id, 9, NULL
FROM later CROSS JOIN request
"""
"""So many more for each request, due one after another."""


@dataclass(frozen=True, slots=True)
class Clinic:
    """A store with so many alarms, and the door that they ring at."""

    pending: int
    store: SqlStore
    door: Door


async def on_sqlite(ground: Ground, size: Size) -> Findings:
    original = ground.make("clinic")
    requests = await _ask(original, size.due)
    took: dict[int, list[float]] = {pending: [] for pending in size.pending}
    async with AsyncExitStack() as stack:
        clinics = [
            await stack.enter_async_context(_clinic(ground, original, size, pending))
            for pending in size.pending
        ]
        # One more: in the first there is no earlier reminder to drop.
        for number in range(size.rounds + 1):
            for clinic in clinics:
                took[clinic.pending].append(await _tick(clinic, requests, number))
    return _found({pending: times[1:] for pending, times in took.items()}, size)


def _found(took: dict[int, list[float]], size: Size) -> Findings:
    found = Findings(f"One tick with {size.due:,} alarms due, on SQLite")
    for pending, times in took.items():
        figure = f"{middle(times):,.0f} ms ({span(times)})"
        found.add(f"among {pending:,}", figure)
    medians = [middle(times) for times in took.values()]
    ratio = max(medians) / min(medians)
    found.add("slowest / fastest", f"{ratio:.2f}", f"<= {WITHIN}", ratio <= WITHIN)
    return found


async def _tick(clinic: Clinic, requests: Sequence[Request], number: int) -> float:
    """Milliseconds."""
    now = MONDAY + APART * (number + 1)
    async with clinic.store.working() as work:
        await set_alarms(work, [_reminder(r, number) for r in requests], MONDAY)
    with timed() as took:
        rung = TOGETHER
        while rung:
            rung = await clinic.door.ring(now, TOGETHER)
    return took.ms


def _reminder(request: Request, number: int) -> ReminderDue:
    assert request.asked is not None, request
    at = MONDAY + APART * (number + 1)
    return ReminderDue(at=at, request=request.id, offer=request.asked.id)


@asynccontextmanager
async def _clinic(
    ground: Ground, original: Place, size: Size, pending: int
) -> AsyncIterator[Clinic]:
    place = ground.copy(original, f"clinic_{pending}")
    _fill(place, pending // size.due - 1)
    async with opened(place) as store:
        door = Door(store, world(), lambda: None)
        working = asyncio.create_task(door.work())
        yield Clinic(pending, store, door)
        door.close()
        await working


def _fill(place: Place, each: int) -> None:
    path = make_url(place.url).database
    assert path is not None, place
    if each:
        later = int(ANSWER_BY.timestamp() * 1000)
        connection = sqlite3.connect(path, isolation_level=None)
        for pragma in QUICKLY:
            connection.execute(pragma)
        # A million entries are sorted once, and not put in one by one.
        indexes = connection.execute(INDEXES).fetchall()
        for name, _ in indexes:
            connection.execute(f"DROP INDEX {name}")
        connection.execute(FILL, (each, later))
        for _, sql in indexes:
            connection.execute(sql)
        connection.close()


async def _ask(place: Place, count: int) -> list[Request]:
    """As many requests, each with a supporter who has been asked."""
    staff = await populate(place, [*clinicians(count), *supporters(count)])
    pairs = list(zip(staff[:count], staff[count:], strict=True))
    requests = [
        _asked(asker, whom, number) for number, (asker, whom) in enumerate(pairs)
    ]
    loads = [
        replace(whom.load, asked=request.id)
        for request, (_, whom) in zip(requests, pairs, strict=True)
        if whom.load is not None
    ]
    async with opened(place) as store:
        async with store.unit() as unit:
            await unit.loads([load.supporter for load in loads])
            changes = Changes(at=MONDAY, requests=tuple(requests), loads=tuple(loads))
            await unit.keep(changes)
        await store.database.tidy()
    return requests


def _asked(asker: Colleague, whom: Colleague, number: int) -> Request:
    offer = Offer(
        id=OfferId(CHANCE.name()),
        supporter=whom.person.id,
        asked_at=MONDAY,
        answer_by=ANSWER_BY,
    )
    request = Request(
        id=RequestId(CHANCE.name()),
        handle=Handle(f"K-{number:06}"),
        asker=asker.person.id,
        wishes=WISHES,
        policy=Policy(),
        asked_at=MONDAY,
        seek_since=MONDAY,
        seek_by=ANSWER_BY,
    )
    return request.offering(offer)
