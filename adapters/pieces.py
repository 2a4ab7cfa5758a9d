"""A page's parts in their reader's own words, as every platform lays them out.

What a platform's blocks look like is its own business; what stands together is not.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import assert_never

from adapters.readers import Reader
from bot.cards import Button, Fact, Heading, Part, Quote, Row, Say
from bot.forms import Page


# Without a repr: what they hold may be a person's own.
@dataclass(frozen=True, slots=True, repr=False)
class Paragraph:
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class Quoted:
    """A person's own words, or the programme's, exactly as written."""

    text: str


@dataclass(frozen=True, slots=True, repr=False)
class Headline:
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class Facts:
    """Labels, and what stands beside each: one line, or several."""

    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, repr=False)
class Presses:
    """Buttons that stand side by side."""

    buttons: tuple[Button, ...]


Piece = Paragraph | Quoted | Headline | Facts | Presses


def pieces(parts: Iterable[Part], reader: Reader) -> Iterator[Piece]:
    """Facts that follow one another are one list of facts."""
    laid = (piece for part in parts for piece in _pieces(part, reader))
    for kind, same in groupby(laid, key=type):
        if kind is Facts:
            yield Facts(tuple(i for f in same if isinstance(f, Facts) for i in f.items))
        else:
            yield from same


def presses(page: Page) -> Iterator[Presses]:
    """What can be done from the page as a whole; it stands below everything."""
    if page.buttons:
        yield Presses(page.buttons)


def _pieces(part: Part, reader: Reader) -> Iterator[Piece]:
    match part:
        case Say():
            yield Paragraph(reader.text(part))
        case Quote(text):
            yield Quoted(text)
        case Heading(said):
            yield Headline(reader.text(said))
        case Fact(label, value):
            yield Facts(((reader.text(label), reader.text(value)),))
        case Row(said, buttons):
            yield _listed(*map(reader.text, said))
            if buttons:
                yield Presses(buttons)
        case _:
            assert_never(part)


def _listed(name: str, *rest: str) -> Paragraph | Facts:
    """Of several lines the first says which of the list it is."""
    if not rest:
        return Paragraph(name)
    return Facts(((name, "\n".join(filter(None, rest))),))
