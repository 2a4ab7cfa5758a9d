"""Whom else to turn to: now, and in one's own time. Nothing here is an event.

1. Help now is the same for everyone in a country: plain, static, never a guess.
2. Other help is the programme's directory, inside the organisation and outside.
3. Nobody is assessed, nothing is asked, and nobody is told that it was opened.
"""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from operator import attrgetter
from typing import Final

from bot.cards import Button, Heading, Part, Quote, Row, Say
from bot.entries import Resource
from bot.forms import Page
from bot.help_page import static_help, with_year
from bot.house import directory_of, usable
from bot.looks import Look
from bot.needs import NEEDS, WHERE
from bot.scene import Sight

__all__ = ["HEARS", "help_now", "other_help", "static_help"]

HEARS: Final = ()


def help_now(sight: Sight, _at: datetime) -> Page:
    return static_help(sight.programme, sight.by.country or None)


def other_help(sight: Sight, _at: datetime) -> Page:
    entries = directory_of(sight.programme, sight.house)
    return Page(
        title="other-help",
        body=(
            Say("other-help-page"),
            *_directory(usable(entries, sight.by.country or None)),
        ),
        buttons=(
            Button("help-now", Look.HELP_NOW),
            Button("why-a-colleague", Look.WHY),
        ),
    )


def _directory(entries: tuple[Resource, ...]) -> Iterator[Part]:
    """By what somebody may be looking for, and inside the organisation first."""
    for need, listed in groupby(entries, key=attrgetter("need")):
        yield Heading(Say(NEEDS[need]))
        yield from map(_entry, listed)


def _entry(entry: Resource) -> Row:
    return Row(
        (
            Quote(entry.name),
            Say(WHERE[entry.where]),
            Quote(entry.what),
            Quote(entry.how),
            Say("checked-on", with_year(entry.checked_on)),
        )
    )
