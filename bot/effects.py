"""What the core may ask of the world."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.cards import Card
from bot.events import AnyAlarm
from bot.groups.group import GroupId
from bot.outreach.rounds import ApproachId, RoundId
from bot.people import PersonId
from bot.record import Record
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


BY_THEMSELVES: Final = frozenset({Slot.PASSED_ON, Slot.AGAIN, Slot.LEFT})
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
class Wake:
    """Hand this alarm back when its time comes."""

    alarm: AnyAlarm


@dataclass(frozen=True, slots=True, kw_only=True)
class Find:
    """Who should be asked next? Answered by SupporterFound or NobodyFound."""

    request: RequestId
    pick: PersonId | None = None
    """A coordinator's choice; one who may not be asked comes back as a phantom."""
    rather: PersonId | None = None
    """Asked before others, if they may be asked by now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindQuietly:
    """The same, of what was handed over. Answered by SupporterFound or NobodyYet.

    The desk hears of it where the search has come half-way, as of any other: who was
    just taken off the roster must not be told by what stalls in that moment.
    """

    request: RequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """What a supporter has open goes to others. Answered by a SupporterReleased each."""

    supporter: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class PassBy:
    """Do not wait for this supporter's answer. Answered by SupporterAway."""

    request: RequestId
    supporter: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class CallDrill:
    """Who supports at present? Answered by DrillCalled."""

    by: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Count this record in its quarter. Who left it is not counted."""

    record: Record


@dataclass(frozen=True, slots=True, kw_only=True)
class CountKind:
    """Count one of a closed list of kinds in its quarter; nobody is in it."""

    measure: str
    choice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Forget:
    """Erase a request: its key, its rows, its alarms, and its messages (promise 10)."""

    request: RequestId
    card: Card
    """What stands where the bot's messages about it stood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetPerson:
    """Erase what is kept of a person beyond the roster's own facts."""

    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class NameReachingOut:
    """A supporter is to touch base. Answered by ReachingOutNamed."""

    approach: ApproachId


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveInPeace:
    """Forget an approach: nothing of it is said, or kept, any more."""

    approach: ApproachId


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetRound:
    """Erase a round: its key, its approaches, and its alarms (promise 10)."""

    round: RoundId


@dataclass(frozen=True, slots=True, kw_only=True)
class FindFacilitator:
    """Who should be asked to lead it? Answered by FacilitatorFound or NobodyLeads."""

    group: GroupId


@dataclass(frozen=True, slots=True, kw_only=True)
class TellOffice:
    """Tell the coordinator who set a group up, or who is at the desk instead."""

    group: GroupId
    card: Card


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveOut:
    """Somebody is not of a group any more: their messages about it say nothing."""

    group: GroupId
    person: PersonId
    card: Card


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetGroup:
    """Erase a group: its key, its row, its alarms, and its messages (promise 10)."""

    group: GroupId
    card: Card
    """What stands where the bot's messages about it stood."""


Effect = (
    Tell
    | Redraw
    | TellDesk
    | TellLead
    | TellOfCare
    | Wake
    | Find
    | FindQuietly
    | HandOver
    | PassBy
    | Count
    | CountKind
    | Forget
    | ForgetPerson
    | NameReachingOut
    | LeaveInPeace
    | ForgetRound
    | CallDrill
    | FindFacilitator
    | TellOffice
    | LeaveOut
    | ForgetGroup
)
