"""What the buttons of sent letters mean.

A button's value is a random token that says nothing (rule R6); here it is a blind
index, so that the database and an export of the chat cannot be joined either.
A button about a request or a group dies with it.
"""

from collections.abc import Collection, Sequence
from typing import Final

from sqlalchemy import delete, select

from bot.cards import Button, Card
from bot.invitation import Invitation
from bot.people import PersonId
from bot.ports import Pressable
from bot.wire import name_of
from store.card_codec import Press, decode_press, encode
from store.statements import Statement, Values, insert_all, mine
from store.tables import BUTTON
from store.work import Work

BODY: Final = "button.body"
C: Final = BUTTON.c

_SOME: Final = Statement(
    lambda on: select(C.token, C.request, C.support_group, C.letter, C.body).where(
        mine(BUTTON), on.among(C.token, "ids")
    )
)
_INSERT: Final = insert_all(BUTTON)
_FORGET: Final = Statement(
    lambda on: delete(BUTTON).where(mine(BUTTON), on.among(C.letter, "ids"))
)
_FORGET_LANES: Final = Statement(
    lambda on: delete(BUTTON).where(mine(BUTTON), on.among(C.lane, "ids"))
)


async def pressables(work: Work, tokens: Collection[str]) -> dict[str, Pressable]:
    if not tokens:
        return {}
    found = await behind(work, tokens)
    return {
        token: Pressable(press.name, press.to, press.request)
        for token, (press, _) in found.items()
    }


async def behind(work: Work, tokens: Collection[str]) -> dict[str, tuple[Press, str]]:
    """What each button means, and the letter that it stands in."""
    blinds = {blind_of(work, token): token for token in tokens}
    found = {}
    rows = await work.db.rows(_SOME, {"ids": list(blinds)})
    for blind, request, group, letter, body in rows:
        plain = work.vault.unseal(BODY, blind, body, request or group)
        if plain is not None:
            found[blinds[blind]] = decode_press(plain), letter
    return found


def rows_of(
    work: Work, letter: str, to: PersonId, card: Card, tokens: Sequence[str]
) -> list[Values]:
    """The rows of one letter's buttons."""
    pairs = zip(card.buttons, tokens, strict=True)
    return [
        {"letter": letter, **_row(work, to, button, token)} for button, token in pairs
    ]


async def keep(work: Work, rows: Sequence[Values]) -> None:
    if rows:
        await work.db.change_all(_INSERT, rows)


async def forget_of_letters(work: Work, letters: Sequence[str]) -> None:
    await work.db.change(_FORGET, {"ids": letters})


async def forget_of_lanes(work: Work, lanes: Sequence[str]) -> None:
    """Those about nothing that they die with."""
    await work.db.change(_FORGET_LANES, {"ids": lanes})


def _row(work: Work, to: PersonId, button: Button, token: str) -> Values:
    blind = blind_of(work, token)
    invited = button.does if isinstance(button.does, Invitation) else None
    press = Press(name=name_of(button), to=to, request=button.about, invitation=invited)
    return {
        "token": blind,
        "request": button.request,
        "support_group": button.group,
        "lane": None if button.about else work.vault.blind("lane", to),
        "body": work.vault.seal(BODY, blind, encode(press), button.about),
    }


def blind_of(work: Work, token: str) -> str:
    return work.vault.blind("button", token)
