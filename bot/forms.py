"""Forms and pages, before any platform draws them in a dialog.

A form describes neutral fields; widgets are the adapter's, field errors the core's.
What was entered comes back as ``Values``, and is read by the flow that drew the form.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.cards import Button, Part, Quote, Say

Values = Mapping[str, tuple[str, ...]]
"""What was entered, by field. Nothing entered is an empty tuple."""

REACH_LIMIT: Final = 300
"""Characters of the only free text (rule R1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    value: str
    label: Say | Quote
    hint: Say | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What every field has. ``label`` and ``hint`` are names of wordings."""

    name: str
    label: str
    hint: str | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Field):
    """One of a few."""

    options: tuple[Option, ...]
    chosen: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices(Field):
    """Any of a few."""

    options: tuple[Option, ...]
    chosen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class People(Field):
    """Colleagues, by the platform's own picker; values are person ids."""

    chosen: tuple[str, ...] = ()
    at_most: int = 20
    among: tuple[Option, ...] | None = None
    """Only these, where it is not the whole staff."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Field):
    """Free text of the person's own."""

    limit: int
    placeholder: str | None = None
    written: str = ""
    missing: str = "reach-missing"
    """What is said where nothing was written."""

    def __repr__(self) -> str:
        return f"Text({self.name})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Day(Field):
    """A day, as YYYY-MM-DD."""

    chosen: str | None = None
    earliest: str | None = None
    latest: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeOfDay(Field):
    """A time on the person's own clock, as HH:MM."""

    chosen: str | None = None


AnyField = Choice | Choices | People | Text | Day | TimeOfDay


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """Fields to fill in; sending it is an act."""

    title: str
    intro: tuple[Part, ...] = ()
    fields: tuple[AnyField, ...]
    send: str
    """The wording of the button that sends it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Something to read, with what can be done from here."""

    title: str
    body: tuple[Part, ...]
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Wrong:
    """What has to be mended before a form can be sent, by field."""

    fields: Mapping[str, Say] = field(default_factory=dict)
