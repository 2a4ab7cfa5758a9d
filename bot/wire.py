"""The names that buttons travel under, shared by every platform and kept for good."""

from typing import Final, NamedTuple

from bot.cards import Button
from bot.entries import NO_ENTRY, EntryId
from bot.events import Act
from bot.events.asking import (
    RequestWithdrawn,
    StatusAsked,
    WideningAgreed,
    WideningDeclined,
)
from bot.events.caring import (
    DebriefWished,
    FewerWished,
    StillWilling,
    StoppedSupporting,
)
from bot.events.closing import (
    AnotherTalkWished,
    DoingFine,
    SupporterFine,
    SupporterTalkWished,
)
from bot.events.contact import (
    ColleagueNotReached,
    ConcernRaised,
    ContactConfirmed,
    ContactMade,
    ContactNotYet,
    RequestPassedOn,
    SomeoneElseWished,
)
from bot.events.desk import RequestClosed, SearchWidened
from bot.events.directory import EntryPassedOn
from bot.events.drilling import DrillAnswered, DrillBegun, DrillStopped
from bot.events.groups import (
    ComingAfterAll,
    GroupCancelled,
    GroupConfirmed,
    GroupDiscarded,
    InvitationDeclined,
    LeadingDeclined,
    LeadingLeft,
    LeadingSought,
)
from bot.events.hello import HelloWanted
from bot.events.my_data import ApproachAllowed, ApproachForbidden, ErasureWanted
from bot.events.offering import OfferAccepted, OfferDeclined
from bot.events.outreach import ApproachDeclined, RoundConfirmed, RoundDiscarded
from bot.events.running import ProgrammePaused, ProgrammeResumed
from bot.events.supporting import PauseWished, SupporterResumed
from bot.invitation import Invitation
from bot.looks import Look

ACT_NAMED: Final[dict[str, type[Act]]] = {
    "hello": HelloWanted,
    "status": StatusAsked,
    "withdraw": RequestWithdrawn,
    "widen-yes": WideningAgreed,
    "widen-no": WideningDeclined,
    "offer-yes": OfferAccepted,
    "offer-not-now": OfferDeclined,
    "contact-made": ContactMade,
    "contact-not-yet": ContactNotYet,
    "not-reached": ColleagueNotReached,
    "pass-on": RequestPassedOn,
    "we-spoke": ContactConfirmed,
    "someone-else": SomeoneElseWished,
    "raise-concern": ConcernRaised,
    "fine": DoingFine,
    "another-talk": AnotherTalkWished,
    "i-am-fine": SupporterFine,
    "i-would-like-to-talk": SupporterTalkWished,
    "pause-me": PauseWished,
    "resume": SupporterResumed,
    "willing-yes": StillWilling,
    "willing-less-often": FewerWished,
    "stop-supporting": StoppedSupporting,
    "debrief": DebriefWished,
    "erase": ErasureWanted,
    "never-approach": ApproachForbidden,
    "may-approach": ApproachAllowed,
    "desk-widen": SearchWidened,
    "desk-close": RequestClosed,
    "outreach-begin": RoundConfirmed,
    "outreach-discard": RoundDiscarded,
    "approach-no": ApproachDeclined,
    "group-begin": GroupConfirmed,
    "group-discard": GroupDiscarded,
    "group-cancel": GroupCancelled,
    "group-seek": LeadingSought,
    "group-no": InvitationDeclined,
    "group-come": ComingAfterAll,
    "leading-not-now": LeadingDeclined,
    "leading-left": LeadingLeft,
    "pass-this-on": EntryPassedOn,
    "pause-programme": ProgrammePaused,
    "resume-programme": ProgrammeResumed,
    "drill-begin": DrillBegun,
    "drill-stop": DrillStopped,
    "drill-here": DrillAnswered,
}
"""Acts that a press alone can be. The others are read from a form."""

NAME_OF: Final = {act: name for name, act in ACT_NAMED.items()}
REF: Final = "."
CALENDAR: Final = "calendar"
"""A link to an invitation's file. Nobody presses it, so it means nothing to the core."""


def name_of(button: Button) -> str:
    if isinstance(button.does, Invitation):
        return CALENDAR
    return token_of(button.does)


def token_of(does: type[Act] | Look) -> str:
    """What a button that does this says, where it is about nothing in particular."""
    return does.value if isinstance(does, Look) else NAME_OF[does]


def value_of(button: Button) -> str:
    """What a button of a page says when it is pressed.

    Pages are no messages and stand in no export; still they carry no request's id.
    """
    assert not isinstance(button.does, Invitation), "only a message has links"
    name = name_of(button)
    return f"{name}{REF}{button.ref}" if button.ref else name


def meaning_of(name: str) -> type[Act] | Look | None:
    """What a name stands for; nothing, when it never stood for anything."""
    if name in ACT_NAMED:
        return ACT_NAMED[name]
    return Look(name) if name in LOOKS else None


def is_named(token: str) -> bool:
    """Whether a token can be that of a page: a letter's are random, and name nothing."""
    return REF in token or token in ACT_NAMED or token in LOOKS


class Parts(NamedTuple):
    """What a page's button says."""

    name: str
    ref: str
    """The offer or the handle that it is about, if any."""
    entry: EntryId
    """Of the directory."""


def parted(token: str) -> Parts:
    name, _, ref = token.partition(REF)
    if name not in BY_ENTRY:
        return Parts(name, ref, NO_ENTRY)
    about, _, entry = ref.rpartition(REF)
    return Parts(name, about, EntryId(entry))


BY_ENTRY: Final = frozenset({"pass-this-on", Look.ENTRY_CHANGING.value})
"""What pages may name by an entry of the directory, last."""
BY_OFFER: Final = frozenset(
    {
        "offer-yes",
        "offer-not-now",
        "contact-made",
        "not-reached",
        "pass-on",
        "pass-this-on",
        Look.PASSING_HELP_ON.value,
        Look.WHO_AND_HOW.value,
    }
)
"""What a supporter's pages may name by an offer of theirs."""
BY_HANDLE: Final = frozenset(
    {
        *("desk-widen", "desk-close"),
        *(Look.ASSIGNING.value, Look.EXTENDING.value, Look.DESK_CLOSING.value),
    }
)
"""What a coordinator's pages may name by a handle."""
BY_GROUP: Final = frozenset(
    {
        *("group-cancel", "group-seek", "group-no", "group-come", "leading-left"),
        *(Look.GROUP.value, Look.GROUP_MOVING.value, Look.GROUP_CANCELLING.value),
    }
)
"""What pages may name by the handle of a group; whose it is, is looked at again."""
LOOKS: Final = frozenset(look.value for look in Look)
