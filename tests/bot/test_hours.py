"""When people work and answer, and what is promised in working time."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

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

BERLIN = "Europe/Berlin"
HAVANA = "America/Havana"  # goes back at 01:00, so midnight comes twice
BEIRUT = "Asia/Beirut"  # goes forward at 00:00, so one day has no midnight
NEW_YORK = "America/New_York"
LORD_HOWE = "Australia/Lord_Howe"  # changes by half an hour
SYDNEY = "Australia/Sydney"
KATHMANDU = "Asia/Kathmandu"  # 5:45 ahead, all year
APIA = "Pacific/Apia"  # had no 30 December 2011
ZONES = (BERLIN, HAVANA, BEIRUT, NEW_YORK, LORD_HOWE, SYDNEY, KATHMANDU, APIA)

WEEKDAYS = range(5)
EVERY_DAY = range(7)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
INSTANT = timedelta(microseconds=1)
NO_TIME = timedelta(0)

NINE_TO_FIVE = hours_between(time(9), time(17), WEEKDAYS, BERLIN)
EASTER_MONDAY = date(2030, 4, 22)
OFFICE = Calendar(hours=NINE_TO_FIVE, holidays=frozenset({EASTER_MONDAY}))

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

# How long an example takes depends on who shares the machine.
patiently = settings(deadline=None)


def on_the_wall(zone: str, *numbers: int, fold: int = 0) -> datetime:
    """What the wall says, as an instant in UTC."""
    return datetime(*numbers, fold=fold, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def berlin(*numbers: int, fold: int = 0) -> datetime:
    return on_the_wall(BERLIN, *numbers, fold=fold)


def midnight(zone: str, day: date) -> datetime:
    return on_the_wall(zone, day.year, day.month, day.day)


def wall(zone: str, at: datetime) -> datetime:
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


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


# The nights that the clocks change


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


# For everybody, at any time

zones = st.sampled_from(ZONES)
instants = st.datetimes(
    datetime(2029, 12, 1),  # noqa: DTZ001
    datetime(2031, 2, 1),  # noqa: DTZ001
    timezones=st.sampled_from([UTC, ZoneInfo(SYDNEY), ZoneInfo(NEW_YORK)]),
)
walls = st.builds(time, st.integers(0, 23), st.integers(0, 59))
amounts = st.timedeltas(NO_TIME, timedelta(hours=60))
holidays = st.frozensets(st.dates(date(2029, 12, 1), date(2031, 4, 1)), max_size=9)


@st.composite
def a_window(draw):
    opens = draw(walls)
    closes = draw(st.just(time(0)) | walls.filter(lambda wall: wall > opens))
    return Window(weekday=draw(st.integers(0, 6)), opens=opens, closes=closes)


some_hours = st.builds(
    Hours,
    zone=zones,
    windows=st.lists(a_window(), min_size=1, max_size=5).map(tuple),
) | st.builds(
    hours_between,
    walls,
    walls,
    st.sets(st.integers(0, 6), min_size=1),
    zones,
)


def in_utc(at: datetime) -> bool:
    return at.tzinfo is UTC


@patiently
@given(some_hours, instants, amounts, holidays)
def test_whoever_is_given_an_amount_of_time_has_exactly_that(
    hours, start, amount, closed
):
    end = after_open(hours, start, amount, closed)
    assert in_utc(end)
    assert open_time(hours, start, end, closed) == amount
    assert not amount or open_time(hours, start, end - INSTANT, closed) < amount


@patiently
@given(some_hours, instants)
def test_whoever_waits_for_an_opening_finds_it_open_and_missed_none(hours, at):
    at = at.astimezone(UTC)  # else Python calls no repeated hour equal to another
    opens = next_open(hours, at)
    assert in_utc(opens)
    assert opens >= at
    assert is_open(hours, opens)
    assert open_time(hours, at, opens) == NO_TIME
    assert (opens == at) == is_open(hours, at)


@patiently
@given(some_hours, instants, instants, instants, holidays)
def test_time_waited_adds_up(hours, one, two, three, closed):
    one, two, three = sorted((one, two, three), key=lambda at: at.astimezone(UTC))
    first, second = (
        open_time(hours, start, end, closed)
        for start, end in [(one, two), (two, three)]
    )
    assert NO_TIME <= first <= two.astimezone(UTC) - one.astimezone(UTC)
    assert open_time(hours, one, three, closed) == first + second


@patiently
@given(some_hours, instants, st.timedeltas(NO_TIME, timedelta(days=9)), amounts)
def test_whoever_is_asked_later_has_the_later_deadline(hours, start, later, amount):
    start = start.astimezone(UTC)
    assert next_open(hours, start) <= next_open(hours, start + later)
    assert after_open(hours, start, amount) <= after_open(hours, start + later, amount)
    assert after_open(hours, start, amount) <= after_open(hours, start, amount + later)


@patiently
@given(some_hours, instants)
def test_hours_are_what_the_wall_says(hours, at):
    zone = ZoneInfo(hours.zone)
    local = at.astimezone(UTC).astimezone(zone)
    assume(local.replace(fold=0).utcoffset() == local.replace(fold=1).utcoffset())
    expected = any(
        window.weekday == local.weekday()
        and window.opens <= local.time()
        and (local.time() < window.closes or window.closes == time(0))
        for window in hours.windows
    )
    assert is_open(hours, at) == expected


@patiently
@given(some_hours, instants, st.integers(1, 9), holidays)
def test_a_promise_falls_on_a_working_day_at_the_same_clock(hours, at, days, closed):
    calendar = Calendar(hours=hours, holidays=closed)
    promised = same_clock_next_working_day(calendar, at, days)
    asked, kept = wall(hours.zone, at), wall(hours.zone, promised)
    assert in_utc(promised)
    assert kept.weekday() in {window.weekday for window in hours.windows}
    assert kept.date() not in closed
    assert kept.date() >= asked.date() + timedelta(days=days)
    assert kept.time() == asked.time() or not exists(hours.zone, kept, asked.time())


def exists(zone: str, day: datetime, clock: time) -> bool:
    local = datetime.combine(day.date(), clock, ZoneInfo(zone))
    return wall(zone, local.astimezone(UTC)) == local.replace(tzinfo=None)


@patiently
@given(zones, walls, walls, instants)
def test_quiet_hours_are_quiet_in_every_zone(zone, quiet_from, quiet_until, at):
    told = outside_quiet(zone, quiet_from, quiet_until, at)
    awake = hours_between(quiet_until, quiet_from, EVERY_DAY, zone)
    assert in_utc(told)
    assert at <= told <= at.astimezone(UTC) + 49 * HOUR
    assert is_open(awake, told)
