"""What a programme's TOML file may say: its sections, keys, types and bounds.

The bounds refuse what cannot be meant (a reminder after the deadline, a third
try), not what is unusual. A policy key that is left out takes its default.
"""

from datetime import date
from typing import Annotated, Final, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from adapters.programme_values import (
    AppName,
    Clock,
    Count,
    Country,
    Days,
    Growing,
    Key,
    Languages,
    Long,
    Mail,
    Pair,
    Percent,
    Short,
    Zone,
)
from bot.entries import Need, Where
from bot.lived import Lived
from bot.policy import Policy

DEFAULT: Final = Policy()


class Section(BaseModel):
    # A key that nobody reads is a promise that nobody keeps.
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class AboutSection(Section):
    key: Key
    name: Short
    app_name: AppName
    zone: Zone
    country: Country
    languages: Languages
    publishes_supporters: bool = False


class OfficeSection(Section):
    name: Short
    phone: Short
    mail: Mail
    hours: Short


class DirectorSection(Section):
    name: Short
    phone: Short
    mail: Mail


class StatementSection(Section):
    version: Short
    text: Annotated[list[Long], Field(min_length=1)]


class WorkingSection(Section):
    days: Days
    opens: Clock
    closes: Clock
    holidays: list[date] = []


class PolicySection(Section):
    match_within_hours_today: Count = DEFAULT.match_within_hours_today
    match_within_hours_this_week: Count = DEFAULT.match_within_hours_this_week
    match_within_hours_no_hurry: Count = DEFAULT.match_within_hours_no_hurry
    longer_by_hours: Count = DEFAULT.longer_by_hours
    correct_before_minutes: Count = DEFAULT.correct_before_minutes
    answer_within_working_hours: Count = DEFAULT.answer_within_working_hours
    remind_at_percent: Percent = DEFAULT.remind_at_percent
    tell_desk_after_passes: Count = DEFAULT.tell_desk_after_passes
    tell_desk_at_percent: Percent = DEFAULT.tell_desk_at_percent
    desk_silent_after_working_hours: Count = DEFAULT.desk_silent_after_working_hours
    first_contact_within_hours: Count = DEFAULT.first_contact_within_hours
    contact_asks_after_hours: Growing = list(DEFAULT.contact_asks_after_hours)
    second_try_after_days: Pair = list(DEFAULT.second_try_after_days)
    check_in_after_days: Growing = list(DEFAULT.check_in_after_days)
    quiet_days_before_closing: Count = DEFAULT.quiet_days_before_closing
    days_after_last_check_in: Count = DEFAULT.days_after_last_check_in
    erase_after_days: Count = DEFAULT.erase_after_days
    forget_round_after_days: Count = DEFAULT.forget_round_after_days
    group_poll_days: Count = DEFAULT.group_poll_days
    group_notice_hours: Count = DEFAULT.group_notice_hours
    group_lasts_minutes: Count = DEFAULT.group_lasts_minutes
    forget_group_after_days: Count = DEFAULT.forget_group_after_days
    seek_unasked_for_days: Count = DEFAULT.seek_unasked_for_days
    rest_after_conversation_days: Count = DEFAULT.rest_after_conversation_days
    default_cap: Count = DEFAULT.default_cap
    quiet_from: Clock = DEFAULT.quiet_from
    quiet_until: Clock = DEFAULT.quiet_until

    @model_validator(mode="after")
    def _means_something(self) -> Self:
        today, week = self.match_within_hours_today, self.match_within_hours_this_week
        if not today <= week <= self.match_within_hours_no_hurry:
            raise ValueError("match_within_hours: today, this week, no hurry must grow")
        if self.quiet_from == self.quiet_until:
            raise ValueError("quiet_from and quiet_until must differ")
        return self


class HelpLineSection(Section):
    name: Short
    how: Short
    hours: Short


class SafetySection(Section):
    steps: Annotated[list[Short], Field(min_length=1, max_length=5)]
    on_call: Short


class ResourceSection(Section):
    name: Short
    what: Short
    how: Short
    where: Annotated[Where, Field(strict=False)]
    need: Annotated[Need, Field(strict=False)]
    country: Country | None = None
    checked_on: date


class ConfirmationSection(Section):
    confirmed_on: date | None = None
    confirmed_by_role: Short | None = None

    @model_validator(mode="after")
    def _both_or_neither(self) -> Self:
        if (self.confirmed_on is None) is not (self.confirmed_by_role is None):
            raise ValueError(
                "needs both confirmed_on and confirmed_by_role, or neither"
            )
        return self


class EventKindSection(Section):
    key: Key
    name: Annotated[str, StringConstraints(min_length=1, max_length=75)]
    lived: Annotated[Lived, Field(strict=False)] | None = None
    lived_first: bool = False


class ProgrammeFile(Section):
    programme: AboutSection
    office: OfficeSection
    director: DirectorSection
    statement: StatementSection
    working: WorkingSection
    policy: PolicySection = PolicySection()
    # Promise 7: the programme's own number comes first, so there must be one.
    help_lines: Annotated[list[HelpLineSection], Field(min_length=1)]
    safety: SafetySection
    resources: Annotated[list[ResourceSection], Field(min_length=1)]
    confirmation: ConfirmationSection = ConfirmationSection()
    event_kinds: Annotated[list[EventKindSection], Field(min_length=1)] | None = None
