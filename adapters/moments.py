"""How a time is written for one reader: in their own zone, in their own language."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime

ENGLISH: Final = Locale("en")
MOMENT: Final = "EEE d MMM, HH:mm"
DAY: Final = "d MMMM"
BESIDE: Final = "EEE HH:mm"
MOMENT_IN: Final = {"de": "EEE d. MMM, HH:mm"}
DAY_IN: Final = {"de": "d. MMMM", "es": "d 'de' MMMM"}


@dataclass(frozen=True, slots=True)
class ReaderMoments:
    """``bot.wording.Moments`` for one reader."""

    zone: tzinfo
    locale: Locale

    def moment(self, at: datetime) -> str:
        """As "Thu 10 Jan, 10:00". Named times are in the reader's zone."""
        written = MOMENT_IN.get(self.locale.language, MOMENT)
        return format_datetime(at, written, tzinfo=self.zone, locale=self.locale)

    def beside(self, at: datetime) -> str:
        """As "Thu 10:00": beside a message, in a chat."""
        return format_datetime(at, BESIDE, tzinfo=self.zone, locale=self.locale)

    def day(self, on: date) -> str:
        """As "12 May"."""
        written = DAY_IN.get(self.locale.language, DAY)
        return format_date(on, written, locale=self.locale)


def moments_for(zone: str, language: str) -> ReaderMoments:
    """For an IANA zone and a BCP 47 tag; what is unknown is UTC, and English."""
    return ReaderMoments(_zone(zone), _locale(language))


@lru_cache(maxsize=512)
def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return UTC


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return ENGLISH
