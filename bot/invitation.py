"""An appointment that somebody can take into a calendar of their own.

It says when and where, and never what: calendars are shared, and read on lock screens
(promise 5). In a message it is a link to a file (``bot.cards.Button``). Where nobody
could fetch one, because the programme has no public address, that button is not drawn:
a message that has one must say the time itself, and open the place by another button.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

KEPT_AFTERWARDS: Final = timedelta(days=1)
"""So long after its end the file can still be fetched, and no longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    starts_at: datetime
    ends_at: datetime
    where: str = field(repr=False)
    """A place or a link, as it was entered."""

    def is_over(self, at: datetime) -> bool:
        return at >= self.ends_at + KEPT_AFTERWARDS
