"""Read a roster from its CSV file: all of it, or every reason why not.

    row 4: valid_until: is not a day; write one as "2030-01-31"

A row's number is what a spreadsheet shows beside it.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Final

from adapters.roster_row import COLUMNS, RosterRow, RowWrong, read_row
from bot.people import Role

LARGEST: Final = 8 * 1024 * 1024
"""Bytes: some fifty thousand people."""


class RosterWrong(Exception):  # noqa: N818
    """The file cannot be used. Every reason is a line of its own."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = tuple(lines)
        super().__init__("\n".join(lines))


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterFile:
    rows: tuple[RosterRow, ...]
    warnings: tuple[str, ...]
    """What can be meant, and is worth a second look."""


def read_roster(path: Path) -> RosterFile:
    """Raises RosterWrong with all that is wrong at once."""
    try:
        with path.open("rb") as file:
            written = file.read(LARGEST + 1)
    except OSError as away:
        raise RosterWrong([f"the file cannot be read: {away.strerror}"]) from None
    if len(written) > LARGEST:
        raise RosterWrong([f"the file is larger than {LARGEST // 1024**2} MiB"])
    try:
        # Spreadsheets put a mark before the first sign.
        return roster_in(written.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise RosterWrong(
            ['the file is not text in UTF-8; save it as "CSV UTF-8"']
        ) from None


def roster_in(text: str) -> RosterFile:
    """Raises RosterWrong with all that is wrong at once."""
    rows, wrong = [], []
    for number, cells in _records(text):
        try:
            rows.append(read_row(number, _by_column(cells)))
        except RowWrong as row:
            wrong += [f"row {number}: {reason}" for reason in row.reasons]
    if not rows and not wrong:
        # Taken in, a file that was cut short would have everybody leave.
        wrong.append("row 2: is missing: there is nobody in the file")
    # Only rows that can be read can be compared: the rest would be told twice.
    wrong += [*_twice(rows), *(_unknown_managers(rows) if not wrong else ())]
    if wrong:
        raise RosterWrong(sorted(wrong, key=_number))
    return RosterFile(rows=tuple(rows), warnings=tuple(_warnings(rows)))


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows below the header that say anything, with their numbers."""
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            if number == 1:
                _check_header(cells)
            elif any(cell.strip() for cell in cells):
                yield number, cells
    except csv.Error:
        raise RosterWrong(
            [f"row {number + 1}: is not CSV; is a quotation mark left open?"]
        ) from None
    if number == 0:
        _check_header([])


def _check_header(cells: list[str]) -> None:
    if tuple(cell.strip() for cell in cells) != COLUMNS:
        raise RosterWrong([f"row 1: must be exactly {','.join(COLUMNS)}"])


def _by_column(cells: list[str]) -> dict[str, str]:
    if len(cells) != len(COLUMNS):
        raise RowWrong([f"has {len(cells)} cells, not {len(COLUMNS)}"])
    return dict(zip(COLUMNS, cells, strict=True))


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


def _number(line: str) -> int:
    return int(line.removeprefix("row ").partition(":")[0])
