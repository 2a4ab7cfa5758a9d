"""The world failing, as the page is told: plainly, with the phone, needing no database."""

from typing import Any

from adapters.readers import words_in
from bot.languages import first_spoken
from bot.programme import Programme

Json = dict[str, Any]


def cannot_keep(programme: Programme) -> Json:
    """Promise 1: what could not be kept is not acknowledged."""
    words = words_in(first_spoken(programme.languages))
    text = words.text("cannot-keep", programme.reached_at)
    return {"failure": {"title": words.text("cannot-keep-title"), "text": text}}
