"""Everything that somebody can be shown, and ways through what was drawn of it."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from adapters.moments import moments_for
from adapters.readers import Reader
from bot.cards import Card
from bot.commands import answer, listed
from bot.forms import Form, Page
from bot.looks import Look
from bot.people import Role
from bot.wording import Words
from tests.adapters.sights import everything
from tests.adapters.stories import STORIES, cards
from tests.bot.staff import PROGRAMME

Json = dict[str, Any]


class Heard(Words):
    """The catalogue, and which of its words were said."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def text(self, wording: str, args: Mapping[str, str | int] | None = None) -> str:
        self.names.add(wording)
        return super().text(wording, args)


def reader(
    words: Words | None = None,
    zone: str = "America/New_York",
    public: str | None = None,
) -> Reader:
    moments = moments_for(zone, words.language if words else "en")
    return Reader(
        words=words or Words(), moments=moments, programme=PROGRAMME, public=public
    )


@cache
def every_card() -> tuple[Card, ...]:
    everyones = (
        answer("help", frozenset(Role), PROGRAMME),
        answer("ask", frozenset(), PROGRAMME),
    )
    return (*cards(story() for story in STORIES), *everyones)


@cache
def everything_shown() -> tuple[tuple[Look | None, Form | Page], ...]:
    return (*everything(), (None, listed(frozenset(Role), PROGRAMME)))


def nodes(drawn: object) -> Iterator[Json]:
    """Every object in it, however deep."""
    match drawn:
        case dict():
            yield drawn
            yield from (node for each in drawn.values() for node in nodes(each))
        case list():
            yield from (node for each in drawn for node in nodes(each))


def strings(drawn: object, where: str = "") -> Iterator[tuple[str, str]]:
    """Every string in it, and where: the type of its object and its name there."""
    match drawn:
        case str():
            yield where, drawn
        case list():
            for each in drawn:
                yield from strings(each, where)
        case dict():
            for name, each in drawn.items():
                yield from strings(each, f"{drawn.get('type', '')}.{name}")
