"""Everything that somebody can be shown in Slack, drawn; and ways through it."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final

from adapters.moments import moments_for
from adapters.readers import LANGUAGE, Reader
from adapters.slack.cards import draw_card
from adapters.slack.forms import draw_failure, draw_loading, draw_said, draw_view
from adapters.slack.home import draw_home
from bot.cards import Card
from bot.commands import answer, listed
from bot.forms import Form, Page
from bot.looks import Look
from bot.people import Role
from bot.wording import Words
from tests.adapters.sights import everything
from tests.adapters.stories import STORIES, cards
from tests.bot.staff import EVERYONE, PROGRAMME

Json = dict[str, Any]
ACCOUNTS: Final = {each: f"U{each.upper()}" for each in EVERYONE}
TOKEN: Final = "an-opaque-token"


class Heard(Words):
    """The catalogue, and which of its words were said."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def text(self, wording: str, args: Mapping[str, str | int] | None = None) -> str:
        self.names.add(wording)
        return super().text(wording, args)


def reader(words: Words | None = None, zone: str = "America/New_York") -> Reader:
    moments = moments_for(zone, LANGUAGE)
    return Reader(words=words or Words(), moments=moments, programme=PROGRAMME)


def all_messages(by: Reader) -> Iterator[Json]:
    return (message(card, by) for card in _every_card())


def all_views(by: Reader) -> Iterator[Json]:
    for _, opened in _everything():
        yield draw_view(opened, TOKEN, ACCOUNTS, by)
    yield draw_view(listed(frozenset(Role)), TOKEN, {}, by)
    yield draw_loading(by)
    yield draw_failure(by, PROGRAMME)
    yield draw_said("done-title", "done", by)


def all_homes(by: Reader) -> Iterator[Json]:
    for look, opened in _everything():
        if look is Look.HOME:
            assert isinstance(opened, Page)
            yield draw_home(opened, by)


def message(card: Card, by: Reader) -> Json:
    tokens = tuple(f"token-{n}" for n, _ in enumerate(card.buttons, start=1))
    return draw_card(card, tokens, by)


@cache
def _every_card() -> tuple[Card, ...]:
    commanded = (answer(name, frozenset(Role)) for name in ("help", "ask"))
    return (*cards(story() for story in STORIES), *commanded)


@cache
def _everything() -> tuple[tuple[Look, Form | Page], ...]:
    return tuple(everything())


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
