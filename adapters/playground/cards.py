"""What people see, as the blocks that the page draws.

Text goes into elements that nobody parses, so what a person wrote stays what it is.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Final, assert_never

from adapters.readers import Reader
from bot import wire
from bot.cards import Button, Card, Fact, Heading, Part, Quote, Row, Say
from bot.forms import Page
from bot.looks import Look

Json = dict[str, Any]

ACT: Final = "act:"
OPEN: Final = "open:"
HELP_NOW: Final = f"{OPEN}{Look.HELP_NOW}"
"""The same on every message: it needs no database to be understood (promise 7)."""


def draw_card(card: Card, tokens: tuple[str, ...], reader: Reader) -> Json:
    """One message: what a locked phone shows of it, and all of it."""
    body = [_text(reader.text(said)) for said in card.body]
    pressables = zip(card.buttons, tokens, strict=True)
    pairs = [(button, _in_message(button, token)) for button, token in pressables]
    return {
        "neutral": body[0]["text"],
        "blocks": [*body, *_buttons(pairs, reader), help_block(reader)],
    }


def draw_home(page: Page, reader: Reader) -> Json:
    return {"title": reader.named(page.title), "blocks": draw_page(page, reader)}


def draw_page(page: Page, reader: Reader) -> list[Json]:
    buttons = _page_buttons(page.buttons, reader)
    return [*draw_parts(page.body, reader), *buttons]


def draw_parts(parts: Iterable[Part], reader: Reader) -> list[Json]:
    """Facts that follow one another are one list of facts."""
    blocks = [block for part in parts for block in _part(part, reader)]
    return list(_joined(blocks))


def help_block(reader: Reader) -> Json:
    line = reader.programme.help_lines[0]
    said = Say("help-now-line", {"name": line.name, "how": line.how})
    return {
        "type": "help",
        "text": reader.text(said),
        "button": {"label": reader.named("help-now"), "value": HELP_NOW},
    }


def _part(part: Part, reader: Reader) -> list[Json]:
    match part:
        case Say():
            return [_text(reader.text(part))]
        case Quote(text):
            return [{"type": "quote", "text": text}]
        case Heading(said):
            return [{"type": "heading", "text": reader.text(said)}]
        case Fact(label, value):
            return [_fact(reader.text(label), reader.text(value))]
        case Row(said, ()) if len(said) > 1:
            name, *rest = map(reader.text, said)
            return [_fact(name, "\n".join(filter(None, rest)))]
        case Row(said, buttons):
            text = "\n".join(filter(None, map(reader.text, said)))
            return [_text(text), *_page_buttons(buttons, reader)]
        case _:
            assert_never(part)


def _joined(blocks: list[Json]) -> Iterator[Json]:
    for kind, same in groupby(blocks, key=lambda block: block["type"]):
        if kind == "facts":
            yield {"type": "facts", "items": [i for b in same for i in b["items"]]}
        else:
            yield from same


def _page_buttons(buttons: Iterable[Button], reader: Reader) -> list[Json]:
    return _buttons([(button, _in_page(button)) for button in buttons], reader)


def _buttons(pairs: Iterable[tuple[Button, str]], reader: Reader) -> list[Json]:
    items = [
        {
            "label": reader.named(button.label),
            "value": value,
            "style": button.tone.value,
        }
        for button, value in pairs
    ]
    return [{"type": "buttons", "items": items}] if items else []


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


def _fact(label: str, value: str) -> Json:
    return {"type": "facts", "items": [{"label": label, "value": value}]}
