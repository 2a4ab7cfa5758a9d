"""Make one person of several accounts, when a roster says that they are one.

What somebody asked for goes with them, and so does how they are approached: else the
answer would wait where they never look again. Of two open requests neither is touched, and the accounts stay apart until
a later import. Nobody is told: who imports a roster must not learn that somebody asked.
"""

from collections.abc import Mapping
from dataclasses import replace

from bot.people import Address, PersonId
from bot.request import Request
from store.accounts import Accounts
from store.groups import Groups
from store.requests import Requests
from store.rounds import Rounds
from store.work import Work


async def join(
    work: Work,
    accounts: Accounts,
    known: Mapping[Address, PersonId],
    behind: Mapping[Address, PersonId],
) -> None:
    """``behind`` is who an account belongs to from now on."""
    requests, rounds, groups = Requests(work), Rounds(work), Groups(work)
    await accounts.add([(a, person) for a, person in behind.items() if a not in known])
    moved = {a: (known[a], behind[a]) for a in known if known[a] != behind[a]}
    for address, (old, new) in sorted(moved.items(), key=lambda pair: pair[1]):
        if await _moved(requests, old, new):
            await _approached_as_one(rounds, old, new)
            await groups.move(old, new)
            await accounts.move(address, new)


async def _moved(requests: Requests, old: PersonId, new: PersonId) -> bool:
    """Whether nothing stands in the way; what is open has moved then."""
    both = (old, new)
    moves: list[Request] = []
    for of in (await requests.own(both), await requests.reaching(both)):
        found = await requests.read(set(of.values()))
        open_ = {person: _open(found.get(request)) for person, request in of.items()}
        request = open_.get(old)
        if request is None:
            continue
        if open_.get(new) is not None:
            return False
        moves.append(replace(request, asker=new))
    await requests.keep(moves)
    return True


async def _approached_as_one(rounds: Rounds, old: PersonId, new: PersonId) -> None:
    """Once a person: of two approaches that had their turn one is enough."""
    ids = await rounds.approached((old, new))
    theirs = await rounds.approaches(ids.get(new, ()))
    had_it = any(approach.had_its_turn for approach in theirs.values())
    for approach in (await rounds.approaches(ids.get(old, ()))).values():
        if had_it and approach.had_its_turn:
            await rounds.leave((approach.id,))
        else:
            await rounds.keep((), (replace(approach, colleague=new),))


def _open(request: Request | None) -> Request | None:
    return request if request is not None and request.is_open else None
