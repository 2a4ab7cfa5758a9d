"""What a coordinator is told of a request that has stalled: a handle and a state."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from bot.calendar import Calendar
from bot.cards import Button, Card, Say, say
from bot.hours import open_time
from bot.looks import Look
from bot.request import Request
from bot.request_status import Stall

HOUR: Final = timedelta(hours=1)

STALLED: Final[Mapping[Stall, str]] = {
    Stall.NOBODY_FOUND: "desk-nobody-found",
    Stall.OVERDUE: "desk-overdue",
    Stall.NO_CONTACT: "desk-no-contact",
    Stall.SUPPORTER_LEFT: "desk-supporter-left",
    Stall.UNREACHABLE: "desk-unreachable",
}
"""In order of urgency: where there are several, the first is the one that is said."""


def desk_card(request: Request, stall: Stall, at: datetime, calendar: Calendar) -> Card:
    """One message to the desk. It has no name in it and no reason (promise 2)."""
    told = stalled_words(request, stall, at, calendar)
    return say(told.wording, Button("open-desk", Look.DESK), **told.args)


def stalled_words(
    request: Request, stall: Stall, at: datetime, calendar: Calendar
) -> Say:
    """The same words in a message and in a row of the desk."""
    hours = working_hours_left(request, at, calendar)
    return Say(STALLED[stall], {"handle": request.handle, "hours": hours})


def working_hours_left(request: Request, at: datetime, calendar: Calendar) -> int:
    """Whole working hours until the time named to the clinician; 0 once it is over."""
    return open_time(calendar.hours, at, request.seek_by, calendar.holidays) // HOUR


def foremost(request: Request) -> Stall:
    """The stall that is said, where a request has more than one."""
    return next(stall for stall in STALLED if stall in request.stalls)
