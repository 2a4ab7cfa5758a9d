"""What a programme decides: deadlines, caps, hours, retention.

A policy is frozen into each request when it begins: a programme that changes
its mind changes what it promises next, never what it has promised already.
Every number carries its unit in its name. "Hours" of a match are wall-clock
hours that skip days off; "working hours" count only inside the hours that the
person keeps. ``bot.hours`` does both sums.
"""

from dataclasses import dataclass
from datetime import time, timedelta
from enum import StrEnum
from typing import assert_never


class HowSoon(StrEnum):
    """When a person would like to talk."""

    TODAY = "today"
    THIS_WEEK = "this-week"
    NO_HURRY = "no-hurry"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The defaults come from published programmes; a programme may set its own."""

    match_within_hours_today: int = 24
    match_within_hours_this_week: int = 72
    match_within_hours_no_hurry: int = 120
    """Wall-clock hours on working days: 24 is the same time, next working day.

    Later where one supporter could not have answered by then.
    """
    longer_by_hours: int = 24
    """What an honest new time adds, on working days, when nobody was found. From the
    second on it adds more (``bot.slipping``)."""
    correct_before_minutes: int = 30
    """How long before a named time passes its correction is sent. Promise 9."""

    answer_within_working_hours: int = 4
    """A supporter's time to answer, in the hours that supporter keeps."""
    remind_at_percent: int = 50
    """The one reminder, as a part of the time to answer."""

    tell_desk_after_passes: int = 2
    tell_desk_at_percent: int = 50
    """Or this part of the time to match, whichever comes first."""
    desk_silent_after_working_hours: int = 4
    """Then another coordinator is told, and after as long again the lead."""

    first_contact_within_hours: int = 24
    contact_asks_after_hours: tuple[int, ...] = (24, 48)
    second_try_after_days: tuple[int, ...] = (3, 5)
    """The earliest and the latest day; there is never a third try."""
    check_in_after_days: tuple[int, ...] = (10, 30)

    quiet_days_before_closing: int = 14
    days_after_last_check_in: int = 7
    erase_after_days: int = 14

    forget_round_after_days: int = 30
    """A round of outreach. Until then nobody in it is approached again."""
    seek_unasked_for_days: int = 14
    """How long a supporter is sought who touches base with somebody."""

    group_poll_days: int = 3
    """How long a team may say which times suit."""
    group_notice_hours: int = 24
    """How long before it a group's time is known to whoever comes, at the latest."""
    group_lasts_minutes: int = 90
    forget_group_after_days: int = 14
    """After its time, or after it was called off."""

    rest_after_conversation_days: int = 7
    default_cap: int = 2
    """How many open conversations a supporter has, who set no cap. Promise 12."""
    quiet_from: time = time(21)
    quiet_until: time = time(7)
    """No ask or nudge between these, in the reader's own zone. Promise 12."""

    def match_within(self, how_soon: HowSoon) -> timedelta:
        match how_soon:
            case HowSoon.TODAY:
                return timedelta(hours=self.match_within_hours_today)
            case HowSoon.THIS_WEEK:
                return timedelta(hours=self.match_within_hours_this_week)
            case HowSoon.NO_HURRY:
                return timedelta(hours=self.match_within_hours_no_hurry)
            case _:
                assert_never(how_soon)

    @property
    def longer_by(self) -> timedelta:
        return timedelta(hours=self.longer_by_hours)

    @property
    def correct_before(self) -> timedelta:
        return timedelta(minutes=self.correct_before_minutes)

    @property
    def answer_within(self) -> timedelta:
        """Working hours."""
        return timedelta(hours=self.answer_within_working_hours)

    @property
    def remind_after(self) -> timedelta:
        """Working hours."""
        return self.answer_within * self.remind_at_percent / 100

    @property
    def desk_silent_after(self) -> timedelta:
        """Working hours."""
        return timedelta(hours=self.desk_silent_after_working_hours)

    @property
    def first_contact_within(self) -> timedelta:
        return timedelta(hours=self.first_contact_within_hours)

    @property
    def contact_asks_after(self) -> tuple[timedelta, ...]:
        return tuple(timedelta(hours=h) for h in self.contact_asks_after_hours)

    @property
    def second_try_after(self) -> timedelta:
        return timedelta(days=self.second_try_after_days[0])

    @property
    def second_try_until(self) -> timedelta:
        return timedelta(days=self.second_try_after_days[-1])

    @property
    def check_in_after(self) -> tuple[timedelta, ...]:
        return tuple(timedelta(days=d) for d in self.check_in_after_days)

    @property
    def quiet_before_closing(self) -> timedelta:
        return timedelta(days=self.quiet_days_before_closing)

    @property
    def close_after_last_check_in(self) -> timedelta:
        return timedelta(days=self.days_after_last_check_in)

    @property
    def erase_after(self) -> timedelta:
        return timedelta(days=self.erase_after_days)

    @property
    def forget_round_after(self) -> timedelta:
        return timedelta(days=self.forget_round_after_days)

    @property
    def seek_unasked_for(self) -> timedelta:
        return timedelta(days=self.seek_unasked_for_days)

    @property
    def group_poll_for(self) -> timedelta:
        return timedelta(days=self.group_poll_days)

    @property
    def group_notice(self) -> timedelta:
        return timedelta(hours=self.group_notice_hours)

    @property
    def group_lasts(self) -> timedelta:
        return timedelta(minutes=self.group_lasts_minutes)

    @property
    def forget_group_after(self) -> timedelta:
        return timedelta(days=self.forget_group_after_days)

    @property
    def rest_after_conversation(self) -> timedelta:
        return timedelta(days=self.rest_after_conversation_days)
