"""What each alarm is called where it is kept.

The names are kept for good: an alarm outlives an upgrade.
"""

from collections.abc import Mapping
from typing import Final

from bot.events import Alarm, Event, GroupAlarm, PersonAlarm, RoundAlarm
from bot.events.caring import WillingnessDue
from bot.events.closing import CheckInDue, ErasureDue, QuietDaysOver
from bot.events.contact import ContactAskDue, ContactOverdue, SecondTryDue
from bot.events.drilling import DrillOver, DrillTurn
from bot.events.groups import (
    GroupDraftOver,
    GroupEnded,
    GroupOver,
    GroupUnled,
    LeadingLapsed,
    LeadingReminderDue,
    PollOver,
    SupportOfferDue,
)
from bot.events.offering import (
    DeadlineNear,
    DeskSilent,
    HalfwayPassed,
    OfferLapsed,
    ReminderDue,
    SearchResumed,
)
from bot.events.outreach import (
    DraftOver,
    MorningCame,
    ReachingOutOver,
    RoundOver,
    TurnCame,
)
from bot.events.training import TrainingEnds

ALARM_NAMED: Final[Mapping[str, type[Alarm]]] = {
    "reminder": ReminderDue,
    "lapse": OfferLapsed,
    "halfway": HalfwayPassed,
    "deadline": DeadlineNear,
    "resume": SearchResumed,
    "desk-silent": DeskSilent,
    "contact-ask": ContactAskDue,
    "contact-overdue": ContactOverdue,
    "second-try": SecondTryDue,
    "check-in": CheckInDue,
    "quiet-days": QuietDaysOver,
    "erasure": ErasureDue,
    "reaching-out-over": ReachingOutOver,
}
OF_A_PERSON: Final[Mapping[str, type[PersonAlarm]]] = {
    "training-ends": TrainingEnds,
    "willingness": WillingnessDue,
    "drill-turn": DrillTurn,
    "drill-over": DrillOver,
}
OF_A_ROUND: Final[Mapping[str, type[RoundAlarm]]] = {
    "turn": TurnCame,
    "morning": MorningCame,
    "draft-over": DraftOver,
    "round-over": RoundOver,
}
OF_A_GROUP: Final[Mapping[str, type[GroupAlarm]]] = {
    "leading-reminder": LeadingReminderDue,
    "leading-lapse": LeadingLapsed,
    "poll-over": PollOver,
    "group-unled": GroupUnled,
    "group-ended": GroupEnded,
    "support-offer": SupportOfferDue,
    "group-over": GroupOver,
    "group-draft-over": GroupDraftOver,
}
NAME_OF: Final[Mapping[type[Event], str]] = {
    **{alarm: name for name, alarm in ALARM_NAMED.items()},
    **{alarm: name for name, alarm in OF_A_PERSON.items()},
    **{alarm: name for name, alarm in OF_A_ROUND.items()},
    **{alarm: name for name, alarm in OF_A_GROUP.items()},
}
