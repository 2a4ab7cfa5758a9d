"""A message on its way to one person.

pending ──▶ leased ──▶ sent ──▶ pending (to be redrawn)
              │
              ├──▶ uncertain ──▶ leased   (look first, then perhaps again)
              ├──▶ pending                (it did not leave: later)
              └──▶ dead                   (refused for good)
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, NewType

from bot.cards import Card
from bot.effects.telling import Slot
from bot.people import PersonId
from bot.request import RequestId

LetterId = NewType("LetterId", str)
"""Random; travels in a message's metadata, so that a lost answer can be looked up."""


class LetterStatus(StrEnum):
    PENDING = "pending"
    LEASED = "leased"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    DEAD = "dead"


MAY_BECOME: Final[Mapping[LetterStatus, frozenset[LetterStatus]]] = {
    LetterStatus.PENDING: frozenset({LetterStatus.LEASED}),
    LetterStatus.LEASED: frozenset(
        {
            LetterStatus.PENDING,
            LetterStatus.SENT,
            LetterStatus.UNCERTAIN,
            LetterStatus.DEAD,
        }
    ),
    LetterStatus.SENT: frozenset({LetterStatus.PENDING}),
    LetterStatus.UNCERTAIN: frozenset({LetterStatus.LEASED}),
    LetterStatus.DEAD: frozenset(),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    id: LetterId
    to: PersonId
    about: RequestId | None = None
    slot: Slot = Slot.NONE
    card: Card
    tokens: tuple[str, ...] = ()
    """One opaque value for each of the card's buttons, in order (rule R6)."""
    not_before: datetime
    prompted: bool = False
    """It answers something that its reader just did."""


FIRST_RETRY: Final = timedelta(seconds=2)
LONGEST_RETRY: Final = timedelta(minutes=15)
ATTEMPTS: Final = 50
"""At the longest pause: about twelve hours of trying before a letter is dead."""


def retry_after(attempts: int, spread: float) -> timedelta:
    """How long to wait after so many attempts. ``spread`` is chance, 0 to 1."""
    doubled: timedelta = FIRST_RETRY * 2 ** min(attempts, 16)
    return min(doubled, LONGEST_RETRY) * (0.5 + spread / 2)
