"""What one line of the roster may say, column by column.

A cell that is empty says nothing; lists inside a cell are parted by ``|``. What is
wrong is told by its column and never repeated: a roster is full of names.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Final, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

from adapters.csv_file import RowWrong, reasons
from adapters.programme_values import Country, Language, Zone
from bot.people import Role

COLUMNS: Final = (
    "slack_user_id",
    "teams_user_id",
    "name",
    "roles",
    "profession",
    "specialty",
    "unit",
    "manager",
    "seniority",
    "languages",
    "timezone",
    "country",
    "trained_on",
    "valid_until",
    "cap",
)
PART: Final = "|"
ROLES: Final = ", ".join(Role)
ISO: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
CAP: Final = re.compile(r"\d{1,2}")


def _account(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_.-]{1,64}", text):
        raise ValueError("should be the account's own id, not a name or an address")
    return text


def _plain(text: str) -> str:
    if not text.isprintable():
        raise ValueError("has a sign that cannot be shown")
    return text


def _parts(cell: object) -> object:
    if not isinstance(cell, str):
        return cell
    return [part.strip() for part in cell.split(PART) if part.strip()]


def _roles(cell: object) -> object:
    if not isinstance(cell, str):
        return cell
    try:
        return frozenset(Role(part.strip()) for part in cell.split(PART) if part)
    except ValueError:
        raise ValueError(f"should be some of {ROLES}, parted by {PART}") from None


def _day(cell: object) -> object:
    """pydantic would take a number of seconds as well."""
    if not isinstance(cell, str):
        return cell
    try:
        if ISO.fullmatch(cell):
            return date.fromisoformat(cell)
    except ValueError:
        pass
    raise ValueError('is not a day; write one as "2030-01-31"')


def _cap(cell: object) -> object:
    if isinstance(cell, str):
        if not CAP.fullmatch(cell):
            raise ValueError("should be a whole number from 0 to 99")
        return int(cell)
    return cell


Text = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    AfterValidator(_plain),
]
Account = Annotated[str, AfterValidator(_account)]
Day = Annotated[date, BeforeValidator(_day)]
Roles = Annotated[frozenset[Role], BeforeValidator(_roles)]


class RosterRow(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    number: int
    """As a spreadsheet counts: the header is row 1."""
    slack_user_id: Account | None = None
    teams_user_id: Annotated[Account, AfterValidator(str.lower)] | None = None
    name: Text
    roles: Roles = frozenset()
    profession: Text | None = None
    specialty: Text | None = None
    unit: Text | None = None
    manager: Account | None = None
    seniority: Text | None = None
    languages: Annotated[list[Language], BeforeValidator(_parts)] = []
    timezone: Zone | None = None
    country: Country | None = None
    trained_on: Day | None = None
    valid_until: Day | None = None
    cap: Annotated[int, BeforeValidator(_cap), Field(ge=0, le=99)] | None = None

    @model_validator(mode="after")
    def _means_somebody(self) -> Self:
        if self.slack_user_id is None and self.teams_user_id is None:
            raise ValueError("slack_user_id: is missing, and teams_user_id as well")
        if self.trained_on and self.valid_until and self.valid_until < self.trained_on:
            raise ValueError("valid_until: comes before trained_on")
        return self

    def __repr__(self) -> str:
        return f"RosterRow({self.number})"

    @property
    def accounts(self) -> tuple[tuple[str, str], ...]:
        """The columns of this row that name an account, with what they say."""
        named = {c: getattr(self, c) for c in ("slack_user_id", "teams_user_id")}
        return tuple((column, user) for column, user in named.items() if user)


def read_row(number: int, cells: Mapping[str, str]) -> RosterRow:
    """Raises RowWrong with all that is wrong in this row."""
    try:
        return RosterRow.model_validate({"number": number, **cells})
    except ValidationError as wrong:
        raise RowWrong(reasons(wrong)) from None
