"""What the world is asked. It answers with an event, in the same transaction."""

from dataclasses import dataclass

from bot.groups.group import GroupId
from bot.outreach.rounds import ApproachId
from bot.people import PersonId
from bot.request import RequestId


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
class NameReachingOut:
    """A supporter is to touch base. Answered by ReachingOutNamed."""

    approach: ApproachId


@dataclass(frozen=True, slots=True, kw_only=True)
class FindFacilitator:
    """Who should be asked to lead it? Answered by FacilitatorFound or NobodyLeads."""

    group: GroupId


@dataclass(frozen=True, slots=True, kw_only=True)
class CallDrill:
    """Who supports at present? Answered by DrillCalled."""

    by: PersonId
