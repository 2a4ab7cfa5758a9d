"""What a change of one request means for the supporters in it (promise 12).

Nobody books a supporter's load by hand: it follows from the request's offers.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import assert_never

from bot.offer import Offer, OfferStatus
from bot.people import PersonId
from bot.request import Request
from bot.request_status import Status
from bot.supporter import Load


def booked(
    loads: Mapping[PersonId, Load], before: Request | None, after: Request, at: datetime
) -> dict[PersonId, Load]:
    """The loads that change when ``before`` becomes ``after``."""
    changed = {
        offer.supporter: _answered(loads[offer.supporter], offer, after, at)
        for offer in _moved(before, after)
    }
    kept = _kept(before, after)
    if kept is not None:
        load = changed.get(kept, loads[kept])
        changed[kept] = _spoke(load, after, at)
    return changed


def touched(before: Request | None, after: Request) -> frozenset[PersonId]:
    """Whose load may change."""
    moved = {offer.supporter for offer in _moved(before, after)}
    kept = _kept(before, after)
    return frozenset(moved | {kept} if kept else moved)


def _moved(before: Request | None, after: Request) -> list[Offer]:
    old = {o.id: o.status for o in before.offers} if before else {}
    return [o for o in after.offers if o.status != old.get(o.id) and not o.phantom]


def _kept(before: Request | None, after: Request) -> PersonId | None:
    """Who has spoken, or is to speak again, since the request became what it is."""
    if before is None or before.status is after.status:
        return None
    spoke = after.status is Status.IN_CONTACT
    again = (before.status, after.status) == (Status.IN_CONTACT, Status.ACCEPTED)
    return after.supporter if spoke or again else None


def _spoke(load: Load, after: Request, at: datetime) -> Load:
    if after.status is Status.ACCEPTED:
        return load.to_speak_again(after.id)
    return load.spoke(after.id, at + after.policy.rest_after_conversation)


def _answered(load: Load, offer: Offer, after: Request, at: datetime) -> Load:
    match offer.status:
        case OfferStatus.ASKED:
            return load.was_asked(after.id, at)
        case OfferStatus.ACCEPTED:
            return load.took(after.id, at)
        case OfferStatus.HANDED_BACK | OfferStatus.ENDED:
            return load.let_go(after.id)
        case OfferStatus.PASSED | OfferStatus.LAPSED | OfferStatus.WITHDRAWN:
            return load.answered(after.id)
        case _:
            assert_never(offer.status)
