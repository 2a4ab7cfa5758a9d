"""Whether a supporter still is willing, as they are asked every three months.

    planned ──▶ asked ──▶ asked again ──▶ not heard
       ▲          │            │              │
       └──────────┴────────────┴──────────────┘     an answer, or the next quarter

Nothing is held against anyone: who is not heard of is asked for others as before.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Asked(StrEnum):
    PLANNED = "planned"
    ONCE = "once"
    TWICE = "twice"
    NOT_HEARD = "not-heard"  #: the office may ask in person


class Said(StrEnum):
    NOTHING = "nothing"
    STILL = "still"
    LESS_OFTEN = "less-often"
    PAUSE = "pause"
    STOP = "stop"  #: holds until a coordinator adds them anew


@dataclass(frozen=True, slots=True, kw_only=True)
class Willing:
    next_on: date
    """When the next step is due. An alarm for another day is stale."""
    asked: Asked = Asked.PLANNED
    said: Said = Said.NOTHING
