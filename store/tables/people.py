"""Who there is: people, their accounts, and what each supporter has open."""

from typing import Final

from sqlalchemy import BigInteger, Index, LargeBinary, Text
from sqlmodel import Field, SQLModel

from store.tables.shapes import UNORDERED, table


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


PERSON: Final = table(PersonRow)
ADDRESS: Final = table(AddressRow)
SUPPORTER: Final = table(SupporterRow)
LOAD: Final = table(LoadRow)
