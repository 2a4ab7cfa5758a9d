"""How far a request is, and what may become of it.

    seeking ──▶ accepted ──▶ in contact ──▶ closed ──▶ erased
       ▲          │   ▲        │ │
       │          │   └────────┘ │      another talk was wished for
       └──────────┴──────────────┘      passed on, or someone else was wished for

A request may be withdrawn (closed) or erased from anywhere. "Stalled" is a flag,
not a status: a coordinator is told, and the search goes on.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Status(StrEnum):
    SEEKING = "seeking"  #: one supporter at a time is being asked
    ACCEPTED = "accepted"  #: a supporter said yes and will get in touch
    IN_CONTACT = "in contact"  #: the two have spoken, or tries have been made
    CLOSED = "closed"  #: nothing more will be asked; waiting to be erased
    ERASED = "erased"  #: forgotten


MAY_BECOME: Final[Mapping[Status, frozenset[Status]]] = {
    Status.SEEKING: frozenset({Status.ACCEPTED, Status.CLOSED, Status.ERASED}),
    Status.ACCEPTED: frozenset(
        {Status.SEEKING, Status.IN_CONTACT, Status.CLOSED, Status.ERASED}
    ),
    Status.IN_CONTACT: frozenset(
        {Status.SEEKING, Status.ACCEPTED, Status.CLOSED, Status.ERASED}
    ),
    Status.CLOSED: frozenset({Status.ERASED}),
    Status.ERASED: frozenset(),
}
OPEN: Final = frozenset({Status.SEEKING, Status.ACCEPTED, Status.IN_CONTACT})


class Stall(StrEnum):
    """Why a coordinator sees a request at all."""

    NOBODY_FOUND = "nobody-found"  #: two passes, half the time gone, or nobody left
    OVERDUE = "overdue"  #: the named time had to be moved
    NO_CONTACT = "no-contact"  #: accepted, and no contact was noted
    SUPPORTER_LEFT = "supporter-left"  #: who accepted has left the programme
    UNREACHABLE = "cannot-be-reached"  #: a message to somebody could not be delivered
