"""The directory of further help: what an entry of it says, and how it is called."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NewType

EntryId = NewType("EntryId", str)
NO_ENTRY: Final = EntryId("")
"""About none; and what those of the programme's file are called until they are listed."""


class Need(StrEnum):
    """What a person may be looking for in the directory, from near to far."""

    TALK = "talk"  #: a peer
    EAP = "eap"  #: the employee assistance programme
    COUNSELLING = "counselling"
    SPIRITUAL = "spiritual"
    PHYSICIAN_HEALTH = "physician-health"
    LEGAL = "legal"
    REST = "rest"
    CRISIS = "crisis"


class Where(StrEnum):
    """Whether the people behind a resource work for the same organisation."""

    INSIDE = "inside"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """One entry of the directory behind *Other help*."""

    id: EntryId = NO_ENTRY
    """By which its desk and its supporters press; the file's have none."""
    name: str
    what: str
    how: str
    where: Where
    need: Need
    country: str | None = None
    """ISO 3166 alpha-2; none where it serves every member of staff."""
    checked_on: date

    def serves(self, country: str) -> bool:
        return self.country in (None, country)
