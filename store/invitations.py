"""What the link in a letter stands for: an appointment, while its letter says so.

1. It dies with the row of its button, and so with whatever the letter is about.
2. That of a card which was drawn anew since is gone: the new card has another.
3. The event's own name in a calendar is worked out, and the same each time: fetched
   once more, or after it was moved, it stands there once. It leads back to nothing,
   and no two people share one.
"""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import bindparam, select

from bot.invitation import Invitation
from bot.people import PersonId
from store import buttons
from store.letters import open_inside
from store.readers import readers_of
from store.sql_store import SqlStore
from store.statements import Statement, mine
from store.tables import LETTER
from store.work import Work

L: Final = LETTER.c

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
            for press, letter in (await buttons.behind(work, [token])).values():
                event = await _event(work, token, letter, press.to)
                if press.invitation is not None and event is not None:
                    return Invited(
                        invitation=press.invitation,
                        uid=work.vault.blind("invitation", event),
                        languages=await _languages(work, press.to),
                    )
        return None


async def _event(work: Work, token: str, letter: str, to: PersonId) -> str | None:
    """Nothing, where the letter has this link no more."""
    for about, body in await work.db.rows(_LETTER, {"letter": letter}):
        inside = open_inside(work, letter, body, about)
        if inside is None or token not in inside.tokens:
            return None
        return f"{about}:{to}" if about else token
    # A letter about nothing is let go as it arrives, and its buttons stay.
    return token


async def _languages(work: Work, person: PersonId) -> tuple[str, ...]:
    reader = (await readers_of(work, {person})).get(person)
    return reader.languages if reader else ()
