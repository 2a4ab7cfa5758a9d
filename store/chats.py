"""Where somebody's private chat stands on their platform: kept, sealed, with the account.

It dies with the account. What it looks like is the adapter's own affair.
"""

from typing import Final

from sqlalchemy import bindparam, select

from bot.people import Address
from store.accounts import BODY, blind_of
from store.codec import decode_address
from store.sql_store import SqlStore
from store.statements import Statement, mine, update_all
from store.tables import ADDRESS
from store.work import Work

CHAT: Final = "address.chat"

_ALL: Final = Statement(
    lambda _: select(ADDRESS.c.blind, ADDRESS.c.body, ADDRESS.c.chat).where(
        mine(ADDRESS), ADDRESS.c.chat.is_not(None)
    )
)
_OF: Final = Statement(
    lambda _: select(ADDRESS.c.chat).where(
        mine(ADDRESS),
        ADDRESS.c.blind == bindparam("blind"),
        ADDRESS.c.chat.is_not(None),
    )
)
_KEEP: Final = update_all(ADDRESS, ("blind",), ("chat",))


class Chats:
    """Of one programme. An account that is not known has none."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    async def keep(self, address: Address, where: str) -> None:
        async with self._store.working() as work:
            blind = blind_of(work, address)
            sealed = work.vault.seal(CHAT, blind, where.encode())
            await work.db.change_all(_KEEP, [{"blind": blind, "chat": sealed}])

    async def of(self, address: Address) -> str | None:
        async with self._store.looking() as work:
            blind = blind_of(work, address)
            rows = await work.db.rows(_OF, {"blind": blind})
            return _where(work, blind, rows[0][0]) if rows else None

    async def all_on(self, platform: str) -> dict[Address, str]:
        async with self._store.looking() as work:
            rows = await work.db.rows(_ALL, {})
            known = {_address(work, b, body): (b, chat) for b, body, chat in rows}
            return {
                address: _where(work, *chat)
                for address, chat in known.items()
                if address.platform == platform
            }


def _address(work: Work, blind: str, body: bytes) -> Address:
    plain = work.vault.unseal(BODY, blind, body)
    assert plain is not None
    return decode_address(plain)


def _where(work: Work, blind: str, chat: bytes) -> str:
    plain = work.vault.unseal(CHAT, blind, chat)
    assert plain is not None
    return plain.decode()
