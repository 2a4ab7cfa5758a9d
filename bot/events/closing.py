"""What comes after the talk: check-ins, closing, the record, erasing."""

from dataclasses import dataclass

from bot.events import Act, Alarm
from bot.record import Record


class CheckInDue(Alarm):
    """Time to ask, as was wished, how things are."""


class DoingFine(Act):
    """The clinician is fine."""


class AnotherTalkWished(Act):
    """The clinician would like to talk once more."""


class QuietDaysOver(Alarm):
    """Nothing more has been wished for: time to close."""


class ErasureDue(Alarm):
    """Time to forget."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordLeft(Act):
    """The supporter left the closed-choice record."""

    record: Record


class SupporterFine(Act):
    """The supporter is fine."""


class SupporterTalkWished(Act):
    """The supporter would like to talk to somebody themselves."""
