"""Read a roster from its CSV file: all of it, or every reason why not.

    row 4: valid_until: is not a day; write one as "2030-01-31"

A row's number is what a spreadsheet shows beside it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from adapters.csv_file import (
    CsvWrong,
    RowWrong,
    by_number,
    filled,
    records,
    text_in,
)
from adapters.roster_row import COLUMNS, RosterRow, read_row
from bot.people import Role

OF_ENTRA: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""Whoever has another stands on the roster, and Teams never finds them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterFile:
    rows: tuple[RosterRow, ...]
    warnings: tuple[str, ...]
    """What can be meant, and is worth a second look."""


def read_roster(path: Path) -> RosterFile:
    """Raises CsvWrong with all that is wrong at once."""
    return roster_in(text_in(path))


def roster_in(text: str) -> RosterFile:
    """Raises CsvWrong with all that is wrong at once."""
    rows, wrong = [], []
    for number, cells in records(text, COLUMNS):
        try:
            rows.append(read_row(number, filled(cells, COLUMNS)))
        except RowWrong as row:
            wrong += [f"row {number}: {reason}" for reason in row.reasons]
    if not rows and not wrong:
        # Taken in, a file that was cut short would have everybody leave.
        wrong.append("row 2: is missing: there is nobody in the file")
    # Only rows that can be read can be compared: the rest would be told twice.
    wrong += [*_twice(rows), *(_unknown_managers(rows) if not wrong else ())]
    if wrong:
        raise CsvWrong(sorted(wrong, key=by_number))
    return RosterFile(rows=tuple(rows), warnings=tuple(_warnings(rows)))


def _twice(rows: list[RosterRow]) -> Iterator[str]:
    first: dict[tuple[str, str], int] = {}
    for row in rows:
        for column, user in row.accounts:
            before = first.setdefault((column, user), row.number)
            if before != row.number:
                yield f"row {row.number}: {column}: stands in row {before} as well"


def _unknown_managers(rows: list[RosterRow]) -> Iterator[str]:
    known = {user for row in rows for _, user in row.accounts}
    for row in rows:
        if row.manager and not {row.manager, row.manager.lower()} & known:
            yield f"row {row.number}: manager: is no user id of another row"


def _warnings(rows: list[RosterRow]) -> Iterator[str]:
    by_account = {user: row for row in rows for _, user in row.accounts}
    for row in rows:
        if _leads_back(row, by_account):
            yield f"row {row.number}: manager: leads back to this row"
        if Role.SUPPORTER in row.roles and not row.languages:
            yield f"row {row.number}: a supporter without languages is never asked"
        if row.teams_user_id and not OF_ENTRA.fullmatch(row.teams_user_id):
            yield f"row {row.number}: teams_user_id: is no object id of Entra: nobody is found by it"


def _leads_back(row: RosterRow, by_account: dict[str, RosterRow]) -> bool:
    seen = set[int]()
    above = _manager_of(row, by_account)
    while above is not None and above.number not in seen:
        if above.number == row.number:
            return True
        seen.add(above.number)
        above = _manager_of(above, by_account)
    return False


def _manager_of(row: RosterRow, by_account: dict[str, RosterRow]) -> RosterRow | None:
    if row.manager is None:
        return None
    return by_account.get(row.manager) or by_account.get(row.manager.lower())
