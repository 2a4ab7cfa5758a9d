"""Groups: what coordinators, facilitators and the team do, and what came due."""

from dataclasses import dataclass
from datetime import datetime

from bot.events import Act, GroupAlarm, GroupAnswer
from bot.groups.group import GroupId
from bot.groups.record import GroupRecord
from bot.people import PersonId
from bot.request import Handle


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupWished(Act):
    """Somebody on the staff asks for a group for a team."""

    group: GroupId
    handle: Handle
    people: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupDrafted(Act):
    """A coordinator entered one, to be looked at once more.

    ``request`` is the wish that it came of, if it did.
    """

    group: GroupId
    handle: Handle
    people: tuple[PersonId, ...]
    """Who can be reached at all, each once."""
    times: tuple[datetime, ...]
    place: str


class GroupConfirmed(Act):
    """They have looked at what they entered, and it may begin."""


class GroupDiscarded(Act):
    """They would rather not begin it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMoved(Act):
    """A coordinator said another place, or another time."""

    on: datetime
    place: str


class LeadingSought(Act):
    """A coordinator asks to look again for somebody who leads it."""


class GroupCancelled(Act):
    """A coordinator called it off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadingAgreed(Act):
    """A facilitator says yes, to these of the times."""

    times: tuple[datetime, ...]


class LeadingDeclined(Act):
    """A facilitator says not now. No reason is asked for."""


class LeadingLeft(Act):
    """A facilitator who said yes cannot after all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimesAnswered(Act):
    """One of the team says which times suit; none is no."""

    times: tuple[datetime, ...]


class InvitationDeclined(Act):
    """One of the team would rather not, or cannot after all."""


class ComingAfterAll(Act):
    """One of the team comes to the time that is set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRecordLeft(Act):
    """The facilitator said how it was, in closed choices."""

    record: GroupRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class FacilitatorFound(GroupAnswer):
    """Who is to be asked to lead it."""

    facilitator: PersonId
    remind_at: datetime
    answer_by: datetime


class NobodyLeads(GroupAnswer):
    """Nobody is left to be asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FacilitatorGone(GroupAnswer):
    """A facilitator is here no longer."""

    facilitator: PersonId


class LeadingReminderDue(GroupAlarm):
    """The facilitator who was asked has used half of their time."""


class LeadingLapsed(GroupAlarm):
    """Their time to answer is over."""


class PollOver(GroupAlarm):
    """Whoever wanted to say which times suit has said so."""


class GroupUnled(GroupAlarm):
    """The last moment at which whoever comes can be told that nobody leads it."""


class GroupEnded(GroupAlarm):
    """Its time is past."""


class SupportOfferDue(GroupAlarm):
    """Each of the team may be offered a talk with one colleague."""


class GroupOver(GroupAlarm):
    """Time to forget it."""


class GroupDraftOver(GroupAlarm):
    """Nobody looked at the draft, or at the wish, again."""
