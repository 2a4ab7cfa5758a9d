"""What a supporter or facilitator is trained in, and until when.

One training a kind: a later one of the same kind stands in for the earlier. What a
roster file says in its own two columns is training in peer support.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    PEER_SUPPORT = "peer-support"
    EAP = "eap"  #: employee assistance
    CISM = "cism"  #: critical incident stress management
    FIRST_AID = "psychological-first-aid"
    SUICIDE_PREVENTION = "suicide-prevention"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Training:
    kind: Kind
    trained_on: date | None = None
    valid_until: date | None = None
    """The last whole day of it; none, where it does not end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """That one kind ends on a day, and how much of that its owner was told."""

    kind: Kind
    on: date
    told: int | None = None
    """The fewest days before it, of those at which they were reminded."""


TELL_BEFORE: Final = (60, 30, 7)
"""Days before the last one, at which a reminder is due."""


def step_at(days_left: int) -> int | None:
    """The reminder that is due with so many days left; none before, or after."""
    if days_left < 0:
        return None
    return min((step for step in TELL_BEFORE if days_left <= step), default=None)
