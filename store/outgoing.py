"""A letter in the hands of a sender, and what became of others."""

from dataclasses import dataclass
from datetime import datetime

from bot.cards import Card
from bot.letter import LetterId
from bot.people import Address, PersonId
from bot.request import RequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """Leased: nobody else sends it before ``until``. A timeout is under half of that."""

    id: LetterId
    lease: str
    until: datetime
    to: PersonId
    address: Address | None
    """None where nobody knows how to reach them any more: it is dead."""
    zone: str
    country: str
    languages: tuple[str, ...]
    card: Card
    tokens: tuple[str, ...]
    about: RequestId | None
    ref: str | None
    """Where it stands already: to be redrawn, not sent again."""
    attempts: int
    edition: int
    look_first: bool
    """It may have arrived already: look, before it is sent again."""

    def __repr__(self) -> str:
        return f"Outgoing({self.id})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Undelivered:
    """What the core must hear: this person cannot be reached."""

    to: PersonId
    about: RequestId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    letters: tuple[Outgoing, ...]
    unreadable: int = 0
    """Letters that no release of ours can read; they are dead."""
