"""What is kept. One class a table, and nothing that is not needed.

1. Every primary key begins with the programme (promise 11).
2. Times are whole milliseconds since 1970, in UTC; SQLite would forget their zone.
3. What is personal is in sealed columns only; ``store.columns`` says which those are.
4. Who asked, who was asked and whom a letter is for are never written in clear:
   they stand in sealed columns, or as a blind index that only our key can make.
5. Tables of people have no hidden row number, which would tell who came when.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    Table,
    Text,
    text,
)
from sqlmodel import Field, SQLModel

from bot.letter import LetterStatus
from bot.offer import OfferStatus
from bot.request import OPEN, Status

UNORDERED: Final = {"sqlite_with_rowid": False}


def _among(statuses: Iterable[StrEnum]) -> str:
    """SQL. The words are our own enums', never anybody's input."""
    return "status IN (" + ", ".join(f"'{status}'" for status in statuses) + ")"


def _known(table: str, statuses: Iterable[StrEnum]) -> CheckConstraint:
    return CheckConstraint(_among(statuses), name=f"{table}_status_known")


def _of_request(table: str) -> ForeignKeyConstraint:
    """What dies with its request, whoever deletes it."""
    return ForeignKeyConstraint(
        ["programme", "request"],
        ["request.programme", "request.id"],
        name=f"{table}_request",
        ondelete="CASCADE",
    )


def _of_round(table: str) -> ForeignKeyConstraint:
    """What dies with its round."""
    return ForeignKeyConstraint(
        ["programme", "round"],
        ["round.programme", "round.id"],
        name=f"{table}_round",
        ondelete="CASCADE",
    )


def _of_group(table: str) -> ForeignKeyConstraint:
    """What dies with its group."""
    return ForeignKeyConstraint(
        ["programme", "support_group"],
        ["support_group.programme", "support_group.id"],
        name=f"{table}_support_group",
        ondelete="CASCADE",
    )


def _one_a_request(name: str, status: OfferStatus) -> Index:
    where = text(_among([status]))
    return Index(
        name,
        "programme",
        "request",
        unique=True,
        sqlite_where=where,
        postgresql_where=where,
    )


def _where_about(table: str, noun: str) -> Index:
    """Of those that are about one at all: most are about another, or nothing."""
    return _where_any(f"{table}_of_{noun}", noun)


def _where_any(name: str, column: str) -> Index:
    """Of those rows alone where there is any."""
    where = text(f"{column} IS NOT NULL")
    return Index(name, "programme", column, sqlite_where=where, postgresql_where=where)


class PersonRow(SQLModel, table=True):
    __tablename__ = "person"
    __table_args__ = (
        Index("person_touched", "programme", "touched"),
        UNORDERED,
    )

    programme: str = Field(primary_key=True, sa_type=Text)
    id: str = Field(primary_key=True, sa_type=Text)
    on_roster: bool
    touched: int = Field(sa_type=BigInteger)
    body: bytes = Field(sa_type=LargeBinary)
    version: int


class AddressRow(SQLModel, table=True):
    __tablename__ = "address"
    __table_args__ = (Index("address_person", "programme", "person"), UNORDERED)

    programme: str = Field(primary_key=True, sa_type=Text)
    blind: str = Field(primary_key=True, sa_type=Text)
    person: str = Field(sa_type=Text)
    body: bytes = Field(sa_type=LargeBinary)
    chat: bytes | None = Field(default=None, sa_type=LargeBinary)


class SupporterRow(SQLModel, table=True):
    __tablename__ = "supporter"
    __table_args__ = (Index("supporter_touched", "programme", "touched"), UNORDERED)

    programme: str = Field(primary_key=True, sa_type=Text)
    id: str = Field(primary_key=True, sa_type=Text)
    touched: int = Field(sa_type=BigInteger)
    body: bytes = Field(sa_type=LargeBinary)
    version: int


class LoadRow(SQLModel, table=True):
    __tablename__ = "load"
    __table_args__ = (Index("load_touched", "programme", "touched"), UNORDERED)

    programme: str = Field(primary_key=True, sa_type=Text)
    id: str = Field(primary_key=True, sa_type=Text)
    touched: int = Field(sa_type=BigInteger)
    body: bytes = Field(sa_type=LargeBinary)
    version: int


class RequestRow(SQLModel, table=True):
    __tablename__ = "request"
    __table_args__ = (
        _known("request", Status),
        Index("request_handle", "programme", "handle", unique=True),
        Index("request_own", "programme", "own"),
        # One open request a person, whatever two presses at once believe.
        Index(
            "request_one_open",
            "programme",
            "own",
            unique=True,
            sqlite_where=text(_among(sorted(OPEN))),
            postgresql_where=text(_among(sorted(OPEN))),
        ),
        Index("request_stalled", "programme", "stalled", "asked_day"),
    )

    programme: str = Field(primary_key=True, sa_type=Text)
    id: str = Field(primary_key=True, sa_type=Text)
    handle: str = Field(sa_type=Text)
    status: str = Field(sa_type=Text)
    stalled: bool
    asked_day: int
    own: str | None = Field(sa_type=Text)
    body: bytes = Field(sa_type=LargeBinary)
    version: int


class OfferRow(SQLModel, table=True):
    __tablename__ = "offer"
    __table_args__ = (
        _known("offer", OfferStatus),
        _of_request("offer"),
        Index("offer_of_request", "programme", "request"),
        # Promise 4, in the database itself: one accepted, one asked.
        _one_a_request("offer_one_accepted", OfferStatus.ACCEPTED),
        _one_a_request("offer_one_asked", OfferStatus.ASKED),
    )

    programme: str = Field(primary_key=True, sa_type=Text)
    id: str = Field(primary_key=True, sa_type=Text)
    request: str = Field(sa_type=Text)
    status: str = Field(sa_type=Text)


class RoundRow(SQLModel, table=True):
    __tablename__ = "round"
    __table_args__ = (UNORDERED,)

    programme: str = Field(primary_key=True, sa_type=Text)
    id: str = Field(primary_key=True, sa_type=Text)
    body: bytes = Field(sa_type=LargeBinary)
    version: int


class ApproachRow(SQLModel, table=True):
    __tablename__ = "approach"
    __table_args__ = (
        _of_round("approach"),
        Index("approach_of_round", "programme", "round"),
        Index("approach_colleague", "programme", "colleague"),
        # One approach a person across rounds, whatever two turns at once believe.
        Index(
            "approach_one_turn",
            "programme",
            "colleague",
            unique=True,
            sqlite_where=text("turned"),
            postgresql_where=text("turned"),
        ),
        UNORDERED,
    )

    programme: str = Field(primary_key=True, sa_type=Text)
    id: str = Field(primary_key=True, sa_type=Text)
    round: str = Field(sa_type=Text)
    colleague: str = Field(sa_type=Text)
    turned: bool
    body: bytes = Field(sa_type=LargeBinary)
    version: int


class GroupRow(SQLModel, table=True):
    """Group support. ``group`` is a word of SQL's own."""

    __tablename__ = "support_group"
    __table_args__ = (UNORDERED,)

    programme: str = Field(primary_key=True, sa_type=Text)
    id: str = Field(primary_key=True, sa_type=Text)
    body: bytes = Field(sa_type=LargeBinary)
    version: int


