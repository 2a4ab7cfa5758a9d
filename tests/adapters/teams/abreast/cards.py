"""Every message, one entry for each kind, by the name of its first sentence."""

from typing import Final

from bot.cards import Card
from tests.adapters.shown import every_card
from tests.adapters.teams.side_by_side import card
from tests.bot.test_wording import PAGES, messages

HELP: Final = """
Help now: On-call support line. Call +1 212-555-0111.            | Help now: On-call support line. Call +1 212-555-0111.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
"""
"""Promise 7: it stands below each of them, and is left out of what is read aloud."""


def kinds() -> dict[str, Card]:
    """The first card of each: other sentences or other buttons make another kind."""
    found = dict[str, Card]()
    for each in every_card():
        found.setdefault(_kind(each, found), each)
    return found


def _kind(each: Card, found: dict[str, Card]) -> str:
    name = each.body[0].wording
    if name not in found or _shape(found[name]) == _shape(each):
        return name
    return ", ".join(_shape(each))


def _shape(each: Card) -> tuple[str, ...]:
    said = (say.wording for say in each.body)
    return (*said, *(button.label for button in each.buttons))


KINDS = kinds()


def cards_on(page: str) -> dict[str, str]:
    """Those whose first sentence stands on this page of the catalogue."""
    [path] = [path for path in PAGES if path.stem == page]
    here = {message.id.name for message in messages(path)}
    of_page = {k: each for k, each in KINDS.items() if each.body[0].wording in here}
    return {kind: _above_help(card(each)) for kind, each in of_page.items()}


def _above_help(drawn: str) -> str:
    assert drawn.endswith(HELP), drawn
    return drawn.removesuffix(HELP)
