"""What tables share: which words stand in a status, and whom a row dies with."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, Table, text
from sqlmodel import SQLModel

from bot.offer import OfferStatus

UNORDERED: Final = {"sqlite_with_rowid": False}
"""For tables of people: no hidden row number, which would tell who came when."""


def among(statuses: Iterable[StrEnum]) -> str:
    """SQL. The words are our own enums', never anybody's input."""
    return "status IN (" + ", ".join(f"'{status}'" for status in statuses) + ")"


def known(table: str, statuses: Iterable[StrEnum]) -> CheckConstraint:
    return CheckConstraint(among(statuses), name=f"{table}_status_known")


def of_request(table: str) -> ForeignKeyConstraint:
    """What dies with its request, whoever deletes it."""
    return ForeignKeyConstraint(
        ["programme", "request"],
        ["request.programme", "request.id"],
        name=f"{table}_request",
        ondelete="CASCADE",
    )


def of_round(table: str) -> ForeignKeyConstraint:
    """What dies with its round."""
    return ForeignKeyConstraint(
        ["programme", "round"],
        ["round.programme", "round.id"],
        name=f"{table}_round",
        ondelete="CASCADE",
    )


def of_group(table: str) -> ForeignKeyConstraint:
    """What dies with its group."""
    return ForeignKeyConstraint(
        ["programme", "support_group"],
        ["support_group.programme", "support_group.id"],
        name=f"{table}_support_group",
        ondelete="CASCADE",
    )


def one_a_request(name: str, status: OfferStatus) -> Index:
    where = text(among([status]))
    return Index(
        name,
        "programme",
        "request",
        unique=True,
        sqlite_where=where,
        postgresql_where=where,
    )


def where_about(table: str, noun: str) -> Index:
    """Of those that are about one at all: most are about another, or nothing."""
    return where_any(f"{table}_of_{noun}", noun)


def where_any(name: str, column: str) -> Index:
    """Of those rows alone where there is any."""
    where = text(f"{column} IS NOT NULL")
    return Index(name, "programme", column, sqlite_where=where, postgresql_where=where)


def table(row: type[SQLModel]) -> Table:
    """The table of one class."""
    return SQLModel.metadata.tables[str(row.__tablename__)]
