"""When people work on the nights that the clocks change."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.hours import after_open, always, hours_between, next_open, open_time
from tests.bot.walls import (
    APIA,
    BEIRUT,
    BERLIN,
    EVERY_DAY,
    HAVANA,
    HOUR,
    KATHMANDU,
    LORD_HOWE,
    MINUTE,
    NEW_YORK,
    SYDNEY,
    berlin,
    midnight,
    on_the_wall,
    wall,
)

WEEKS_OF_A_CHANGE = [
    (BERLIN, date(2030, 3, 25), -60),
    (BERLIN, date(2030, 10, 21), 60),
    (NEW_YORK, date(2030, 3, 4), -60),
    (NEW_YORK, date(2030, 10, 28), 60),
    (SYDNEY, date(2030, 4, 1), 60),
    (SYDNEY, date(2030, 9, 30), -60),
    (LORD_HOWE, date(2030, 4, 1), 30),
    (LORD_HOWE, date(2030, 9, 30), -30),
    (KATHMANDU, date(2030, 4, 1), 0),
]
a_week_of_a_change = pytest.mark.parametrize(
    ("zone", "monday", "longer_by_minutes"), WEEKS_OF_A_CHANGE
)


@a_week_of_a_change
def test_a_week_is_as_long_as_it_really_was(zone, monday, longer_by_minutes):
    start, end = midnight(zone, monday), midnight(zone, monday + timedelta(days=7))
    change = longer_by_minutes * MINUTE
    nights = hours_between(time(22), time(6), EVERY_DAY, zone)
    days = hours_between(time(9), time(17), EVERY_DAY, zone)
    assert open_time(always(zone), start, end) == 168 * HOUR + change
    assert open_time(nights, start, end) == 56 * HOUR + change
    assert open_time(days, start, end) == 56 * HOUR


@a_week_of_a_change
def test_day_shifts_keep_to_the_clock_on_the_wall(zone, monday, longer_by_minutes):
    days = hours_between(time(9), time(17), EVERY_DAY, zone)
    at = midnight(zone, monday)
    for n in range(9):
        opens, closes = next_open(days, at), after_open(days, at, 8 * HOUR)
        today = monday + timedelta(days=n)
        assert wall(zone, opens) == datetime.combine(today, time(9))
        assert wall(zone, closes) == datetime.combine(today, time(17))
        at = closes


def test_an_opening_in_the_skipped_hour_is_the_end_of_the_gap():
    sunday = hours_between(time(2, 30), time(5), (6,), BERLIN)
    night = berlin(2030, 3, 31)
    assert next_open(sunday, night) == datetime(2030, 3, 31, 1, tzinfo=UTC)
    assert open_time(sunday, night, night + 12 * HOUR) == 2 * HOUR


def test_an_opening_in_lord_howes_skipped_half_hour_is_the_end_of_the_gap():
    sunday = hours_between(time(2, 10, 0, 5), time(5), (6,), LORD_HOWE)
    assert next_open(sunday, on_the_wall(LORD_HOWE, 2030, 10, 6)) == on_the_wall(
        LORD_HOWE, 2030, 10, 6, 2, 30
    )


def test_a_window_within_the_skipped_hour_does_not_open_that_night():
    sunday = hours_between(time(2, 10), time(2, 50), (6,), BERLIN)
    assert next_open(sunday, berlin(2030, 3, 31)) == berlin(2030, 4, 7, 2, 10)


def test_an_hour_that_comes_twice_opens_early_and_closes_late():
    sunday = hours_between(time(2, 15), time(2, 45), (6,), BERLIN)
    opens, closes = berlin(2030, 10, 27, 2, 15), berlin(2030, 10, 27, 2, 45, fold=1)
    assert next_open(sunday, berlin(2030, 10, 27)) == opens
    assert after_open(sunday, opens, 1.5 * HOUR) == closes


def test_a_day_ends_at_the_first_of_two_midnights():
    saturday = hours_between(time(20), time(0), (5,), HAVANA)
    evening = on_the_wall(HAVANA, 2030, 11, 2, 20)
    assert open_time(saturday, evening, evening + 12 * HOUR) == 4 * HOUR


def test_a_day_without_a_midnight_begins_when_the_gap_ends():
    sunday = hours_between(time(0), time(6), (6,), BEIRUT)
    begins = on_the_wall(BEIRUT, 2030, 3, 31, 1)
    assert next_open(sunday, begins - 3 * HOUR) == begins
    assert open_time(always(BEIRUT), begins - HOUR, begins + HOUR) == 2 * HOUR


def test_a_date_that_never_was_is_not_worked():
    fridays = hours_between(time(9), time(17), (4,), APIA)
    thursday = on_the_wall(APIA, 2011, 12, 29)
    assert next_open(fridays, thursday) == on_the_wall(APIA, 2012, 1, 6, 9)
