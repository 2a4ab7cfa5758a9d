"""Read a CSV file that somebody wrote by hand or exported: its rows, with their numbers.

A row's number is what a spreadsheet shows beside it. What is wrong is never repeated.
"""

import csv
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from pathlib import Path
from typing import Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from adapters.formulas import undone

LARGEST: Final = 8 * 1024 * 1024
"""Bytes: some fifty thousand people."""


class CsvWrong(Exception):  # noqa: N818
    """The file cannot be used. Every reason is a line of its own."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = tuple(lines)
        super().__init__("\n".join(lines))


class RowWrong(Exception):  # noqa: N818
    """One row cannot be used, for these reasons."""

    def __init__(self, reasons: Sequence[str]) -> None:
        self.reasons = tuple(reasons)
        super().__init__("\n".join(reasons))


def text_in(path: Path) -> str:
    """Raises CsvWrong."""
    try:
        with path.open("rb") as file:
            written = file.read(LARGEST + 1)
    except OSError as away:
        raise CsvWrong([f"the file cannot be read: {away.strerror}"]) from None
    if len(written) > LARGEST:
        raise CsvWrong([f"the file is larger than {LARGEST // 1024**2} MiB"])
    try:
        # Spreadsheets put a mark before the first sign.
        return written.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CsvWrong(
            ['the file is not text in UTF-8; save it as "CSV UTF-8"']
        ) from None


def records(text: str, columns: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """The rows below the header that say anything, with their numbers."""
    parted = _parted_by(text, columns)
    reader = csv.reader(StringIO(text, newline=""), strict=True, delimiter=parted)
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            if number == 1:
                _check_header(cells, columns)
            elif any(cell.strip() for cell in cells):
                yield number, cells
    except csv.Error:
        raise CsvWrong(
            [f"row {number + 1}: is not CSV; is a quotation mark left open?"]
        ) from None
    if number == 0:
        _check_header([], columns)


def _parted_by(text: str, columns: Sequence[str]) -> str:
    """Where a comma parts a number's decimals, spreadsheets part cells by semicolons."""
    header = text.partition("\n")[0].replace('"', "").strip()
    several = len(columns) > 1
    return ";" if several and header == ";".join(columns) else ","


def filled(cells: Sequence[str], columns: Sequence[str]) -> Mapping[str, str]:
    """What a row says, column by column; a cell that is empty says nothing."""
    if len(cells) != len(columns):
        raise RowWrong([f"has {len(cells)} cells, not {len(columns)}"])
    said = zip(columns, (undone(cell.strip()) for cell in cells), strict=True)
    return {column: cell for column, cell in said if cell}


def by_number(line: str) -> int:
    """In which row something is wrong."""
    return int(line.removeprefix("row ").partition(":")[0])


def reasons(wrong: ValidationError) -> list[str]:
    """What is wrong, by its column, and never what was written."""
    errors = wrong.errors(include_url=False, include_input=False)
    return [_reason(error) for error in errors]


def _check_header(cells: Sequence[str], columns: Sequence[str]) -> None:
    if [cell.strip() for cell in cells] != list(columns):
        raise CsvWrong([f"row 1: must be exactly {','.join(columns)}"])


def _reason(error: ErrorDetails) -> str:
    column = f"{error['loc'][0]}: " if error["loc"] else ""
    match error["type"]:
        case "missing":
            return f"{column}is missing"
        case "value_error":
            return f"{column}{error['ctx']['error']}"
        case "string_too_long":
            return f"{column}is longer than {error['ctx']['max_length']} signs"
        case _:
            return column + error["msg"].replace("Input should", "should")
