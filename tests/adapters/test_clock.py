"""Time that can be turned, chance that can be trusted, and times as a reader sees them."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest

from adapters.chance import SystemChance
from adapters.clock import SystemClock, TurnedClock
from adapters.moments import moments_for

NOON = datetime(2030, 1, 10, 12, 0, tzinfo=UTC)
WEEK = timedelta(weeks=1)


class Steady:
    def now(self) -> datetime:
        return NOON


def test_the_systems_clock_tells_utc():
    assert SystemClock().now().tzinfo is UTC


def test_a_clock_is_turned_forward_and_never_back():
    clock = TurnedClock(Steady())
    clock.turn_to(NOON + WEEK)
    assert clock.now() == NOON + WEEK
    clock.turn_to(NOON)
    assert clock.now() == NOON + WEEK


def test_a_turned_clock_stays_turned_when_its_owner_keeps_the_offset():
    before = TurnedClock(Steady())
    before.turn_to(NOON + WEEK)
    assert TurnedClock(Steady(), before.offset).now() == NOON + WEEK


def test_a_name_has_128_random_bits():
    names = {SystemChance().name() for _ in range(1000)}
    assert len(names) == 1000
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{22}", name) for name in names)


def test_a_handle_spells_no_word_and_is_not_misread():
    for _ in range(1000):
        handle = SystemChance().handle()
        assert re.fullmatch(r"[A-Z]-[A-Z0-9]{3}", handle)
        assert not set("AEIOUY01258BLSZGV") & set(handle)


def test_spread_is_between_nothing_and_all():
    assert all(0 <= SystemChance().spread() <= 1 for _ in range(100))


@pytest.mark.parametrize(
    ("zone", "language", "moment", "day"),
    [
        ("UTC", "en", "Thu 10 Jan, 12:00", "12 May"),
        ("America/New_York", "en-US", "Thu 10 Jan, 07:00", "12 May"),
        ("Asia/Kolkata", "en", "Thu 10 Jan, 17:30", "12 May"),
        ("Europe/Berlin", "de", "Do. 10. Jan., 13:00", "12. Mai"),
        ("UTC", "es", "jue 10 ene, 12:00", "12 de mayo"),
        ("Nowhere/Atall", "xx-nothing", "Thu 10 Jan, 12:00", "12 May"),
    ],
)
def test_a_time_is_in_the_readers_zone_and_language(zone, language, moment, day):
    moments = moments_for(zone, language)
    assert moments.moment(NOON) == moment
    assert moments.day(date(2030, 5, 12)) == day
