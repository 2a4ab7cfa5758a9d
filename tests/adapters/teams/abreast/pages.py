"""Every form and page, each as it is at its longest."""

from difflib import SequenceMatcher
from itertools import groupby
from typing import Final

from bot.forms import Form, Page
from bot.looks import Look
from tests.adapters.shown import everything_shown
from tests.adapters.teams.side_by_side import BETWEEN, WIDTH, opened

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


SAME: Final = "⋮"


def opened_at(look: Look | None, title: str) -> str:
    """Whoever may be chosen of all supporters is shown once: ``SUPPORTERS``."""
    return opened(LONGEST[look, title]).replace(SUPPORTERS, EACH_SUPPORTER)


def compared(before: str, after: str) -> str:
    """What is other than before, line by line; lines that stand in both are one sign."""
    old, new = before.splitlines(), after.splitlines()
    lines: list[str] = []
    for kind, a, to_a, b, to_b in SequenceMatcher(
        a=old, b=new, autojunk=False
    ).get_opcodes():
        if kind == "equal":
            lines.append(SAME)
        else:
            lines += [f"- {line}" for line in old[a:to_a]]
            lines += [f"+ {line}" for line in new[b:to_b]]
    return "\n".join(lines)


def _chosen_among(look: Look, title: str) -> str:
    """The options of the one list in a form."""
    lines = opened(LONGEST[look, title]).splitlines()
    options = groupby(lines, key=lambda line: line.startswith("  ( ) "))
    [listed] = [list(rows) for is_option, rows in options if is_option]
    return "\n".join(listed)


A_ROW: Final = "  ( ) … each supporter"
SUPPORTERS: Final = _chosen_among(Look.ROSTER_RETIRING, "roster-retiring-title")
EACH_SUPPORTER: Final = f"{A_ROW.ljust(WIDTH)}{BETWEEN}{A_ROW}"
