"""Requests for a peer, and who was asked."""

from typing import Final

from sqlalchemy import Index, LargeBinary, Text, text
from sqlmodel import Field, SQLModel

from bot.offer import OfferStatus
from bot.request_status import OPEN, Status
from store.tables.shapes import among, known, of_request, one_a_request, table


class RequestRow(SQLModel, table=True):
    __tablename__ = "request"
    __table_args__ = (
        known("request", Status),
        Index("request_handle", "programme", "handle", unique=True),
        Index("request_own", "programme", "own"),
        # One open request a person, whatever two presses at once believe.
        Index(
            "request_one_open",
            "programme",
            "own",
            unique=True,
            sqlite_where=text(among(sorted(OPEN))),
            postgresql_where=text(among(sorted(OPEN))),
        ),
        # Of those that stand at the desk: few, and most never do.
        Index(
            "request_stalled",
            "programme",
            "stalled",
            "asked_day",
            sqlite_where=text("stalled = 1"),
            postgresql_where=text("stalled"),
        ),
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
        known("offer", OfferStatus),
        of_request("offer"),
        Index("offer_of_request", "programme", "request"),
        # Promise 4, in the database itself: one accepted, one asked.
        one_a_request("offer_one_accepted", OfferStatus.ACCEPTED),
        one_a_request("offer_one_asked", OfferStatus.ASKED),
    )

    programme: str = Field(primary_key=True, sa_type=Text)
    id: str = Field(primary_key=True, sa_type=Text)
    request: str = Field(sa_type=Text)
    status: str = Field(sa_type=Text)


REQUEST: Final = table(RequestRow)
OFFER: Final = table(OfferRow)
