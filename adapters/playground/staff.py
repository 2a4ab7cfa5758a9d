"""The fictional staff of the demo, as the chat service knows them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from adapters.roster_csv import read_roster
from adapters.roster_row import RosterRow
from bot.people import Address, Sender
from bot.programme import ProgrammeKey

Json = dict[str, Any]

PLATFORM: Final = "playground"
PEOPLE: Final = Path(__file__).with_name("people.csv")
TRAINING: Final = Path(__file__).with_name("training.csv")
"""Of those who may lead a group."""
SHOWN: Final = ("marlow-quay", "ines-harbour", "juniper-vale", "linden-brook")
"""A clinician, two supporters and a coordinator: enough for a whole conversation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """One account of the pretend chat service."""

    id: str
    name: str
    about: str
    hats: tuple[str, ...]
    zone: str
    country: str

    def __repr__(self) -> str:
        return f"Colleague({self.id})"

    def sender(self, programme: ProgrammeKey) -> Sender:
        address = Address(platform=PLATFORM, tenant=programme, user=self.id)
        return Sender(
            address=address, name=self.name, zone=self.zone, country=self.country
        )

    def as_json(self) -> Json:
        return {
            "id": self.id,
            "name": self.name,
            "about": self.about,
            "hats": list(self.hats),
            "zone": self.zone,
            "country": self.country,
        }


Staff = Mapping[str, Colleague]


def read_staff(path: Path = PEOPLE) -> Staff:
    """Everyone with an account, in the roster's own order."""
    colleagues = map(_colleague, read_roster(path).rows)
    return {colleague.id: colleague for colleague in colleagues}


def _colleague(row: RosterRow) -> Colleague:
    assert row.slack_user_id is not None, row
    assert row.timezone is not None, row
    return Colleague(
        id=row.slack_user_id,
        name=row.name,
        about=" · ".join(part for part in (row.profession, row.unit) if part),
        hats=tuple(sorted(row.roles)),
        zone=row.timezone,
        country=row.country or "",
    )
