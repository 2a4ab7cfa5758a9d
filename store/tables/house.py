"""What is the programme's own, and of no person: counts, settings, marks."""

from typing import Final

from sqlalchemy import BigInteger, LargeBinary, Text
from sqlmodel import Field, SQLModel

from store.tables.shapes import table


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


TALLY: Final = table(TallyRow)
HOUSE: Final = table(HouseRow)
META: Final = table(MetaRow)
