"""What the link in a letter stands for: an appointment, while its letter says so.

1. It dies with the row of its button, and so with whatever the letter is about.
2. That of a card which was drawn anew since is gone: the new card has another.
3. The event's own name in a calendar is worked out from the link, the same each time
   that the file is fetched. It leads back to nothing, and no two people share one.
"""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import bindparam, select

from bot.invitation import Invitation
from bot.people import PersonId
from bot.request import RequestId
from store.buttons import BODY, blind_of
from store.card_codec import Press, decode_press
from store.letters import open_inside
from store.readers import readers_of
from store.sql_store import SqlStore
from store.statements import Statement, mine
from store.tables import BUTTON, LETTER
from store.work import Work

B: Final = BUTTON.c
L: Final = LETTER.c

_BUTTON: Final = Statement(
    lambda _: select(B.request, B.body, B.letter).where(
        mine(BUTTON), B.token == bindparam("token")
    )
)
_LETTER: Final = Statement(
    lambda _: select(L.request, L.body).where(mine(LETTER), L.id == bindparam("letter"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    invitation: Invitation
    uid: str
    languages: tuple[str, ...]
    """Of the one it was sent to, the best first."""


class Invitations:
    """Of one programme."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    async def behind(self, token: str) -> Invited | None:
        async with self._store.looking() as work:
            row = {"token": blind_of(work, token)}
            for request, body, letter in await work.db.rows(_BUTTON, row):
                press = _press(work, token, body, request)
                if press and press.invitation and await _stands(work, token, letter):
                    return await _invited(work, token, press.to, press.invitation)
        return None


def _press(
    work: Work, token: str, body: bytes, request: RequestId | None
) -> Press | None:
    plain = work.vault.unseal(BODY, blind_of(work, token), body, request)
    return None if plain is None else decode_press(plain)


async def _stands(work: Work, token: str, letter: str) -> bool:
    """A letter about nothing is let go as it arrives, and its buttons stay."""
    for about, body in await work.db.rows(_LETTER, {"letter": letter}):
        inside = open_inside(work, letter, body, about)
        return inside is not None and token in inside.tokens
    return True


async def _invited(
    work: Work, token: str, to: PersonId, invitation: Invitation
) -> Invited:
    reader = (await readers_of(work, {to})).get(to)
    return Invited(
        invitation=invitation,
        uid=work.vault.blind("invitation", token),
        languages=reader.languages if reader else (),
    )
