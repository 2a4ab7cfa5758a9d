"""One supporter, asked about one request: an offer, and what may become of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final, NewType, Self

from bot.people import PersonId

OfferId = NewType("OfferId", str)


class OfferStatus(StrEnum):
    ASKED = "asked"  #: waiting for this supporter's yes or no
    ACCEPTED = "accepted"  #: this supporter is there for the colleague
    PASSED = "passed"  #: said no, or a quiet pass
    LAPSED = "lapsed"  #: did not answer in time; a late yes still counts if nobody else is asked
    WITHDRAWN = "withdrawn"  #: no longer needed before an answer came
    HANDED_BACK = "handed back"  #: accepted once, then given to somebody else
    ENDED = "ended"  #: accepted, and the request is over


OFFER_MAY_BECOME: Final[Mapping[OfferStatus, frozenset[OfferStatus]]] = {
    OfferStatus.ASKED: frozenset(
        {
            OfferStatus.ACCEPTED,
            OfferStatus.PASSED,
            OfferStatus.LAPSED,
            OfferStatus.WITHDRAWN,
        }
    ),
    OfferStatus.ACCEPTED: frozenset({OfferStatus.HANDED_BACK, OfferStatus.ENDED}),
    OfferStatus.PASSED: frozenset(),
    OfferStatus.LAPSED: frozenset({OfferStatus.ACCEPTED}),
    OfferStatus.WITHDRAWN: frozenset(),
    OfferStatus.HANDED_BACK: frozenset(),
    OfferStatus.ENDED: frozenset(),
}

KEPT: Final = frozenset({OfferStatus.ACCEPTED, OfferStatus.ENDED})
"""Of who accepted, and is or was there to the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One supporter, asked about one request."""

    id: OfferId
    supporter: PersonId
    status: OfferStatus = OfferStatus.ASKED
    asked_at: datetime
    answer_by: datetime
    phantom: bool = False
    """A coordinator's ineligible pick: nobody is asked, and it passes by itself."""

    def became(self, status: OfferStatus) -> Self:
        assert status in OFFER_MAY_BECOME[self.status], (self.status, status)
        return replace(self, status=status)
