"""An appointment as a file that every calendar reads (RFC 5545).

It names nobody: no organiser, nobody who attends, and a title that says nothing. What
it is made with says nothing of the programme either.
"""

from datetime import UTC, datetime
from typing import Final

from icalendar import Calendar, Event

from bot.invitation import Invitation

MADE_WITH: Final = "-//calendar file//appointment//EN"


def calendar_file(
    invitation: Invitation, *, uid: str, title: str, at: datetime
) -> bytes:
    """``uid`` names it in the calendar: fetched twice, it stands there once."""
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", at.astimezone(UTC))
    event.add("dtstart", invitation.starts_at.astimezone(UTC))
    event.add("dtend", invitation.ends_at.astimezone(UTC))
    event.add("summary", title)
    event.add("location", _one_line(invitation.where))
    event.add("class", "PRIVATE")
    calendar = Calendar()
    calendar.add("prodid", MADE_WITH)
    calendar.add("version", "2.0")
    calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def _one_line(written: str) -> str:
    """Nothing that a calendar could take for a line, or for an order of reading."""
    return " ".join("".join(c if c.isprintable() else " " for c in written).split())
