"""Write the roster down as a CSV file that ``roster import`` takes in again.

1. It holds what the programme wrote of its people, and nothing that they settled for
   themselves or that we learnt of them: no lived experience, no lists, no requests.
2. Who has left is not in it. Where a manager has left, their own manager stands there.
3. No cell of it is a formula to a spreadsheet (``adapters.formulas``).
"""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO
from typing import Final

from adapters.core import Core
from adapters.formulas import defused
from adapters.roster_import import CHAT, PlatformOf
from adapters.roster_row import COLUMNS, PART
from bot.people import Address, Person, PersonId, Standing

Cells = Mapping[str, str]
HOLDS: Final = (
    "accounts, names, roles, lines of reporting and training, as the roster has them; "
    "nothing that anybody settled for themselves, and nothing about any request"
)


async def cells_of_all(core: Core, on: PlatformOf = CHAT) -> list[Cells]:
    """One for everyone on the roster who is here, in the order of their names."""
    async with core.store.glance() as unit:
        people = (await unit.roster()).people
        here = [p for p in people.values() if p.standing is not Standing.LEFT]
        addresses = await unit.accounts([p.id for p in here])
    accounts = {p.id: _accounts(p, addresses.get(p.id, ()), on) for p in here}
    cells = [_cells(person, accounts, people) for person in here if accounts[person.id]]
    return sorted(cells, key=lambda row: (row["name"], tuple(row.values())))


def as_csv(rows: Iterable[Cells]) -> str:
    """Only what is written here is defused: a value is what it was, everywhere else."""
    written = StringIO(newline="")
    lines = csv.writer(written, lineterminator="\r\n")
    lines.writerow(COLUMNS)
    for row in rows:
        lines.writerow(defused(row.get(column, "")) for column in COLUMNS)
    return written.getvalue()


def _accounts(
    person: Person, addresses: Sequence[Address], on: PlatformOf
) -> dict[str, str]:
    """One a platform: where they last were, of several."""
    latest = sorted(addresses, key=lambda a: (a != person.via, a.user))
    found = {
        column: next((a.user for a in latest if a.platform == platform), "")
        for column, platform in on.items()
    }
    return {column: user for column, user in found.items() if user}


def _cells(
    person: Person,
    accounts: Mapping[PersonId, Mapping[str, str]],
    people: Mapping[PersonId, Person],
) -> Cells:
    cells = {
        "name": person.name,
        "roles": PART.join(sorted(person.roles)),
        "profession": person.profession,
        "specialty": person.specialty,
        "unit": person.unit,
        "manager": _manager(person, accounts, people),
        "seniority": person.seniority,
        "languages": PART.join(person.languages),
        "timezone": person.zone,
        "country": person.country,
        "trained_on": _written(person.trained_on),
        "valid_until": _written(person.valid_until),
        "cap": _written(person.cap),
    }
    return {**accounts[person.id], **cells}


def _manager(
    person: Person,
    accounts: Mapping[PersonId, Mapping[str, str]],
    people: Mapping[PersonId, Person],
) -> str:
    for manager in _line_above(person, people):
        if account := next(iter(accounts.get(manager, {}).values()), None):
            return account
    return ""


def _line_above(
    person: Person, people: Mapping[PersonId, Person]
) -> Iterator[PersonId]:
    """Everyone above, the nearest first; a circle ends where it began."""
    seen = set[PersonId]()
    manager = person.manager
    while manager is not None and manager not in seen:
        seen.add(manager)
        yield manager
        manager = people[manager].manager if manager in people else None


def _written(value: object) -> str:
    return "" if value is None else str(value)
