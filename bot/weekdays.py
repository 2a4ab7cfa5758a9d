"""The hours that somebody answers, as a form asks for them."""

from dataclasses import dataclass
from datetime import time
from typing import Final, Self

from bot.hours import MIDNIGHT, Hours, hours_between

WEEKDAYS: Final = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """The same hours on some weekdays; overnight where they close before they open."""

    weekdays: tuple[int, ...]  #: 0 is Monday
    opens: time
    closes: time

    @classmethod
    def of(cls, hours: Hours) -> Self:
        """What a form would have been filled in with.

        A morning that goes on from the night before belongs to that night's day.
        Where each day has hours of its own, the first day's stand for all.
        """
        windows = hours.windows
        mornings = [w.closes for w in windows if w.opens == MIDNIGHT]
        evenings = [w for w in windows if w.opens != MIDNIGHT]
        if mornings and evenings and all(w.closes == MIDNIGHT for w in evenings):
            windows, closes = tuple(evenings), mornings[0]
        else:
            closes = windows[0].closes if windows else MIDNIGHT
        return cls(
            weekdays=tuple(sorted({w.weekday for w in windows})),
            opens=windows[0].opens if windows else MIDNIGHT,
            closes=closes,
        )

    def in_zone(self, zone: str) -> Hours:
        return hours_between(self.opens, self.closes, self.weekdays, zone)
