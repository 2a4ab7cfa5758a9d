"""What people see, as Slack's blocks: a message, and the parts of a page.

A press says what it is by its action's name, ``act-<n>`` or ``open-<n>``, and about
what by its value: in a message an opaque token (rule R6), in a page its wire value.
"""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import count
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
from adapters.slack import blocks
from adapters.texts import shortened
from bot import wire
from bot.cards import Button, Card, Part, Tone
from bot.forms import Page
from bot.invitation import Invitation
from bot.looks import Look

Json = dict[str, Any]

ACT: Final = "act"
OPEN: Final = "open"
LINK: Final = "link"
"""Slack tells us of its press all the same; ``acts`` does not know it, and drops it."""
HELP_NOW: Final = "help-now"
"""The same on every message: it needs no database to be understood (promise 7)."""
HELP: Final = "help"
"""What that button says when it is pressed."""

BLOCKS_AT_MOST: Final = 100
"""In a modal and in App Home; a message has far fewer than its 50."""
STYLES: Final = {Tone.PRIMARY: "primary", Tone.PLAIN: None, Tone.DANGER: "danger"}


def draw_card(card: Card, tokens: tuple[str, ...], reader: Reader) -> Json:
    """One message. ``text`` is what a locked phone shows of it (promise 5)."""
    said = [reader.text(each) for each in card.body]
    body = [block for text in said for block in blocks.sections(text)]
    pairs = enumerate(zip(card.buttons, tokens, strict=True), start=1)
    pressed = [
        drawn
        for number, (each, token) in pairs
        if (drawn := _in_message(each, token, number, reader)) is not None
    ]
    return {
        # Slack parses this one text, for lack of another kind.
        "text": escape(said[0], quote=False),
        "blocks": [*body, *blocks.actions(pressed), help_block(reader)],
    }


def draw_page(page: Page, reader: Reader) -> list[Json]:
    numbers = count(1)
    body = _drawn(pieces(page.body, reader), numbers, reader)
    below = _drawn(presses(page), numbers, reader)
    room = BLOCKS_AT_MOST - len(below)
    return [*(body if len(body) <= room else _cut(body, room, reader)), *below]


def draw_parts(parts: Iterable[Part], reader: Reader) -> list[Json]:
    return _drawn(pieces(parts, reader), count(1), reader)


def help_block(reader: Reader) -> Json:
    """The programme's own first line as text, and a press for more (promise 7)."""
    text = blocks.plain(shortened(reader.help_line, blocks.TEXT_AT_MOST))
    more = blocks.button(HELP_NOW, reader.named("help-now"), HELP)
    return {"type": "section", "text": text, "accessory": more}


def _drawn(laid: Iterable[Piece], numbers: Iterator[int], reader: Reader) -> list[Json]:
    return [block for piece in laid for block in _blocks(piece, numbers, reader)]


def _blocks(piece: Piece, numbers: Iterator[int], reader: Reader) -> Iterator[Json]:
    match piece:
        case Paragraph(text):
            yield from blocks.sections(text)
        case Quoted(text):
            yield from blocks.quotes(text)
        case Headline(text):
            yield from blocks.header(text)
        case Facts(items):
            yield from blocks.facts(items)
        case Presses(buttons):
            drawn = [
                _button(b, wire.value_of(b), next(numbers), reader) for b in buttons
            ]
            yield from blocks.actions(drawn)
        case _:
            assert_never(piece)


def _in_message(button: Button, token: str, number: int, reader: Reader) -> Json | None:
    if button.does is Look.HELP_NOW:
        return None  # the line of help below is that button
    if not isinstance(button.does, Invitation):
        return _button(button, token, number, reader)
    url = reader.calendar_file(token)
    label, style = reader.named(button.label), STYLES[button.tone]
    return None if url is None else blocks.link(f"{LINK}-{number}", label, url, style)


def _button(button: Button, value: str, number: int, reader: Reader) -> Json:
    label, style = reader.named(button.label), STYLES[button.tone]
    if button.does is Look.HELP_NOW:
        return blocks.button(HELP_NOW, label, HELP, style)
    kind = OPEN if isinstance(button.does, Look) else ACT
    return blocks.button(f"{kind}-{number}", label, value, style)


def _cut(body: list[Json], room: int, reader: Reader) -> list[Json]:
    """As much as there is room for, and a line that says so. No row loses its buttons."""
    kept = body[: room - 1]
    if body[room - 1]["type"] == "actions":
        kept = kept[:-1]
    return [*kept, *blocks.sections(reader.named("and-more"))]
