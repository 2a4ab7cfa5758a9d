"""What most people meet, in each language besides English: longer words want more room."""

from collections.abc import Iterator
from typing import Final

from adapters.readers import Reader
from bot.cards import Card, Say
from bot.forms import Form, Page
from bot.languages import LANGUAGES
from bot.looks import Look
from bot.wording import Words
from tests.adapters.shown import every_card, everything_shown, reader

ENGLISH: Final = "en"
CARDS: Final = (
    *("hello", "received", "matched", "slower", "check-in", "closed"),
    *("offer", "offer-taken", "contact-ask", "how-are-you", "approach-note"),
)
"""By what stands first in them."""
PAGES: Final = (Look.ASK, Look.WHO_AND_HOW, Look.MY_SETTINGS, Look.HELP_NOW)


def languages() -> Iterator[tuple[str, Reader]]:
    for language in LANGUAGES:
        if language != ENGLISH:
            yield language, reader(Words(language))


def cards() -> Iterator[tuple[str, Card]]:
    firsts = {_first(card): card for card in reversed(every_card())}
    for wording in CARDS:
        yield wording, firsts[wording]


def pages() -> Iterator[tuple[str, Form | Page]]:
    """Of each the one that says most."""
    for look in PAGES:
        shown = (opened for at, opened in everything_shown() if at is look)
        yield look.value, max(shown, key=_length)


def _length(opened: Form | Page) -> int:
    return len(opened.fields if isinstance(opened, Form) else opened.body)


def _first(card: Card) -> str:
    first = card.body[0]
    return first.wording if isinstance(first, Say) else ""
