"""Everything that somebody can be shown in Slack, drawn."""

from collections.abc import Iterator
from typing import Any, Final

from adapters.readers import Reader
from adapters.slack.cards import draw_card
from adapters.slack.forms import draw_failure, draw_loading, draw_said, draw_view
from adapters.slack.home import draw_home
from bot.cards import Card
from bot.forms import Page
from bot.looks import Look
from tests.adapters.shown import every_card, everything_shown
from tests.bot.staff import EVERYONE, PROGRAMME

Json = dict[str, Any]
ACCOUNTS: Final = {each: f"U{each.upper()}" for each in EVERYONE}
TOKEN: Final = "an-opaque-token"


def all_messages(by: Reader) -> Iterator[Json]:
    return (message(card, by) for card in every_card())


def all_views(by: Reader) -> Iterator[Json]:
    for _, opened in everything_shown():
        yield draw_view(opened, TOKEN, ACCOUNTS, by)
    yield draw_loading(by)
    yield draw_failure(by, PROGRAMME)
    yield draw_said("done-title", "done", by)


def all_homes(by: Reader) -> Iterator[Json]:
    for look, opened in everything_shown():
        if look is Look.HOME:
            assert isinstance(opened, Page)
            yield draw_home(opened, by)


def message(card: Card, by: Reader) -> Json:
    tokens = tuple(f"token-{n}" for n, _ in enumerate(card.buttons, start=1))
    return draw_card(card, tokens, by)
