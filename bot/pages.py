"""Pages that more than one flow shows."""

from bot.cards import Say
from bot.forms import Page


def no_longer_here() -> Page:
    """What was opened is over, forgotten, or was never this reader's."""
    return Page(title="no-longer-here-title", body=(Say("no-longer-here-page"),))
