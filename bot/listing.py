"""Who is meant by a pasted list: names and user ids of people on the roster.

Only the roster is looked at. Whether somebody else has ever come by is not to be found
out by entering their account here.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from bot.people import Address, Person, PersonId, Standing, plain
from bot.ports import Unit
from bot.scene import Listed

Place = tuple[str, str]
"""A platform, and its tenant."""


async def listed(
    text: str, places: Sequence[Place], roster: Mapping[PersonId, Person], unit: Unit
) -> Listed:
    """``places``: whose user ids they may be."""
    lines = {n: plain(line) for n, line in enumerate(text.splitlines(), start=1)}
    said = {number: line for number, line in lines.items() if line}
    if not said:
        return Listed()
    accounts = await _by_account(said.values(), places, unit)
    names = _by_name(roster)
    meant = {
        number: accounts.get(line, frozenset()) & roster.keys() or names[line]
        for number, line in said.items()
    }
    people = dict.fromkeys(p for them in meant.values() if len(them) == 1 for p in them)
    return Listed(
        people=await _reached(tuple(people), roster, unit),
        unknown=tuple(n for n, them in meant.items() if len(them) != 1),
    )


async def _by_account(
    lines: Collection[str], places: Sequence[Place], unit: Unit
) -> Mapping[str, frozenset[PersonId]]:
    as_written = {user for line in lines for user in (line, line.upper())}
    addresses = [
        Address(platform=platform, tenant=tenant, user=user)
        for platform, tenant in places
        for user in sorted(as_written)
    ]
    found: dict[str, frozenset[PersonId]] = {}
    for address, person in (await unit.known(addresses)).items():
        line = address.user.casefold()
        found[line] = found.get(line, frozenset()) | {person}
    return found


def _by_name(roster: Mapping[PersonId, Person]) -> Mapping[str, frozenset[PersonId]]:
    names: dict[str, frozenset[PersonId]] = defaultdict(frozenset)
    for person in roster.values():
        if person.name and person.standing is Standing.MEMBER:
            names[plain(person.name)] |= {person.id}
    return names


async def _reached(
    people: Sequence[PersonId], roster: Mapping[PersonId, Person], unit: Unit
) -> tuple[PersonId, ...]:
    """All who are here, and have an account: a matter of the roster alone."""
    accounts = await unit.accounts(people) if people else {}
    here = (p for p in people if roster[p].standing is Standing.MEMBER)
    return tuple(person for person in here if accounts.get(person))
