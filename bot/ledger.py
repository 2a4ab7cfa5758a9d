"""What a change of one request means for the supporters in it (promise 12).

Nobody books a supporter's load by hand: it follows from the request's offers.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from bot.people import PersonId
from bot.request import Offer, OfferStatus, Request, Status
from bot.supporter import Load


def booked(
    loads: Mapping[PersonId, Load], before: Request | None, after: Request, at: datetime
) -> dict[PersonId, Load]:
    """The loads that change when ``before`` becomes ``after``."""
    old = {o.id: o.status for o in before.offers} if before else {}
    moved = [o for o in after.offers if o.status != old.get(o.id) and not o.phantom]
    changed = {
        o.supporter: _after(loads[o.supporter], o, before, after, at) for o in moved
    }
    resting = after.supporter if _began_to_talk(before, after) else None
    if resting is not None:
        rest = at + after.policy.rest_after_conversation
        load = changed.get(resting, loads[resting])
        changed[resting] = replace(load, rests_until=rest)
    return changed


def touched(before: Request | None, after: Request) -> frozenset[PersonId]:
    """Whose load may change."""
    if before is not None and before.offers == after.offers:
        kept = after.supporter if _began_to_talk(before, after) else None
        return frozenset({kept} if kept else ())
    return frozenset(o.supporter for o in after.offers if not o.phantom)


def _after(
    load: Load, offer: Offer, before: Request | None, after: Request, at: datetime
) -> Load:
    match offer.status:
        case OfferStatus.ASKED:
            return load.was_asked(after.id, at)
        case OfferStatus.ACCEPTED:
            return load.took(after.id, at)
        case OfferStatus.HANDED_BACK | OfferStatus.ENDED:
            talked = before is not None and before.status is Status.IN_CONTACT
            rest = at + after.policy.rest_after_conversation if talked else None
            return load.let_go(after.id, rest)
        case OfferStatus.PASSED | OfferStatus.LAPSED | OfferStatus.WITHDRAWN:
            return load.answered(after.id)
        case _:
            assert_never(offer.status)


def _began_to_talk(before: Request | None, after: Request) -> bool:
    return after.status is Status.IN_CONTACT and (
        before is None or before.status is not Status.IN_CONTACT
    )
