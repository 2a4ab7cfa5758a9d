"""When people work and answer, and what is promised in working time."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.calendar import Calendar, same_clock_next_working_day, working_after
from bot.hours import (
    Hours,
    Window,
    after_open,
    always,
    hours_between,
    is_open,
    next_open,
    open_time,
    outside_quiet,
)
from tests.bot.walls import (
    BERLIN,
    EVERY_DAY,
    HOUR,
    INSTANT,
    NINE_TO_FIVE,
    NO_TIME,
    OFFICE,
    SYDNEY,
    WEEKDAYS,
    berlin,
    wall,
)

# Ordinary days


def test_someone_is_there_from_the_first_instant_to_just_before_the_last():
    opens, closes = berlin(2030, 1, 7, 9), berlin(2030, 1, 7, 17)
    assert not is_open(NINE_TO_FIVE, opens - INSTANT)
    assert is_open(NINE_TO_FIVE, opens)
    assert is_open(NINE_TO_FIVE, closes - INSTANT)
    assert not is_open(NINE_TO_FIVE, closes)


@pytest.mark.parametrize(
    ("asked", "opens"),
    [
        (berlin(2030, 1, 7, 8), berlin(2030, 1, 7, 9)),
        (berlin(2030, 1, 7, 12), berlin(2030, 1, 7, 12)),
        (berlin(2030, 1, 7, 17), berlin(2030, 1, 8, 9)),
        (berlin(2030, 1, 11, 18), berlin(2030, 1, 14, 9)),
    ],
    ids=["early", "inside", "at closing", "over the weekend"],
)
def test_whoever_comes_outside_hours_waits_for_the_next_opening(asked, opens):
    assert next_open(NINE_TO_FIVE, asked) == opens


def test_a_holiday_is_not_a_day_to_wait_for():
    good_friday_evening = berlin(2030, 4, 19, 18)
    assert next_open(NINE_TO_FIVE, good_friday_evening, OFFICE.holidays) == berlin(
        2030, 4, 23, 9
    )


def test_four_hours_to_answer_go_on_the_next_morning():
    asked = berlin(2030, 1, 7, 15)
    assert after_open(NINE_TO_FIVE, asked, 4 * HOUR) == berlin(2030, 1, 8, 11)
    assert open_time(NINE_TO_FIVE, asked, berlin(2030, 1, 8, 11)) == 4 * HOUR


def test_a_deadline_that_fills_the_day_is_its_closing_not_the_next_opening():
    asked = berlin(2030, 1, 7, 13)
    assert after_open(NINE_TO_FIVE, asked, 4 * HOUR) == berlin(2030, 1, 7, 17)


def test_a_long_wait_is_counted_through_many_weeks():
    asked, later = berlin(2030, 1, 7, 9), berlin(2030, 2, 4, 9)
    assert open_time(NINE_TO_FIVE, asked, later) == 160 * HOUR
    assert after_open(NINE_TO_FIVE, asked, 161 * HOUR) == berlin(2030, 2, 4, 10)


def test_no_time_has_passed_before_the_question():
    later, earlier = berlin(2030, 1, 7, 12), berlin(2030, 1, 7, 10)
    assert open_time(NINE_TO_FIVE, later, earlier) == NO_TIME
    assert open_time(NINE_TO_FIVE, later, later) == NO_TIME


def test_no_time_to_wait_is_over_at_once_even_at_night():
    night = berlin(2030, 1, 7, 3)
    assert after_open(NINE_TO_FIVE, night, NO_TIME) == night


def test_a_night_shift_begins_on_the_day_it_is_named_after():
    nights = hours_between(time(22), time(6), (4, 6), BERLIN)
    assert nights.windows == (
        Window(weekday=4, opens=time(22), closes=time(0)),
        Window(weekday=6, opens=time(22), closes=time(0)),
        Window(weekday=0, opens=time(0), closes=time(6)),
        Window(weekday=5, opens=time(0), closes=time(6)),
    )
    friday, monday = berlin(2030, 1, 11, 21), berlin(2030, 1, 14, 12)
    assert after_open(nights, friday, 8 * HOUR) == berlin(2030, 1, 12, 6)
    assert open_time(nights, friday, monday) == 16 * HOUR


def test_a_night_shift_stops_where_a_holiday_begins():
    nights = hours_between(time(22), time(6), EVERY_DAY, BERLIN)
    day_before = berlin(2030, 4, 21, 22)
    assert after_open(nights, day_before, 3 * HOUR, OFFICE.holidays) == berlin(
        2030, 4, 23, 1
    )


def test_an_evening_may_end_at_midnight_without_being_a_night():
    evenings = hours_between(time(18), time(0), (0,), BERLIN)
    assert evenings.windows == (Window(weekday=0, opens=time(18), closes=time(0)),)


def test_equal_times_are_a_shift_of_24_hours():
    shift = hours_between(time(8), time(8), (0,), BERLIN)
    monday, week_later = berlin(2030, 1, 7), berlin(2030, 1, 14)
    assert next_open(shift, monday) == berlin(2030, 1, 7, 8)
    assert after_open(shift, monday, 24 * HOUR) == berlin(2030, 1, 8, 8)
    assert open_time(shift, monday, week_later) == 24 * HOUR


def test_windows_that_overlap_are_not_counted_twice():
    morning = Window(weekday=0, opens=time(9), closes=time(12))
    coffee = Window(weekday=0, opens=time(10), closes=time(11))
    noon = Window(weekday=0, opens=time(11), closes=time(13))
    hours = Hours(zone=BERLIN, windows=(noon, coffee, morning))
    assert open_time(hours, berlin(2030, 1, 7), berlin(2030, 1, 8)) == 4 * HOUR


def test_hours_that_say_the_same_are_the_same():
    again = hours_between(time(9), time(17), reversed(WEEKDAYS), BERLIN)
    elsewhere = hours_between(time(9), time(17), WEEKDAYS, SYDNEY)
    shorter = hours_between(time(9), time(16), WEEKDAYS, BERLIN)
    assert {again, elsewhere, shorter} - {NINE_TO_FIVE} == {elsewhere, shorter}


@pytest.mark.parametrize(
    ("weekday", "opens", "closes"),
    [(7, 9, 17), (-1, 9, 17), (0, 17, 9), (0, 9, 9)],
)
def test_a_window_that_cannot_be_is_refused(weekday, opens, closes):
    with pytest.raises(AssertionError):
        Window(weekday=weekday, opens=time(opens), closes=time(closes))


def test_whoever_never_answers_is_named_instead_of_waited_for():
    never = Hours(zone=BERLIN, windows=())
    with pytest.raises(ValueError, match=BERLIN):
        next_open(never, berlin(2030, 1, 7))
    with pytest.raises(ValueError, match=BERLIN):
        after_open(never, berlin(2030, 1, 7), HOUR)


def test_a_year_of_holidays_is_named_instead_of_waited_for():
    closed = frozenset(date(2030, 1, 1) + timedelta(days=n) for n in range(500))
    calendar = Calendar(hours=NINE_TO_FIVE, holidays=closed)
    with pytest.raises(ValueError, match="0 09:00:00-17:00:00"):
        working_after(calendar, berlin(2030, 1, 7), HOUR)
    with pytest.raises(ValueError, match="0 09:00:00-17:00:00"):
        same_clock_next_working_day(calendar, berlin(2030, 1, 7), 1)


def test_a_time_without_a_zone_is_refused():
    nowhere = datetime(2030, 1, 7, 9)  # noqa: DTZ001
    with pytest.raises(AssertionError):
        is_open(NINE_TO_FIVE, nowhere)
    with pytest.raises(AssertionError):
        same_clock_next_working_day(OFFICE, nowhere, 1)


# What a programme promises


@pytest.mark.parametrize(
    ("asked", "days", "promised"),
    [
        (berlin(2030, 1, 8, 15), 1, berlin(2030, 1, 9, 15)),
        (berlin(2030, 1, 8, 23), 1, berlin(2030, 1, 9, 23)),
        (berlin(2030, 1, 11, 15), 1, berlin(2030, 1, 14, 15)),
        (berlin(2030, 1, 12, 15), 1, berlin(2030, 1, 14, 15)),
        (berlin(2030, 1, 13, 15), 1, berlin(2030, 1, 14, 15)),
        (berlin(2030, 4, 19, 15), 1, berlin(2030, 4, 23, 15)),
        (berlin(2030, 1, 10, 15), 3, berlin(2030, 1, 15, 15)),
    ],
    ids=["day", "night", "Friday", "Saturday", "Sunday", "Easter", "three days"],
)
def test_within_24_hours_is_the_same_clock_on_the_next_working_day(
    asked, days, promised
):
    assert same_clock_next_working_day(OFFICE, asked, days) == promised


def test_the_working_day_is_the_one_in_the_programmes_zone():
    office = Calendar(
        hours=hours_between(time(9), time(17), WEEKDAYS, SYDNEY), holidays=frozenset()
    )
    sunday_in_london = datetime(2030, 1, 6, 22, tzinfo=UTC)  # Monday 09:00
    assert same_clock_next_working_day(office, sunday_in_london, 1) == datetime(
        2030, 1, 7, 22, tzinfo=UTC
    )


def test_a_promise_over_the_change_keeps_the_clock_not_the_count_of_hours():
    friday = berlin(2030, 3, 29, 15)
    promised = same_clock_next_working_day(OFFICE, friday, 1)
    assert wall(BERLIN, promised) == datetime(2030, 4, 1, 15)  # noqa: DTZ001
    assert promised - friday == 71 * HOUR


def test_a_promise_at_a_wall_time_that_is_skipped_is_kept_after_the_gap():
    all_week = Calendar(hours=always(BERLIN), holidays=frozenset())
    asked = berlin(2030, 3, 30, 2, 30)
    promised = same_clock_next_working_day(all_week, asked, 1)
    assert promised == datetime(2030, 3, 31, 1, tzinfo=UTC)


def test_a_promise_at_a_wall_time_that_comes_twice_is_kept_by_the_first():
    all_week = Calendar(hours=always(BERLIN), holidays=frozenset())
    asked = berlin(2030, 10, 26, 2, 30)
    assert same_clock_next_working_day(all_week, asked, 1) == asked + 24 * HOUR


def test_working_hours_skip_evenings_weekends_and_holidays():
    good_friday = berlin(2030, 4, 19, 15)
    assert working_after(OFFICE, good_friday, 6 * HOUR) == berlin(2030, 4, 23, 13)


@pytest.mark.parametrize(
    ("at", "told"),
    [
        (berlin(2030, 1, 7, 20, 59), berlin(2030, 1, 7, 20, 59)),
        (berlin(2030, 1, 7, 21), berlin(2030, 1, 8, 7)),
        (berlin(2030, 1, 8, 3), berlin(2030, 1, 8, 7)),
        (berlin(2030, 1, 8, 7), berlin(2030, 1, 8, 7)),
        (berlin(2030, 3, 30, 22), berlin(2030, 3, 31, 7)),
    ],
)
def test_nobody_is_written_to_in_their_quiet_hours(at, told):
    assert outside_quiet(BERLIN, time(21), time(7), at) == told


def test_quiet_hours_may_be_a_nap_in_the_afternoon():
    nap = berlin(2030, 1, 7, 13, 30)
    assert outside_quiet(BERLIN, time(13), time(15), nap) == nap + 1.5 * HOUR


def test_whoever_has_no_quiet_hours_is_written_to_at_once():
    night = berlin(2030, 1, 7, 3)
    assert outside_quiet(BERLIN, time(0), time(0), night) == night
    assert outside_quiet(BERLIN, time(7), time(7), night) == night
