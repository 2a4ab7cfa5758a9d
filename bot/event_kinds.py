"""The kinds of hard event that a programme reaches out after.

The kind says which lived experience a supporter had better have, and nothing of what
happened. It is kept with its round, sealed, and forgotten with it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.cards import Quote, Say
from bot.lived import Lived


@dataclass(frozen=True, slots=True, kw_only=True)
class EventKind:
    key: str
    name: str = ""
    """The programme's own; where there is none, the catalogue has a word for it."""
    lived: Lived | None = None
    """The experience that fits."""
    lived_first: bool = False
    """Whether it weighs more than all the rest: who has it is asked before others."""


WORDS: Final[Mapping[str, str]] = {
    Lived.ADVERSE_EVENT: "kind-adverse-event",
    Lived.COMPLAINT: "kind-complaint",
    Lived.PATIENT_DEATH: "kind-patient-death",
    Lived.ASSAULT: "kind-assault",
    Lived.COLLEAGUE_DEATH: "kind-colleague-death",
    Lived.MASS_CASUALTY: "kind-mass-casualty",
    Lived.OTHER: "kind-other",
}
USUAL: Final = tuple(
    EventKind(
        key=key,
        lived=None if key == Lived.OTHER else Lived(key),
        lived_first=key == Lived.COMPLAINT,
    )
    for key in WORDS
)


def kind_named(key: str, kinds: Iterable[EventKind]) -> EventKind:
    """One that the programme has struck off its list since steers nothing."""
    return next((kind for kind in kinds if kind.key == key), EventKind(key=key))


def called(kind: EventKind) -> Say | Quote:
    return (
        Quote(kind.name or kind.key)
        if kind.name or kind.key not in WORDS
        else Say(WORDS[kind.key])
    )
