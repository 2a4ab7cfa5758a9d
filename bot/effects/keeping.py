"""What is to be kept for later: an alarm, and a count with nobody in it."""

from dataclasses import dataclass

from bot.events import AnyAlarm
from bot.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Wake:
    """Hand this alarm back when its time comes."""

    alarm: AnyAlarm


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Count this record in its quarter. Who left it is not counted."""

    record: Record


@dataclass(frozen=True, slots=True, kw_only=True)
class CountKind:
    """Count one of a closed list of kinds in its quarter; nobody is in it."""

    measure: str
    choice: str
