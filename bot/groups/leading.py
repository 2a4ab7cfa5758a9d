"""One facilitator, one ask: whether they lead a group."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final, Self

from bot.people import PersonId


class LeadingStatus(StrEnum):
    ASKED = "asked"
    LEADS = "leads"
    PASSED = "passed"  #: not now, not any more, or silence: nobody needs to know which


MAY_BECOME: Final[Mapping[LeadingStatus, frozenset[LeadingStatus]]] = {
    LeadingStatus.ASKED: frozenset({LeadingStatus.LEADS, LeadingStatus.PASSED}),
    LeadingStatus.LEADS: frozenset({LeadingStatus.PASSED}),
    LeadingStatus.PASSED: frozenset(),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Leading:
    facilitator: PersonId
    answer_by: datetime
    status: LeadingStatus = LeadingStatus.ASKED

    def __repr__(self) -> str:
        return f"Leading({self.status})"

    def became(self, status: LeadingStatus) -> Self:
        assert status in MAY_BECOME[self.status], (self.status, status)
        return replace(self, status=status)
