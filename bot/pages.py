"""Pages that more than one flow shows."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.cards import Heading, Part, Say
from bot.forms import Page

WORKED_THROUGH: Final = frozenset({"desk", "holding-title"})
"""Titles of pages on which several things are done in a row.

An act that was pressed on one is answered with that page, as it is now.
"""

MOST_SHOWN: Final = 30
"""Of one list: a dialog holds so much, and no more."""


def no_longer_here() -> Page:
    """What was opened is over, forgotten, or was never this reader's."""
    return Page(title="no-longer-here-title", body=(Say("no-longer-here-page"),))


def listed(heading: str, rows: Sequence[Part], none: str, more: str) -> Iterator[Part]:
    """A list under its heading; ``none`` and ``more`` are what is said of its length."""
    yield Heading(Say(heading))
    if not rows:
        yield Say(none)
    yield from rows[:MOST_SHOWN]
    if len(rows) > MOST_SHOWN:
        yield Say(more, {"count": len(rows) - MOST_SHOWN})
