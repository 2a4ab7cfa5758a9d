"""Which languages the bot speaks, and which of them somebody is spoken to in."""

from collections.abc import Iterable
from typing import Final

LANGUAGES: Final = ("en", "de", "es")
"""Of each there is a whole catalogue. English is spoken where nothing else is known."""


def first_spoken(tags: Iterable[str]) -> str:
    """The first that there is a catalogue of, whatever the country; else English."""
    bases = (tag.partition("-")[0].lower() for tag in tags)
    return next((base for base in bases if base in LANGUAGES), LANGUAGES[0])
