"""What holds of everybody's hours, at any time and in any zone."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.calendar import Calendar, same_clock_next_working_day
from bot.hours import (
    Hours,
    Window,
    after_open,
    hours_between,
    is_open,
    next_open,
    open_time,
    outside_quiet,
)
from tests.bot.walls import (
    EVERY_DAY,
    HOUR,
    INSTANT,
    NEW_YORK,
    NO_TIME,
    SYDNEY,
    ZONES,
    wall,
)

# How long an example takes depends on who shares the machine.
patiently = settings(deadline=None)

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
