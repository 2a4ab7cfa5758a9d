"""The names that buttons travel under, shared by every platform and kept for good."""

from typing import Final

from bot import events
from bot.cards import Button
from bot.entries import NO_ENTRY, EntryId
from bot.events import Act
from bot.looks import Look

ACT_NAMED: Final[dict[str, type[Act]]] = {
    "hello": events.HelloWanted,
    "status": events.StatusAsked,
    "withdraw": events.RequestWithdrawn,
    "widen-yes": events.WideningAgreed,
    "widen-no": events.WideningDeclined,
    "offer-yes": events.OfferAccepted,
    "offer-not-now": events.OfferDeclined,
    "contact-made": events.ContactMade,
    "contact-not-yet": events.ContactNotYet,
    "not-reached": events.ColleagueNotReached,
    "pass-on": events.RequestPassedOn,
    "we-spoke": events.ContactConfirmed,
    "someone-else": events.SomeoneElseWished,
    "raise-concern": events.ConcernRaised,
    "fine": events.DoingFine,
    "another-talk": events.AnotherTalkWished,
    "i-am-fine": events.SupporterFine,
    "i-would-like-to-talk": events.SupporterTalkWished,
    "pause-me": events.PauseWished,
    "resume": events.SupporterResumed,
    "willing-yes": events.StillWilling,
    "willing-less-often": events.FewerWished,
    "stop-supporting": events.StoppedSupporting,
    "debrief": events.DebriefWished,
    "erase": events.ErasureWanted,
    "never-approach": events.ApproachForbidden,
    "may-approach": events.ApproachAllowed,
    "desk-widen": events.SearchWidened,
    "desk-close": events.RequestClosed,
    "outreach-begin": events.RoundConfirmed,
    "outreach-discard": events.RoundDiscarded,
    "approach-no": events.ApproachDeclined,
    "pass-this-on": events.EntryPassedOn,
    "pause-programme": events.ProgrammePaused,
    "resume-programme": events.ProgrammeResumed,
}
"""Acts that a press alone can be. The others are read from a form."""

NAME_OF: Final = {act: name for name, act in ACT_NAMED.items()}
REF: Final = "."


def name_of(button: Button) -> str:
    if isinstance(button.does, Look):
        return button.does.value
    return NAME_OF[button.does]


def token_of(does: type[Act] | Look) -> str:
    """What a button that does this says, where it is about nothing in particular."""
    return does.value if isinstance(does, Look) else NAME_OF[does]


def value_of(button: Button) -> str:
    """What a button of a page says when it is pressed.

    Pages are no messages and stand in no export; still they carry no request's id.
    """
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


def parted(token: str) -> tuple[str, str, EntryId]:
    """A page's button: what it does, of which offer or handle, and which entry."""
    name, _, ref = token.partition(REF)
    if name not in BY_ENTRY:
        return name, ref, NO_ENTRY
    about, _, entry = ref.rpartition(REF)
    return name, about, EntryId(entry)


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
LOOKS: Final = frozenset(look.value for look in Look)
