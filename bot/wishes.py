"""What somebody who asks would like. Nobody asks them why."""

from dataclasses import dataclass
from enum import StrEnum

from bot.people import PersonId
from bot.policy import HowSoon


class Rather(StrEnum):
    """Whom a clinician would rather talk to."""

    OWN_PROFESSION = "own-profession"
    OUTSIDE_UNIT = "outside-unit"
    EITHER = "either"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a clinician said when asking. The programme never asks why."""

    rather: Rather
    language: str
    not_these: frozenset[PersonId] = frozenset()
    first: PersonId | None = None
    """Whom they chose by name, where the programme publishes its supporters."""
    reach: str
    """How and when to reach them: the only free text, at most 300 characters."""
    soon: HowSoon
    check_ins: bool

    def __repr__(self) -> str:
        return "Wishes(•••)"
