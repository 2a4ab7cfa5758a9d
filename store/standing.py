"""What stands now where a button was pressed: for platforms that want it at once.

Only its reader is shown it, by the account that pressed. A message that is gone, or
about nothing that can change, shows nothing new.
"""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import bindparam, select

from bot.cards import Card
from bot.people import Address
from store import letters
from store.accounts import Accounts
from store.buttons import blind_of
from store.card_codec import card_of
from store.kinds import PEOPLE
from store.shelf import Shelf
from store.sql_store import SqlStore
from store.statements import Statement, mine
from store.tables import BUTTON, LETTER

_LETTER: Final = Statement(
    lambda _: (
        select(LETTER.c.id, LETTER.c.request, LETTER.c.body)
        .join(
            BUTTON,
            (BUTTON.c.programme == LETTER.c.programme)
            & (BUTTON.c.letter == LETTER.c.id),
        )
        .where(mine(LETTER), BUTTON.c.token == bindparam("token"))
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    card: Card
    tokens: tuple[str, ...]


async def standing(store: SqlStore, token: str, by: Address) -> Standing | None:
    async with store.looking() as work:
        rows = await work.db.rows(_LETTER, {"token": blind_of(work, token)})
        known = await Accounts(work, Shelf(PEOPLE, work)).known([by])
        if not rows or by not in known:
            return None
        letter, request, body = rows[0]
        inside = letters.open_inside(work, letter, body, request)
        if inside is None or inside.to != known[by]:
            return None
        return Standing(card=card_of(inside.card), tokens=inside.tokens)
