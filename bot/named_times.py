"""The times that are named to people, and when one that slips is corrected (promise 9).

1. Whole days are working days at the same clock time.
2. No time is named by which no supporter could have answered.
3. A time is named later where its correction would wake the clinician. What the desk
   names is left alone, and corrected as ever: else it would learn where their night is.
"""

from datetime import datetime, timedelta
from typing import Final

from bot.calendar import Calendar, same_clock_next_working_day, working_after
from bot.hours import outside_quiet
from bot.policy import HowSoon, Policy
from bot.programme import Programme
from bot.request import Request

A_DAY: Final = timedelta(days=1)


def within(
    programme: Programme, request: Request, at: datetime, span: timedelta
) -> datetime:
    """The time to name: whole days are working days at the same clock time.

    Later where it has to be: a correction just before it would wake the clinician.
    """
    named = _after(programme.calendar, at, span)
    return _told_by_day(request.policy, request.zone, named)


def found_within(
    programme: Programme, request: Request, at: datetime, span: timedelta
) -> datetime:
    """The same for a search, and late enough for one supporter to have answered."""
    calendar, policy = programme.calendar, request.policy
    return _found_within(calendar, policy, request.zone, at, span)


def _found_within(
    calendar: Calendar, policy: Policy, zone: str, at: datetime, span: timedelta
) -> datetime:
    named = _after(calendar, at, span)
    if span >= A_DAY:
        # Promise 9: Monday at nine is no time for what is asked on Saturday at nine.
        named = max(named, working_after(calendar, at, policy.answer_within))
    return _told_by_day(policy, zone, named)


def _after(calendar: Calendar, at: datetime, span: timedelta) -> datetime:
    if span < A_DAY:
        return working_after(calendar, at, span)
    return same_clock_next_working_day(calendar, at, span // A_DAY)


def _told_by_day(policy: Policy, zone: str, named: datetime) -> datetime:
    ahead = policy.correct_before
    return _not_at_night(policy, zone, named - ahead) + ahead


def not_at_night(request: Request, at: datetime) -> datetime:
    """Or the morning after, where it is night for the clinician."""
    return _not_at_night(request.policy, request.zone, at)


def _not_at_night(policy: Policy, zone: str, at: datetime) -> datetime:
    return outside_quiet(zone, policy.quiet_from, policy.quiet_until, at)


def named_time(programme: Programme, request: Request, at: datetime) -> datetime:
    """By when somebody will be found, if the search begins now."""
    span = request.policy.match_within(request.wishes.soon)
    return found_within(programme, request, at, span)


def first_named_time(
    programme: Programme, zone: str, soon: HowSoon, at: datetime
) -> datetime:
    """The same for a request that is yet to begin."""
    policy = programme.policy
    span = policy.match_within(soon)
    return _found_within(programme.calendar, policy, zone, at, span)
