"""What Teams can bring us, once it is read: nothing that anybody typed is among it.

None of these shows what it holds when it is printed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from adapters.teams.chat import Chat

Json = Mapping[str, Any]


class Does(StrEnum):
    """What a button is for, by its data's ``does``."""

    ACT = "act"
    OPEN = "open"
    HELP_NOW = "help-now"


class Shown(StrEnum):
    """What the answer itself can show to whoever did something."""

    NOTHING = "nothing"  #: a message, or news of an installation
    CARD = "card"  #: ``adaptiveCard/action``: the card itself, or a word beside it
    DIALOG = "dialog"  #: ``task/fetch`` and ``task/submit``


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class By:
    """Whoever did it, as far as the activity says."""

    user: str
    """The Entra object id, in small letters; empty for whoever has none."""
    tenant: str = ""
    """Their own, where it is said."""
    name: str = ""
    zone: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Came:
    """What every activity has that somebody caused."""

    key: str
    """Names this delivery: the same thing twice is once."""
    chat: Chat
    by: By
    shown: Shown = Shown.NOTHING


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Message(Came):
    """Somebody typed something in their private chat with us. It is dropped."""

    word: str = ""
    """A command's own name, where all that was typed was just that."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Installed(Came):
    """The app has come into somebody's private chat; Teams may say so often."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Elsewhere(Came):
    """Something was done in a group's chat or in a channel. It is dropped."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Press(Came):
    does: Does
    token: str
    opened_by: str = ""
    """In a dialog, the token that opened it. It may be forged."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Sending(Came):
    """A dialog's form was filled in and sent."""

    token: str
    """What opened it. It may be forged."""
    data: Json


AnythingCame = Message | Installed | Elsewhere | Press | Sending
