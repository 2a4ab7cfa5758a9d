"""What a supporter leaves behind when it is over: four closed choices."""

from dataclasses import dataclass
from enum import StrEnum


class How(StrEnum):
    IN_PERSON = "in-person"
    BY_PHONE = "by-phone"
    BY_VIDEO = "by-video"
    IN_WRITING = "in-writing"
    NOT_REACHED = "not-reached"


class HowLong(StrEnum):
    """About how long, all together."""

    UNDER_30_MINUTES = "under-30-minutes"
    UNDER_AN_HOUR = "under-an-hour"
    LONGER = "longer"
    NONE = "none"


class Offered(StrEnum):
    """The kind of further help that was offered."""

    NOTHING = "nothing"
    TALK = "talk"
    COUNSELLING = "counselling"
    PHYSICIAN_HEALTH = "physician-health"
    SPIRITUAL = "spiritual"
    LEGAL = "legal"
    CRISIS = "crisis"


class NeedMet(StrEnum):
    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Counted by quarter, then gone. It has no words and names nobody."""

    how: How
    how_long: HowLong
    offered: Offered
    need_met: NeedMet
