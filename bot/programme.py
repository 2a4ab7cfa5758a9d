"""A peer-support programme: who runs it, when, and what it tells people.

Everything here is the programme's own and public to all its staff: nothing in
this module is about a person who asked.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import NewType

from bot.calendar import Calendar
from bot.entries import Resource
from bot.event_kinds import USUAL, EventKind
from bot.policy import Policy

ProgrammeKey = NewType("ProgrammeKey", str)
"""Short, lower-case, never changed: it stands in every key that is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """The people who run the programme, and how to reach them without the bot."""

    name: str
    phone: str
    mail: str
    hours: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Director:
    """Who answers for the programme, and can be reached without the bot as well."""

    name: str
    phone: str
    mail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What the programme promises to keep to itself, with its exceptions."""

    version: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLine:
    """A help line of the programme's own. It comes before any national line."""

    name: str
    how: str
    hours: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyProtocol:
    """What a supporter who fears for a colleague's safety does, and whom to call."""

    steps: tuple[str, ...]
    on_call: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """Somebody in the programme has tried its help lines. A role, not a name."""

    confirmed_on: date
    confirmed_by_role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    key: ProgrammeKey
    name: str
    app_name: str
    """Shown on a lock screen, so it says nothing. Promise 5."""
    country: str
    languages: tuple[str, ...]
    calendar: Calendar
    """The office's hours, holidays and time zone."""
    office: Office
    director: Director
    statement: Statement
    policy: Policy
    help_lines: tuple[OwnLine, ...]
    safety: SafetyProtocol
    resources: tuple[Resource, ...]
    publishes_supporters: bool = False
    """Who supports is known to all staff, and a clinician may choose one."""
    confirmation: Confirmation | None = None
    event_kinds: tuple[EventKind, ...] = USUAL
    """What it reaches out after, in the order of its own list."""

    @property
    def reached_at(self) -> Mapping[str, str]:
        """By the names that the catalogue has for them, wherever something failed."""
        return {
            "phone": self.office.phone,
            "mail": self.office.mail,
            "director_phone": self.director.phone,
            "director_mail": self.director.mail,
        }

    @property
    def zone(self) -> str:
        """The name of the programme's time zone."""
        return self.calendar.hours.zone

    @property
    def quiet_from(self) -> time:
        return self.policy.quiet_from

    @property
    def quiet_until(self) -> time:
        return self.policy.quiet_until