class AlarmRow(SQLModel, table=True):
    """Its key is its time: what is due lies together, at the front.

    It is about a request, a round or a group, and dies with it.
    """

    __tablename__ = "alarm"
    __table_args__ = (
        _of_request("alarm"),
        _of_round("alarm"),
        _of_group("alarm"),
        _where_about("alarm", "request"),
        _where_about("alarm", "round"),
        _where_about("alarm", "support_group"),
        UNORDERED,
    )

    programme: str = Field(primary_key=True, sa_type=Text)
    due_at: int = Field(primary_key=True, sa_type=BigInteger)
    id: str = Field(primary_key=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    request: str | None = Field(sa_type=Text)
    phase: int
    offer: str | None = Field(sa_type=Text)
    person: str | None = Field(sa_type=Text)
    round: str | None = Field(sa_type=Text)
    approach: str | None = Field(sa_type=Text)
    support_group: str | None = Field(sa_type=Text)


class InboxRow(SQLModel, table=True):
    __tablename__ = "inbox"
    __table_args__ = (Index("inbox_at", "programme", "at"), UNORDERED)

    programme: str = Field(primary_key=True, sa_type=Text)
    key: str = Field(primary_key=True, sa_type=Text)
    at: int = Field(sa_type=BigInteger)


class ButtonRow(SQLModel, table=True):
    __tablename__ = "button"
    __table_args__ = (
        _of_request("button"),
        _of_group("button"),
        _where_about("button", "request"),
        _where_about("button", "support_group"),
        Index("button_of_letter", "programme", "letter"),
        Index("button_of_lane", "programme", "lane"),
        UNORDERED,
    )

    programme: str = Field(primary_key=True, sa_type=Text)
    token: str = Field(primary_key=True, sa_type=Text)
    request: str | None = Field(sa_type=Text)
    support_group: str | None = Field(sa_type=Text)
    letter: str = Field(sa_type=Text)
    lane: str = Field(sa_type=Text)
    body: bytes = Field(sa_type=LargeBinary)


class LetterRow(SQLModel, table=True):
    """``due_at`` is empty once it is sent or dead: then it waits for nothing.

    ``request`` is what it is about: a request, or a group.
    """

    __tablename__ = "letter"
    __table_args__ = (
        _known("letter", LetterStatus),
        Index("letter_due", "programme", "due_at"),
        Index("letter_lane", "programme", "lane", "seq"),
        _where_about("letter", "request"),
        _where_any("letter_leased", "lease_until"),
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


class PauseRow(SQLModel, table=True):
    __tablename__ = "pause"

    programme: str = Field(primary_key=True, sa_type=Text)
    platform: str = Field(primary_key=True, sa_type=Text)
    until: int = Field(sa_type=BigInteger)


class TallyRow(SQLModel, table=True):
    __tablename__ = "tally"

    programme: str = Field(primary_key=True, sa_type=Text)
    quarter: str = Field(primary_key=True, sa_type=Text)
    measure: str = Field(primary_key=True, sa_type=Text)
    choice: str = Field(primary_key=True, sa_type=Text)
    count: int


class HouseRow(SQLModel, table=True):
    """One row: what the programme's own people changed of it by form."""

    __tablename__ = "house"

    programme: str = Field(primary_key=True, sa_type=Text)
    id: str = Field(primary_key=True, sa_type=Text)
    touched: int = Field(sa_type=BigInteger)
    body: bytes = Field(sa_type=LargeBinary)
    version: int


class MetaRow(SQLModel, table=True):
    __tablename__ = "meta"

    programme: str = Field(primary_key=True, sa_type=Text)
    key: str = Field(primary_key=True, sa_type=Text)
    value: int = Field(sa_type=BigInteger)


def _table(name: str) -> Table:
    return SQLModel.metadata.tables[name]


PERSON: Final = _table("person")
ADDRESS: Final = _table("address")
SUPPORTER: Final = _table("supporter")
LOAD: Final = _table("load")
REQUEST: Final = _table("request")
OFFER: Final = _table("offer")
ROUND: Final = _table("round")
APPROACH: Final = _table("approach")
GROUP: Final = _table("support_group")
ALARM: Final = _table("alarm")
INBOX: Final = _table("inbox")
BUTTON: Final = _table("button")
LETTER: Final = _table("letter")
PAUSE: Final = _table("pause")
TALLY: Final = _table("tally")
HOUSE: Final = _table("house")
META: Final = _table("meta")
