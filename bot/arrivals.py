"""What comes in from outside, before the core knows what it means.

Platform ids stop at the adapter; what a button meant is known inside only, because
its value is an opaque token (rule R6). Typed text never gets this far (rule R2).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from bot.forms import Page, Values, Wrong
from bot.people import Sender
from bot.wall_clock import is_zone


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One thing that came in."""

    key: str
    """The platform's own name for this delivery: the same thing twice is once."""
    sender: Sender
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened(Arrival):
    """The app was opened, or installed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed(Arrival):
    """Something was typed, and dropped."""

    word: str = ""
    """The command that it was, by its own name; nothing, for anything else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed(Arrival):
    """A button was pressed, or a command given that stands for one."""

    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Submitted(Arrival):
    """A form was sent."""

    token: str
    """What opened the form."""
    values: Values = field(repr=False)
    picked: Mapping[str, tuple[Sender, ...]] = field(default_factory=dict, repr=False)
    """Colleagues whom the platform's own picker names, by field."""


class TurnedAway(StrEnum):
    """Not of this programme: one neutral answer, and nothing kept."""

    OUTSIDER = "outsider"


Outcome = None | Wrong | Page | TurnedAway
"""Nothing more to say at once; a form to mend; a page to show; a stranger."""


def placed(sender: Sender) -> Sender:
    """With a zone that clocks can be read in, or none: a platform may say anything."""
    return sender if is_zone(sender.zone) else replace(sender, zone="")
