"""What people see, before any platform draws it.

A card is one message; a page or a form (``bot.forms``) is read in a dialog. Every
message also carries the line of help that the adapter draws below it (promise 7).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.events import Act
from bot.groups.group import GroupId
from bot.invitation import Invitation
from bot.looks import Look
from bot.request import RequestId

Arg = str | int | datetime | date
"""What a sentence may be filled with. Times are drawn in the reader's own zone."""


@dataclass(frozen=True, slots=True)
class Say:
    """A sentence from the wording catalogue, by name."""

    wording: str
    args: Mapping[str, Arg] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Quote:
    """A person's own words or name, shown exactly as written and never logged."""

    text: str

    def __repr__(self) -> str:
        return "Quote(•••)"


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled line of a page: what is kept, how to reach someone."""

    label: Say
    value: Say | Quote


class Tone(StrEnum):
    PRIMARY = "primary"
    PLAIN = "plain"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Button:
    """A choice. Pressing it is an act, or opens something to look at.

    An ``Invitation`` is for messages only: a link, which tells us of no press.
    """

    label: str
    does: type[Act] | Look | Invitation
    request: RequestId | None = None
    """In a message: the request it is about; travels as an opaque token."""
    ref: str = ""
    """In a page: an offer's id or a handle, which only its reader knows."""
    tone: Tone = Tone.PLAIN
    group: GroupId | None = None
    """In a message: the group it is about; travels as an opaque token."""

    @property
    def about(self) -> RequestId | None:
        return self.request or self.group


@dataclass(frozen=True, slots=True)
class Row:
    """One thing of a list, with what can be done about it."""

    said: tuple[Say | Quote, ...]
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    said: Say


Part = Say | Quote | Fact | Row | Heading


@dataclass(frozen=True, slots=True)
class Card:
    """One message. Its first sentence is harmless on a lock screen (promise 5)."""

    body: tuple[Say, ...]
    buttons: tuple[Button, ...] = ()


def say(wording: str, *buttons: Button, **args: Arg) -> Card:
    return Card(body=(Say(wording, args),), buttons=buttons)
