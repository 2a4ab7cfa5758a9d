"""What people see, as the blocks that the page draws.

Text goes into elements that nobody parses, so what a person wrote stays what it is.
"""

from collections.abc import Iterable
from typing import Any, Final, assert_never

from adapters.pieces import (
    Facts,
    Headline,
    Paragraph,
    Piece,
    Presses,
    Quoted,
    pieces,
    presses,
)
from adapters.readers import Reader
from bot import wire
from bot.cards import Button, Card, Part
from bot.forms import Page
from bot.invitation import Invitation
from bot.looks import Look

Json = dict[str, Any]

ACT: Final = "act:"
OPEN: Final = "open:"
HELP_NOW: Final = f"{OPEN}{Look.HELP_NOW}"
"""The same on every message: it needs no database to be understood (promise 7)."""


def draw_card(card: Card, tokens: tuple[str, ...], reader: Reader) -> Json:
    """One message: what a locked phone shows of it, and all of it."""
    body = [_text(reader.text(said)) for said in card.body]
    pairs = zip(card.buttons, tokens, strict=True)
    items = [item for each in pairs if (item := _item(*each, reader)) is not None]
    buttons = [{"type": "buttons", "items": items}] if items else []
    return {
        "neutral": body[0]["text"],
        "lang": reader.words.language,
        "blocks": [*body, *buttons, help_block(reader)],
    }


def draw_home(page: Page, reader: Reader) -> Json:
    return {
        "title": reader.named(page.title),
        "lang": reader.words.language,
        "blocks": draw_page(page, reader),
    }


def draw_page(page: Page, reader: Reader) -> list[Json]:
    below = [_block(piece, reader) for piece in presses(page)]
    return [*draw_parts(page.body, reader), *below]


def draw_parts(parts: Iterable[Part], reader: Reader) -> list[Json]:
    return [_block(piece, reader) for piece in pieces(parts, reader)]


def help_block(reader: Reader) -> Json:
    return {
        "type": "help",
        "text": reader.help_line,
        "button": {"label": reader.named("help-now"), "value": HELP_NOW},
    }


def _block(piece: Piece, reader: Reader) -> Json:
    match piece:
        case Paragraph(text):
            return _text(text)
        case Quoted(text):
            return {"type": "quote", "text": text}
        case Headline(text):
            return {"type": "heading", "text": text}
        case Facts(items):
            listed = [{"label": label, "value": value} for label, value in items]
            return {"type": "facts", "items": listed}
        case Presses(buttons):
            drawn = [_press(each, _in_page(each), reader) for each in buttons]
            return {"type": "buttons", "items": drawn}
        case _:
            assert_never(piece)


def _item(button: Button, token: str, reader: Reader) -> Json | None:
    if not isinstance(button.does, Invitation):
        return _press(button, _in_message(button, token), reader)
    url, label = reader.calendar_file(token), reader.named(button.label)
    link = {"label": label, "href": url, "style": button.tone.value}
    return None if url is None else link


def _press(button: Button, value: str, reader: Reader) -> Json:
    return {
        "label": reader.named(button.label),
        "value": value,
        "style": button.tone.value,
    }


def _in_message(button: Button, token: str) -> str:
    """In a message: an opaque token (rule R6), except for what is the same for all."""
    if button.does is Look.HELP_NOW:
        return HELP_NOW
    return _kind(button) + token


def _in_page(button: Button) -> str:
    return _kind(button) + wire.value_of(button)


def _kind(button: Button) -> str:
    return OPEN if isinstance(button.does, Look) else ACT


def _text(text: str) -> Json:
    return {"type": "text", "text": text}
