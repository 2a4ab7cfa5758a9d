"""One fact that is kept about somebody, and what it is called."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from bot.cards import Say
from bot.kept.words import said_language
from bot.people import PersonId
from bot.scene import Sight

Value = str | int | bool | date | datetime


@dataclass(frozen=True, slots=True)
class Line:
    """One fact. The label is a wording; what is empty is not kept."""

    label: str
    value: Value | None
    said: Say | None = None
    """What a page says where the value itself is no word."""


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    lines: tuple[Line, ...]


def section(heading: str, lines: Iterator[Line]) -> Section:
    return Section(heading, tuple(n for n in lines if n.value not in (None, "")))


def in_languages(codes: tuple[str, ...]) -> Iterator[Line]:
    for code in codes:
        yield Line("kept-language", code, said_language(code))


def name_of(sight: Sight, person: PersonId) -> str:
    """Where no name is known, all that is kept is the random id."""
    known = sight.people.get(person)
    return known.name if known and known.name else person
