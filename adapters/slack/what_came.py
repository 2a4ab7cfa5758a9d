"""What Slack can bring us, once it is read: nothing that anybody typed is among it.

None of these shows what it holds when it is printed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

Json = Mapping[str, Any]


class Does(StrEnum):
    """What a button is for, by the first part of its ``action_id``."""

    ACT = "act"
    OPEN = "open"
    HELP_NOW = "help-now"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Modal:
    """The modal that somebody pressed a button in."""

    id: str
    hash: str
    """Of the view that they saw: another one is not to be replaced by mistake."""
    opened_by: str
    """The token that opened it. It may be forged: the core reads it anew."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Screen:
    """Where something can be shown to them, within three seconds."""

    trigger: str
    inside: Modal | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Came:
    """What every payload has that somebody caused."""

    team: str
    user: str
    stranger: bool
    """Whether they are of another workspace, as Slack says itself."""
    key: str
    """Names this delivery: the same thing twice is once."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Message(Came):
    """Somebody typed something in their private chat with us. It is dropped."""

    channel: str
    ts: str
    """Where it stands, so that nobody is answered for it twice."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Visit(Came):
    """Somebody opened the app."""

    channel: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Press(Came):
    does: Does
    token: str
    screen: Screen


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Sending(Came):
    """A modal was filled in and sent."""

    token: str
    """What opened it. It may be forged."""
    view: Json


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Command(Came):
    word: str
    """The first word, in small letters. Whatever else was typed is dropped."""
    screen: Screen


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class News(Came):
    """Somebody joined, left, or became something else, as Slack describes them."""

    person: Json


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TakenAway(Came):
    """The app was taken out of the workspace, or its token revoked. By nobody's name."""


AnythingCame = Message | Visit | Press | Sending | Command | News | TakenAway
