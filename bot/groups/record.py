"""What a facilitator leaves behind of a group: how many, and two closed choices."""

from dataclasses import dataclass
from enum import StrEnum


class Heads(StrEnum):
    """About how many came. Never who."""

    NOBODY = "nobody"
    FEW = "1-to-3"
    SOME = "4-to-8"
    MANY = "9-to-20"
    MORE = "more"


class Format(StrEnum):
    IN_PERSON = "in-person"
    BY_VIDEO = "by-video"
    BOTH = "both"
    NONE = "none"


class Afterwards(StrEnum):
    """What would be good for this team now."""

    NOTHING = "nothing"
    ANOTHER_GROUP = "another-group"
    ONE_TO_ONE = "one-to-one"
    OTHER_HELP = "other-help"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRecord:
    """Counted by quarter, then gone. It has no words and names nobody."""

    heads: Heads
    format: Format
    afterwards: Afterwards
