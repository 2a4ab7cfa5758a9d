"""Read who is trained in what from its CSV file: all of it, or every reason why not.

    person,kind,trained_on,valid_until
    U0123ABCD,peer-support,2029-05-01,2031-05-01

``person`` is an account's own id, as in the roster. A later row of the same kind for
the same person would be a riddle, so there is none.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Final, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    ValidationError,
    model_validator,
)

from adapters.csv_file import (
    CsvWrong,
    RowWrong,
    by_number,
    filled,
    reasons,
    records,
    text_in,
)
from adapters.roster_row import Account, Day
from bot.training import Kind, Training

COLUMNS: Final = ("person", "kind", "trained_on", "valid_until")
KINDS: Final = ", ".join(Kind)


def _kind(cell: str) -> Kind:
    try:
        return Kind(cell)
    except ValueError:
        raise ValueError(f"should be one of {KINDS}") from None


class TrainingRow(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    number: int
    """As a spreadsheet counts: the header is row 1."""
    person: Account
    kind: Annotated[Kind, BeforeValidator(_kind)]
    trained_on: Day | None = None
    valid_until: Day | None = None

    @model_validator(mode="after")
    def _says_when(self) -> Self:
        if self.trained_on is None and self.valid_until is None:
            raise ValueError("trained_on: is missing, and valid_until as well")
        if self.trained_on and self.valid_until and self.valid_until < self.trained_on:
            raise ValueError("valid_until: comes before trained_on")
        return self

    def __repr__(self) -> str:
        return f"TrainingRow({self.number})"

    @property
    def training(self) -> Training:
        return Training(
            kind=self.kind, trained_on=self.trained_on, valid_until=self.valid_until
        )


def read_training(path: Path) -> tuple[TrainingRow, ...]:
    """Raises CsvWrong with all that is wrong at once."""
    return training_in(text_in(path))


def training_in(text: str) -> tuple[TrainingRow, ...]:
    """Raises CsvWrong with all that is wrong at once."""
    rows, wrong = [], []
    for number, cells in records(text, COLUMNS):
        try:
            rows.append(_row(number, cells))
        except RowWrong as row:
            wrong += [f"row {number}: {reason}" for reason in row.reasons]
    if not rows and not wrong:
        wrong.append("row 2: is missing: there is no training in the file")
    wrong += _twice(rows)
    if wrong:
        raise CsvWrong(sorted(wrong, key=by_number))
    return tuple(rows)


def _row(number: int, cells: list[str]) -> TrainingRow:
    try:
        return TrainingRow.model_validate({"number": number, **filled(cells, COLUMNS)})
    except ValidationError as wrong:
        raise RowWrong(reasons(wrong)) from None


def _twice(rows: list[TrainingRow]) -> Iterator[str]:
    first: dict[tuple[str, Kind], int] = {}
    for row in rows:
        before = first.setdefault((row.person, row.kind), row.number)
        if before != row.number:
            yield f"row {row.number}: kind: this person's stands in row {before}"
