"""Pages that more than one flow shows."""

from typing import Final

from bot.cards import Say
from bot.forms import Page

WORKED_THROUGH: Final = frozenset({"desk", "holding-title"})
"""Titles of pages on which several things are done in a row.

An act that was pressed on one is answered with that page, as it is now.
"""


def no_longer_here() -> Page:
    """What was opened is over, forgotten, or was never this reader's."""
    return Page(title="no-longer-here-title", body=(Say("no-longer-here-page"),))
