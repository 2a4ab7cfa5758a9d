"""Make one person of several accounts, when a roster says that they are one.

What somebody asked for goes with them: else the answer would wait where they never
look again. Of two open requests neither is touched, and the accounts stay apart until
a later import. Nobody is told: who imports a roster must not learn that somebody asked.
"""

from collections.abc import Mapping
from dataclasses import replace

from bot.people import Address, PersonId
from bot.request import Request
from store.accounts import Accounts
from store.requests import Requests


async def join(
    accounts: Accounts,
    requests: Requests,
    known: Mapping[Address, PersonId],
    behind: Mapping[Address, PersonId],
) -> None:
    """``behind`` is who an account belongs to from now on."""
    await accounts.add([(a, person) for a, person in behind.items() if a not in known])
    moved = {a: (known[a], behind[a]) for a in known if known[a] != behind[a]}
    for address, (old, new) in sorted(moved.items(), key=lambda pair: pair[1]):
        if await _moved(requests, old, new):
            await accounts.move(address, new)


async def _moved(requests: Requests, old: PersonId, new: PersonId) -> bool:
    """Whether nothing stands in the way; an open request has moved then."""
    mine = await requests.own((old, new))
    found = await requests.read(set(mine.values()))
    open_ = {person: _open(found.get(own)) for person, own in mine.items()}
    request = open_.get(old)
    if request is None:
        return True
    if open_.get(new) is not None:
        return False
    await requests.keep((replace(request, asker=new),))
    return True


def _open(request: Request | None) -> Request | None:
    return request if request is not None and request.is_open else None
