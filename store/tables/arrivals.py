"""What brings the core to do anything: deliveries, and times that come."""

from typing import Final

from sqlalchemy import BigInteger, Text
from sqlmodel import Field, SQLModel

from store.tables.shapes import (
    UNORDERED,
    of_group,
    of_request,
    of_round,
    table,
    where_about,
)


class InboxRow(SQLModel, table=True):
    __tablename__ = "inbox"
    __table_args__ = (UNORDERED,)

    programme: str = Field(primary_key=True, sa_type=Text)
    key: str = Field(primary_key=True, sa_type=Text)
    at: int = Field(sa_type=BigInteger)


class AlarmRow(SQLModel, table=True):
    """Its key is its time: what is due lies together, at the front.

    It is about a request, a round or a group, and dies with it.
    """

    __tablename__ = "alarm"
    __table_args__ = (
        of_request("alarm"),
        of_round("alarm"),
        of_group("alarm"),
        where_about("alarm", "request"),
        where_about("alarm", "round"),
        where_about("alarm", "support_group"),
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


INBOX: Final = table(InboxRow)
ALARM: Final = table(AlarmRow)
