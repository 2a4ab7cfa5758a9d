"""What is sent, and what can be pressed in it."""

from typing import Final

from sqlalchemy import BigInteger, Index, LargeBinary, Text
from sqlmodel import Field, SQLModel

from bot.letter import LetterStatus
from store.tables.shapes import (
    UNORDERED,
    known,
    of_group,
    of_request,
    table,
    where_about,
    where_any,
)


class LetterRow(SQLModel, table=True):
    """``due_at`` is empty once it is sent or dead: then it waits for nothing.

    ``request`` is what it is about: a request, or a group.
    """

    __tablename__ = "letter"
    __table_args__ = (
        known("letter", LetterStatus),
        Index("letter_due", "programme", "due_at"),
        Index("letter_lane", "programme", "lane", "seq"),
        where_about("letter", "request"),
        where_any("letter_leased", "lease_until"),
    )

    programme: str = Field(primary_key=True, sa_type=Text)
    id: str = Field(primary_key=True, sa_type=Text)
    lane: str = Field(sa_type=Text)
    seq: int = Field(sa_type=BigInteger)
    request: str | None = Field(sa_type=Text)
    stands: str | None = Field(sa_type=Text)
    status: str = Field(sa_type=Text)
    prompted: bool
    last: bool
    due_at: int | None = Field(sa_type=BigInteger)
    attempts: int
    lease: str | None = Field(sa_type=Text)
    lease_until: int | None = Field(sa_type=BigInteger)
    edition: int
    body: bytes = Field(sa_type=LargeBinary)
    ref: bytes | None = Field(sa_type=LargeBinary)


class ButtonRow(SQLModel, table=True):
    __tablename__ = "button"
    __table_args__ = (
        of_request("button"),
        of_group("button"),
        where_about("button", "request"),
        where_about("button", "support_group"),
        Index("button_of_letter", "programme", "letter"),
        where_any("button_of_lane", "lane"),
        UNORDERED,
    )

    programme: str = Field(primary_key=True, sa_type=Text)
    token: str = Field(primary_key=True, sa_type=Text)
    request: str | None = Field(sa_type=Text)
    support_group: str | None = Field(sa_type=Text)
    letter: str = Field(sa_type=Text)
    lane: str | None = Field(sa_type=Text)
    """Of one about nothing that it dies with: it goes with its reader."""
    body: bytes = Field(sa_type=LargeBinary)


class PauseRow(SQLModel, table=True):
    __tablename__ = "pause"

    programme: str = Field(primary_key=True, sa_type=Text)
    platform: str = Field(primary_key=True, sa_type=Text)
    until: int = Field(sa_type=BigInteger)


LETTER: Final = table(LetterRow)
BUTTON: Final = table(ButtonRow)
PAUSE: Final = table(PauseRow)
