"""The world failing, as the page is told: plainly, with the phone, needing no database."""

from typing import Any

from bot.programme import Programme
from bot.wording import Words

Json = dict[str, Any]


def cannot_keep(words: Words, programme: Programme) -> Json:
    """Promise 1: what could not be kept is not acknowledged."""
    text = words.text("cannot-keep", {"phone": programme.office.phone})
    return {"failure": {"title": words.text("cannot-keep-title"), "text": text}}
