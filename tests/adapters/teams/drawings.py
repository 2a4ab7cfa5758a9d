"""Everything that somebody can be shown in Teams, drawn."""

from collections.abc import Iterator
from typing import Any, Final

from adapters.readers import Reader
from adapters.teams.cards import draw_card
from adapters.teams.fields import Known
from adapters.teams.forms import Again, draw_dialog, draw_failure, draw_said
from bot.cards import Card
from bot.forms import Form, Page, Wrong
from tests.adapters.shown import every_card, everything_shown
from tests.bot.staff import EVERYONE

Json = dict[str, Any]
ACCOUNTS: Final = {
    each: f"00000000-0000-4000-8000-{number:012}"
    for number, each in enumerate(sorted(EVERYONE), start=1)
}
NAMES: Final = {ACCOUNTS[each]: person.name for each, person in EVERYONE.items()}
KNOWN: Final = Known(accounts=ACCOUNTS, names=NAMES)
TOKEN: Final = "an-opaque-token"


def all_messages(by: Reader) -> Iterator[Json]:
    return (message(card, by) for card in every_card())


def all_dialogs(by: Reader) -> Iterator[Json]:
    yield from (dialog(opened, by) for _, opened in everything_shown())
    yield draw_failure(by)
    yield draw_said("done-title", "done", by)


def message(card: Card, by: Reader) -> Json:
    tokens = tuple(f"token-{n}" for n, _ in enumerate(card.buttons, start=1))
    return draw_card(card, tokens, by)


def dialog(opened: Form | Page, by: Reader, again: Again | None = None) -> Json:
    return draw_dialog(opened, TOKEN, KNOWN, by, again)


def body(drawn: Json) -> list[Json]:
    """Of a message or a dialog."""
    inside = drawn["attachments"][0] if "attachments" in drawn else drawn["card"]
    blocks: list[Json] = inside["content"]["body"]
    return blocks


def mended(entered: Any, wrong: Wrong) -> Again:
    return Again(entered=entered, wrong=wrong)
