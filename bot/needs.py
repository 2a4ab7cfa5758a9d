"""What the tiers of further help are called, and on which side they stand."""

from collections.abc import Mapping
from typing import Final

from bot.entries import Need, Where

WHERE: Final[Mapping[Where, str]] = {
    Where.INSIDE: "help-inside",
    Where.OUTSIDE: "help-outside",
}
NEEDS: Final[Mapping[Need, str]] = {
    Need.TALK: "need-talk",
    Need.EAP: "need-eap",
    Need.COUNSELLING: "need-counselling",
    Need.SPIRITUAL: "need-spiritual",
    Need.PHYSICIAN_HEALTH: "need-physician-health",
    Need.LEGAL: "need-legal",
    Need.REST: "need-rest",
    Need.CRISIS: "need-crisis",
}
