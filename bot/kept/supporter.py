"""What is kept about somebody as a supporter: settings, load, a drill."""

from collections.abc import Iterator

from bot.drill import DrillStatus, Part
from bot.hours import Hours
from bot.kept.line import Line, Section, in_languages, name_of, section
from bot.kept.words import said_lived, said_month, said_zone
from bot.people import Role
from bot.scene import Sight
from bot.supporter import Load, Supporter
from bot.weekdays import WEEKDAYS


def kept_about_supporter(sight: Sight) -> Iterator[Section]:
    if sight.by.has(Role.SUPPORTER):
        if sight.supporter is not None:
            yield section("kept-settings", _settings(sight, sight.supporter))
        if sight.load is not None:
            yield section("kept-load", _load(sight.load))
    part = sight.house.drill.part_of(sight.by.id) if sight.house.drill else None
    if part is not None:
        yield section("kept-drill", _drill(part))


def _settings(sight: Sight, own: Supporter) -> Iterator[Line]:
    yield Line("kept-paused-until", own.paused_until)
    yield Line("kept-away-since", own.away.since if own.away else None)
    yield Line("kept-away-until", own.away.until if own.away else None)
    yield Line("kept-seldom", own.seldom)
    yield Line("kept-at-once", own.at_once)
    yield from _hours(own.hours)
    yield from in_languages(own.languages)
    yield from (Line("kept-lived", tag, said_lived(tag)) for tag in sorted(own.lived))
    named = sorted(name_of(sight, person) for person in own.not_for)
    yield from (Line("kept-not-for", name) for name in named)


def _hours(hours: Hours) -> Iterator[Line]:
    """By the clock on the wall of the zone in which they were set."""
    yield Line("kept-hours-zone", hours.zone, said_zone(hours.zone))
    for window in hours.windows:
        opens, closes = (f"{clock:%H:%M}" for clock in (window.opens, window.closes))
        yield Line(WEEKDAYS[window.weekday], f"{opens}-{closes}")


def _load(load: Load) -> Iterator[Line]:
    """Counts and dates: nothing in it says who was supported."""
    yield Line("kept-waits", load.asked is not None)
    yield Line("kept-holding", len(load.holding))
    for month, count in load.months:
        yield Line("kept-month", f"{month}: {count}", said_month(month, count))
    yield Line("kept-last-asked-on", load.last_asked_on)
    yield Line("kept-rests-until", load.rests_until)


def _drill(part: Part) -> Iterator[Line]:
    """Until the drill is over."""
    yield Line("kept-drill-asked", part.asked_at)
    yield Line("kept-drill-reminded", part.status is DrillStatus.REMINDED)
    yield Line("kept-drill-reminder", part.remind_at)
    yield Line("kept-drill-unreachable", part.status is DrillStatus.UNREACHABLE or None)
    yield Line("kept-drill-here", part.here_at)
