"""Offers as rows: which request each is of, and that one at most is accepted.

Who was asked stands sealed in the request. Here a status moves only from the one
that was read, and two indexes refuse a second yes or a second ask (promise 4).
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from sqlalchemy import select

from bot.errors import Conflict
from bot.offer import Offer, OfferId, OfferStatus
from bot.request import Request, RequestId
from store.statements import Statement, Values, insert_all, mine, update_all
from store.tables import OFFER
from store.work import Work

_OF: Final = Statement(
    lambda on: select(OFFER.c.id, OFFER.c.request).where(
        mine(OFFER), on.among(OFFER.c.id, "ids")
    )
)
_INSERT: Final = insert_all(OFFER)
_MOVE: Final = update_all(OFFER, ("id", "was_status"), ("status",))
_TAKEN: Final = (OfferStatus.ASKED, OfferStatus.ACCEPTED)

Change = tuple[Request | None, Request]
"""A request as it was read, and as it shall be kept."""


async def requests_of(
    work: Work, offers: Collection[OfferId]
) -> dict[OfferId, RequestId]:
    rows = await work.db.rows(_OF, {"ids": list(offers)})
    return {OfferId(offer): RequestId(request) for offer, request in rows}


async def keep_offers(work: Work, changes: Sequence[Change]) -> None:
    """Raises Conflict."""
    moved = [row for before, after in changes for row in _moved(before, after)]
    # First those that make room for others: an index looks at each row by itself.
    await _move(work, [row for row in moved if row["status"] not in _TAKEN])
    await _move(work, [row for row in moved if row["status"] in _TAKEN])
    new = [row for before, after in changes for row in _new(before, after)]
    if new:
        await work.db.change_all(_INSERT, new)


async def _move(work: Work, rows: Sequence[Values]) -> None:
    if rows and await work.db.change_all(_MOVE, rows) != len(rows):
        raise Conflict("an offer changed meanwhile")


def _moved(before: Request | None, after: Request) -> list[Values]:
    old = _statuses(before)
    return [
        {"id": offer.id, "was_status": old[offer.id], "status": offer.status}
        for offer in after.offers
        if offer.id in old and old[offer.id] != offer.status
    ]


def _new(before: Request | None, after: Request) -> list[Values]:
    old = _statuses(before)
    return [_row(after, offer) for offer in after.offers if offer.id not in old]


def _row(request: Request, offer: Offer) -> Values:
    return {"id": offer.id, "request": request.id, "status": offer.status}


def _statuses(request: Request | None) -> Mapping[OfferId, OfferStatus]:
    return {o.id: o.status for o in request.offers} if request else {}
