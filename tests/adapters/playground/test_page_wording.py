"""What the page itself says is said in every language, none of it forgotten."""

import re
from pathlib import Path
from typing import Final

from adapters.playground import edge
from bot.languages import LANGUAGES

PAGE: Final = edge.PAGE / "wording.js"
LANGUAGE: Final = re.compile(r"^  (\w+): \{$(.*?)^  \},$", re.MULTILINE | re.DOTALL)
NAME: Final = re.compile(r"^    (\w+): ", re.MULTILINE)


def said(page: Path = PAGE) -> dict[str, list[str]]:
    """By language, what there are words for."""
    found = LANGUAGE.findall(page.read_text("utf-8"))
    return {language: NAME.findall(words) for language, words in found}


def test_whoever_is_spoken_to_in_a_language_meets_the_page_in_it():
    assert set(said()) == set(LANGUAGES)


def test_no_language_lacks_a_word_that_another_has():
    first, *others = said().values()
    assert first
    assert all(words == first for words in others)
