"""All that one batch of decisions asks to be kept, at once or not at all."""

from dataclasses import dataclass
from datetime import datetime

from bot.effects.forgetting import Forget, ForgetGroup, ForgetPerson, LeaveOut
from bot.effects.keeping import Count, CountKind
from bot.effects.telling import Redraw
from bot.events import AnyAlarm
from bot.groups.group import Group
from bot.house import House
from bot.letter import Letter
from bot.outreach.rounds import Approach, ApproachId, Round, RoundId
from bot.people import Person
from bot.request import Request
from bot.supporter import Load, Supporter


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What is kept, or is no more, once the batch is decided.

    Redraws touch what was written before this batch; its own letters are final.
    Requests, loads and the others are whole values; the unit knows what it loaded,
    and refuses (``Conflict``) where the row has changed since.
    """

    at: datetime
    people: tuple[Person, ...] = ()
    supporters: tuple[Supporter, ...] = ()
    loads: tuple[Load, ...] = ()
    requests: tuple[Request, ...] = ()
    redraws: tuple[Redraw, ...] = ()
    letters: tuple[Letter, ...] = ()
    rounds: tuple[Round, ...] = ()
    approaches: tuple[Approach, ...] = ()
    groups: tuple[Group, ...] = ()
    alarms: tuple[AnyAlarm, ...] = ()
    counts: tuple[Count | CountKind, ...] = ()
    house: House | None = None
    forgets: tuple[Forget, ...] = ()
    rounds_forgotten: tuple[RoundId, ...] = ()
    left_in_peace: tuple[ApproachId, ...] = ()
    """Approaches of which nothing is kept any more."""
    groups_forgotten: tuple[ForgetGroup, ...] = ()
    left_out: tuple[LeaveOut, ...] = ()
    """Of whom no message about a group says anything any more."""
    people_forgotten: tuple[ForgetPerson, ...] = ()
