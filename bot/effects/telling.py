"""What is to be told: to whom, when, and what it gives way to."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.cards import Card
from bot.groups.group import GroupId
from bot.people import PersonId
from bot.request import RequestId


class When(StrEnum):
    """How soon a message may arrive (promise 12)."""

    NOW = "now"  #: somebody is waiting for it
    WAKING = "waking"  #: outside the programme's quiet hours, in the reader's zone
    ANSWERING = "answering"  #: inside the hours that this supporter answers


class Slot(StrEnum):
    """What a message is for: a later one about the same can take its place."""

    NONE = ""
    RECEIVED = "received"
    NEWS = "news"  #: came about without whoever asked, and waits for their morning
    OFFER = "offer"
    MATCHED = "matched"
    TAKEN = "taken"  #: the supporter's own, after a yes
    CONTACT = "contact"
    CHECK_IN = "check-in"
    WIDEN = "widen"
    LEADING = "leading"  #: a facilitator is asked
    GROUP = "group"  #: what one of the team, or who leads it, hears of a group
    GROUP_TIME = "group-time"  #: when it is; redrawn once that is true no more
    DESK = "desk"
    AFTER = "after"  #: closing words, and how the supporter is
    CONCERN = "concern"
    PASSED_ON = "passed-on"
    AGAIN = "again"  #: the supporter is asked for another talk
    LEFT = "left"  #: whom they talked with is with the programme no longer


BY_THEMSELVES: Final = frozenset({Slot.PASSED_ON, Slot.AGAIN, Slot.LEFT, Slot.WIDEN})
"""These neither give way nor take a place: nothing else says what they say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tell:
    """Send a private message to one person.

    A message that waits unsent gives way to a later one to the same person about
    the same request, unless one of the two answers a press (promise 8).
    """

    to: PersonId
    card: Card
    about: RequestId | None = None
    slot: Slot = Slot.NONE
    when: When = When.NOW
    before: datetime | None = None
    """It would be of no use after that: if the morning is later, it is told at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redraw:
    """Put this card where the messages of a slot stand, or drop those not yet sent."""

    to: PersonId
    card: Card | None
    """None: what was sent may stand; only what was not is dropped."""
    about: RequestId
    slot: Slot


@dataclass(frozen=True, slots=True, kw_only=True)
class TellDesk:
    """Tell the next coordinator, and after the last the lead, about a request.

    Never the clinician or the supporter of that request themselves. Answered by
    keeping whom it was on the request (``told``).
    """

    about: RequestId
    card: Card


@dataclass(frozen=True, slots=True, kw_only=True)
class TellLead:
    """Tell the programme's lead, or who stands in, about a concern."""

    about: RequestId
    card: Card


@dataclass(frozen=True, slots=True, kw_only=True)
class TellOfCare:
    """Tell the programme's lead, or who stands in, of a supporter; never themselves."""

    supporter: PersonId
    card: Card


@dataclass(frozen=True, slots=True, kw_only=True)
class TellOffice:
    """Tell the coordinator who set a group up, or who is at the desk instead."""

    group: GroupId
    card: Card
