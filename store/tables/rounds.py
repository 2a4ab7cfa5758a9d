"""Rounds of outreach, their approaches, and groups: each has a key of its own."""

from typing import Final

from sqlalchemy import Index, LargeBinary, Text, text
from sqlmodel import Field, SQLModel

from store.tables.shapes import UNORDERED, of_round, table


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
        of_round("approach"),
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


ROUND: Final = table(RoundRow)
APPROACH: Final = table(ApproachRow)
GROUP: Final = table(GroupRow)
