"""The same card, form or page on both platforms, next to each other.

Lines with the same words stand in the same row, so that a gap is something that one
platform says and the other does not.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import chain, zip_longest
from textwrap import wrap
from typing import Any, Final

from adapters.slack.forms import draw_view
from adapters.slack.home import draw_home
from bot.cards import Card
from bot.forms import Form, Page
from tests.adapters.shown import reader
from tests.adapters.slack import drawings as of_slack
from tests.adapters.slack import outline as for_slack
from tests.adapters.teams import drawings as of_teams
from tests.adapters.teams import outline as for_teams

Json = dict[str, Any]
READER: Final = reader()
WIDTH: Final = 64
BETWEEN: Final = " | "
A_BUTTON: Final = re.compile(r"\[[^\[\]]*→[^\[\]]*\]")
NO_WORDS: Final = re.compile(r"→.*|\*\*|^> |^\s*<.*>.*|^\s*~")


def card(shown: Card) -> str:
    slack = for_slack.outline(of_slack.message(shown, READER))
    return abreast(slack, for_teams.outline(of_teams.message(shown, READER)))


def opened(shown: Form | Page) -> str:
    view = draw_view(shown, of_slack.TOKEN, of_slack.ACCOUNTS, READER)
    dialog = of_teams.dialog(shown, READER)
    return abreast(for_slack.outline(view), for_teams.outline(dialog))


def said(slack: Json, teams: Json) -> str:
    """A view and a dialog that are neither."""
    return abreast(for_slack.outline(slack), for_teams.outline(teams))


def home(shown: Page) -> str:
    """App Home, and the dialog that Teams has for it."""
    slack = for_slack.outline(draw_home(shown, READER))
    return abreast(slack, for_teams.outline(of_teams.dialog(shown, READER)))


def abreast(slack: str, teams: str) -> str:
    left, right = _lines(slack), _lines(teams)
    rows = chain.from_iterable(_rows(left, right))
    return "\n".join(("Slack".ljust(WIDTH) + BETWEEN + "Teams", *rows))


def words(outline: str) -> list[str]:
    """What of it is read by people, in order; without what only a platform needs."""
    return [word for line in _lines(outline) if (word := _words(line))]


def _lines(outline: str) -> list[str]:
    """Every button by itself: how many stand abreast is each platform's own."""
    return [part for line in outline.splitlines() for part in _parts(line) if part]


def _parts(line: str) -> Iterator[str]:
    buttons = A_BUTTON.findall(line)
    yield A_BUTTON.sub("", line).rstrip() if buttons else line
    yield from buttons


def _words(line: str) -> str:
    return NO_WORDS.sub("", line).strip(" []*!")


def _rows(left: list[str], right: list[str]) -> Iterator[Iterator[str]]:
    alike = SequenceMatcher(
        a=[*map(_words, left)], b=[*map(_words, right)], autojunk=False
    )
    for _, a, to_a, b, to_b in alike.get_opcodes():
        for one, other in zip_longest(left[a:to_a], right[b:to_b], fillvalue=""):
            yield _row(_folded(one), _folded(other))


def _folded(line: str) -> list[str]:
    inset = " " * (len(line) - len(line.lstrip()) + 2)
    return wrap(line, WIDTH, subsequent_indent=inset, drop_whitespace=True) or [""]


def _row(left: Sequence[str], right: Sequence[str]) -> Iterator[str]:
    for one, other in zip_longest(left, right, fillvalue=""):
        yield (one.ljust(WIDTH) + BETWEEN + other).rstrip()
