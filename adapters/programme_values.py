"""The kinds of value in a programme's TOML file, and how each is refused."""

import re
from datetime import time
from itertools import pairwise
from typing import Annotated, Final, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale
from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
TWO_LETTERS: Final = re.compile(r"[A-Z]{2}")
NO_COUNTRIES: Final = frozenset(
    {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
)
"""What Babel has a name for, and ISO 3166 lists as no country. Kosovo has XK only."""
COUNTRIES: Final = frozenset(
    code
    for code in map(str, Locale("en").territories)
    if TWO_LETTERS.fullmatch(code) and code not in NO_COUNTRIES
)


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError('is not a time zone; write one as "Europe/London"') from None
    return name


def _clock(written: object) -> object:
    """TOML demands seconds of a time; people write "08:00"."""
    if not isinstance(written, str):
        return written
    try:
        return time.fromisoformat(written)
    except ValueError:
        raise ValueError('is not a time of day; write one as "08:00"') from None


def _whole_minutes(at: time) -> time:
    if at.tzinfo or at.second or at.microsecond:
        raise ValueError('is not a time of day; write one as "08:00"')
    return at


def _growing(numbers: list[int]) -> list[int]:
    if any(later <= earlier for earlier, later in pairwise(numbers)):
        raise ValueError("must grow from each to the next")
    return numbers


def _once_each(names: list[str]) -> list[str]:
    if len(set(names)) < len(names):
        raise ValueError("names something twice")
    return names


def _like(pattern: str, hint: str) -> AfterValidator:
    def written(text: str) -> str:
        if not re.fullmatch(pattern, text):
            raise ValueError(hint)
        return text

    return AfterValidator(written)


def _known_country(code: str) -> str:
    if code not in COUNTRIES:
        raise ValueError('is no country; write its two letters of ISO 3166, as "GB"')
    return code


Short = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)
]
# Slack: the text of a section holds at most 3,000 characters.
Long = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=3000)
]
# Slack: the name of an app holds at most 35 characters.
AppName = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=35)
]
Key = Annotated[
    str, _like(r"[a-z][a-z0-9-]{1,31}", "should be lower-case letters, digits, hyphens")
]
Country = Annotated[str, AfterValidator(_known_country)]
Language = Annotated[
    str,
    _like(
        r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", 'should be a language, as "en" or "pt-BR"'
    ),
]
Languages = Annotated[list[Language], Field(min_length=1), AfterValidator(_once_each)]
Mail = Annotated[str, _like(r"[^@\s]+@[^@\s]+\.[^@\s]+", "should be a mail address")]
Zone = Annotated[str, AfterValidator(_known_zone)]
Clock = Annotated[time, BeforeValidator(_clock), AfterValidator(_whole_minutes)]
Days = Annotated[
    list[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]],
    Field(min_length=1),
    AfterValidator(_once_each),
]
Count = Annotated[int, Field(ge=1, le=1000)]
Percent = Annotated[int, Field(ge=1, le=99)]
Growing = Annotated[list[Count], Field(min_length=1), AfterValidator(_growing)]
Pair = Annotated[
    list[Count], Field(min_length=2, max_length=2), AfterValidator(_growing)
]
