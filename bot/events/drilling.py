"""A fire drill: what those who run it do, what supporters press, whose turn came."""

from dataclasses import dataclass

from bot.events import Act, Event, News, PersonAlarm
from bot.people import PersonId


class DrillBegun(Act):
    """Somebody at the desk would like to see whether asks arrive."""


class DrillStopped(Act):
    """They would rather not go on with it."""


class DrillAnswered(Act):
    """A supporter is here, as far as a drill can tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillCalled(Event):
    """Who supports at present, so that a drill can begin."""

    by: PersonId
    people: tuple[PersonId, ...]


class DrillTurn(PersonAlarm):
    """A supporter's turn in a drill: to be asked, or to be reminded."""


class DrillOver(PersonAlarm):
    """A drill has run its time. It is about whoever began it."""


class LetterRefused(News):
    """A message about no request could not be delivered, and will not be."""
