"""What supporters settle for themselves."""

from dataclasses import dataclass
from datetime import datetime

from bot.events import Act
from bot.supporter import Supporter


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsKept(Act):
    """A supporter settled how they would like to be asked."""

    settings: Supporter


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterPaused(Act):
    """A supporter wants not to be asked until then."""

    until: datetime


class PauseWished(Act):
    """After a conversation: please pause me. For the programme's usual while."""


class SupporterResumed(Act):
    """A supporter may be asked again."""
