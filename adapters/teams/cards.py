"""What people see, as Adaptive Cards: a message, and the parts of a page.

A press says in its data what it ``does`` and about what: in a message by an opaque
token (rule R6), in a page by its wire value. An act pressed in a message is executed,
so that the card can be drawn anew at once; what is opened is a dialog.
"""

from collections.abc import Callable, Iterable
from itertools import chain
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
from adapters.teams import blocks
from bot import wire
from bot.cards import Button, Card, Part, Tone
from bot.forms import Page
from bot.invitation import Invitation
from bot.looks import Look

Json = dict[str, Any]
Press = Callable[[Button], Json]

ACT: Final = "act"
OPEN: Final = "open"
HELP_NOW: Final = "help-now"
"""The same on every message: it needs no database to be understood (promise 7)."""
TOKEN_AT_MOST: Final = 300
"""Characters. A token that is longer was never one of ours."""
FETCH: Final[Json] = {"msteams": {"type": "task/fetch"}}
"""Teams: what a press must say in a message, that a dialog is opened."""
STYLES: Final = {
    Tone.PRIMARY: "positive",
    Tone.PLAIN: "default",
    Tone.DANGER: "destructive",
}
BODY_AT_MOST: Final = 60 * 1024
"""Bytes. Teams takes 100 KB in all, and what can be done stands below."""


def draw_card(card: Card, tokens: tuple[str, ...], reader: Reader) -> Json:
    """One message. ``summary`` is what a locked phone shows of it (promise 5)."""
    return message(reader.text(card.body[0]), draw_face(card, tokens, reader))


def draw_face(card: Card, tokens: tuple[str, ...], reader: Reader) -> Json:
    """The Adaptive Card alone: how it stands now, for whoever has just pressed."""
    said = [block for each in card.body for block in blocks.said(reader.text(each))]
    pressed = [
        drawn
        for each, token in zip(card.buttons, tokens, strict=True)
        if (drawn := _in_card(each, token, reader)) is not None
    ]
    return blocks.adaptive([*said, *blocks.actions(pressed), help_block(reader, FETCH)])


def message(summary: str, card: Json) -> Json:
    """An activity; without a text, for that would be shown above the card."""
    attachments = [blocks.attachment(card)]
    return {"type": "message", "summary": summary, "attachments": attachments}


def draw_page(page: Page, press: Press, reader: Reader) -> list[Json]:
    body = [_drawn(piece, press) for piece in pieces(page.body, reader)]
    below = [block for piece in presses(page) for block in _drawn(piece, press)]
    return [*_kept(body, reader), *below]


def draw_parts(parts: Iterable[Part], press: Press, reader: Reader) -> list[Json]:
    laid = pieces(parts, reader)
    return [block for piece in laid for block in _drawn(piece, press)]


def help_block(reader: Reader, opening: Json) -> Json:
    """The programme's own first line as text, and a press for more (promise 7)."""
    more = blocks.submit(reader.named("help-now"), {**opening, "does": HELP_NOW})
    return blocks.container(
        [*blocks.said(reader.help_line), *blocks.actions([more])],
    )


def _in_card(button: Button, token: str, reader: Reader) -> Json | None:
    if button.does is Look.HELP_NOW:
        return None  # the line of help below is that button
    if not isinstance(button.does, Invitation):
        return in_message(button, token, reader)
    url = reader.calendar_file(token)
    label, style = reader.named(button.label), STYLES[button.tone]
    return None if url is None else blocks.open_url(label, url, style)


def in_message(button: Button, token: str, reader: Reader) -> Json:
    label, style = reader.named(button.label), STYLES[button.tone]
    if button.does is Look.HELP_NOW:
        return blocks.submit(label, {**FETCH, "does": HELP_NOW}, style)
    if isinstance(button.does, Look):
        return blocks.submit(label, {**FETCH, "does": OPEN, "t": token}, style)
    return blocks.execute(label, ACT, {"t": token}, style)


def in_menu(reader: Reader) -> Press:
    """A page's buttons, where the page stands in a message."""
    return lambda button: in_message(button, wire.value_of(button), reader)


def in_dialog(opened_by: str, reader: Reader) -> Press:
    """A page's buttons in a dialog, which Teams closes or changes in its place."""
    where = {"on": opened_by[:TOKEN_AT_MOST]}

    def press(button: Button) -> Json:
        label, style = reader.named(button.label), STYLES[button.tone]
        if button.does is Look.HELP_NOW:
            return blocks.submit(label, {"does": HELP_NOW}, style)
        does = OPEN if isinstance(button.does, Look) else ACT
        data = {"does": does, "t": wire.value_of(button), **where}
        return blocks.submit(label, data, style)

    return press


def _drawn(piece: Piece, press: Press) -> list[Json]:
    """A page's words may be anybody's: nothing of it but its headings is parsed."""
    match piece:
        case Paragraph(text):
            return list(blocks.written(text))
        case Quoted(text):
            return list(blocks.quotes(text))
        case Headline(text):
            return list(blocks.heading(text))
        case Facts(items):
            return list(blocks.facts(items))
        case Presses(buttons):
            return list(blocks.actions([press(button) for button in buttons]))
        case _:
            assert_never(piece)


def _kept(body: list[list[Json]], reader: Reader) -> list[Json]:
    """As much as there is room for, and a line that says so. No row loses its buttons."""
    kept: list[list[Json]] = []
    room = BODY_AT_MOST
    for drawn in body:
        part = list(blocks.fitting(drawn, room))
        if len(part) < len(drawn):
            whole = kept[:-1] if drawn[0]["type"] == "ActionSet" else [*kept, part]
            return [*chain(*whole), *blocks.said(reader.named("and-more"))]
        kept.append(drawn)
        room -= blocks.size(drawn)
    return list(chain(*kept))
