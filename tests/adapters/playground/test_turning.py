"""The demo's clock runs on by itself, is turned by people, and is never turned back."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from adapters.playground.demo import begin, next_morning
from adapters.playground.platform import Platform
from adapters.playground.turning import KeptClock, clock_face, written
from adapters.programme import read_programme

SUNDAY_NIGHT = datetime(2030, 1, 7, 3, tzinfo=UTC)
MONDAY_8AM = datetime(2030, 1, 7, 13, tzinfo=UTC)
PROGRAMME = read_programme(None)


class Standing:
    def now(self) -> datetime:
        return SUNDAY_NIGHT


@pytest.fixture
def service(tmp_path: Path):
    service = Platform(tmp_path / "chats.sqlite")
    yield service
    service.close()


class Office:
    """Where a roster would be imported."""

    def __init__(self) -> None:
        self.imports: list[tuple[str, datetime]] = []

    async def hire(self, file: Path, at: datetime) -> None:
        self.imports.append((file.name, at))


async def test_the_demo_begins_on_a_working_morning_and_only_once(service: Platform):
    office, clock = Office(), KeptClock(Standing(), service)
    await begin(service, clock, PROGRAMME, office.hire)
    assert clock.now() == MONDAY_8AM
    clock.turn_to(MONDAY_8AM + timedelta(days=1))
    await begin(service, clock, PROGRAMME, office.hire)
    assert clock.now() == MONDAY_8AM + timedelta(days=1)
    assert office.imports == [("people.csv", MONDAY_8AM)]


async def test_a_beginning_that_was_cut_short_is_taken_up_again(service: Platform):
    async def die(_: Path, at: datetime) -> None:
        raise OSError(at)

    office = Office()
    with pytest.raises(OSError, match="2030"):
        await begin(service, KeptClock(Standing(), service), PROGRAMME, die)
    await begin(service, KeptClock(Standing(), service), PROGRAMME, office.hire)
    assert office.imports == [("people.csv", MONDAY_8AM)]


def test_it_never_begins_on_a_holiday_or_at_the_weekend():
    christmas_eve = datetime(2026, 12, 24, 20, tzinfo=UTC)
    assert next_morning(PROGRAMME, christmas_eve).isoformat().startswith("2026-12-28")


def test_the_time_outlives_the_process(service: Platform):
    KeptClock(Standing(), service).turn_to(MONDAY_8AM)
    assert KeptClock(Standing(), service).now() == MONDAY_8AM


def test_a_turn_that_cannot_be_kept_is_no_turn(service: Platform):
    clock = KeptClock(Standing(), service)
    service.close()
    with pytest.raises(sqlite3.Error):
        clock.turn_to(MONDAY_8AM)
    assert clock.now() == SUNDAY_NIGHT


def test_what_people_turned_is_shown_and_where_it_began_is_not(service: Platform):
    clock = KeptClock(Standing(), service)
    clock.turn_to(MONDAY_8AM)
    service.begin(clock.offset)
    face = clock_face(clock, service.began, "America/New_York")
    assert face == {
        "now": "2030-01-07T13:00:00+00:00",
        "label": "Monday 7 January 2030, 08:00",
        "zone": "America/New_York",
        "turned": "",
    }
    clock.turn_to(MONDAY_8AM + timedelta(days=9, hours=4, minutes=30))
    face = clock_face(clock, service.began, "America/New_York")
    assert face["turned"] == "+1 week 2 days 4 h 30 min"


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (timedelta(0), ""),
        (timedelta(seconds=29), ""),
        (timedelta(days=1), "+1 day"),
        (timedelta(weeks=2), "+2 weeks"),
        (timedelta(minutes=30), "+30 min"),
    ],
)
def test_a_span_is_written_as_people_say_it(span: timedelta, said: str):
    assert written(span) == said
