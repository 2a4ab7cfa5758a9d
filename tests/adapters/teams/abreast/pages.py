"""Every form and page, each as it is at its longest."""

from bot.forms import Form, Page
from bot.looks import Look
from tests.adapters.shown import everything_shown
from tests.adapters.teams.side_by_side import opened

OVER = "no-longer-here-title"
"""What has become of a look at what is over: the same for all of them."""


def longest() -> dict[tuple[Look | None, str], Form | Page]:
    found = dict[tuple[Look | None, str], Form | Page]()
    for look, each in everything_shown():
        kind = (None if each.title == OVER else look, each.title)
        if kind not in found or _length(found[kind]) < _length(each):
            found[kind] = each
    return found


def _length(each: Form | Page) -> int:
    return len(opened(each))


LONGEST = longest()


def opened_at(look: Look | None, title: str) -> str:
    return opened(LONGEST[look, title])
