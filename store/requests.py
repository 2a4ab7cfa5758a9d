"""Requests: sealed whole under their own key, with a state that may be counted.

1. A request's key is on the disk before the request is (``store.keys``).
2. What is kept must still have the version that was read, its row was locked then.
3. Who asked is a blind index, until the request is forgotten.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Select, delete, select, true

from bot.errors import Conflict
from bot.people import PersonId
from bot.request import Handle, Request, RequestId
from bot.request_status import OPEN
from store.codec import decode_request, encode
from store.flavour import Flavour
from store.offers import Change, keep_offers
from store.statements import (
    Statement,
    Value,
    Values,
    insert_all,
    mine,
    update_all,
)
from store.tables import REQUEST
from store.threads import in_thread
from store.times import day_of, month_of
from store.work import Purpose, Work

BODY: Final = "request.body"
OWN: Final = "own"
REACHING: Final = "reaching"
"""Kept in the same column, so that there is one of each a person."""

C: Final = REQUEST.c


def _some(on: Flavour) -> Select[Any]:
    columns = select(C.id, C.body, C.version)
    return columns.where(mine(REQUEST), on.among(C.id, "ids"))


_LOOK: Final = Statement(_some)
_LOCK: Final = Statement(lambda on: on.to_change(_some(on), C.id))
_OWN: Final = Statement(
    lambda on: (
        select(C.own, C.id, C.status)
        .where(mine(REQUEST), on.among(C.own, "ids"))
        .order_by(C.asked_day)
    )
)
_NAMED: Final = Statement(
    lambda on: select(C.handle, C.id).where(mine(REQUEST), on.among(C.handle, "ids"))
)
_STALLED: Final = Statement(
    lambda _: select(C.id, C.body).where(mine(REQUEST), C.stalled == true())
)
_INSERT: Final = insert_all(REQUEST)
_UPDATE: Final = update_all(REQUEST, ("id", "version"), ("status", "stalled", "body"))
_HAND: Final = update_all(REQUEST, ("id",), ("own",))
"""By itself, for it hardly ever happens and takes the writing of two indexes."""
_FORGET: Final = Statement(
    lambda on: delete(REQUEST).where(mine(REQUEST), on.among(C.id, "ids"))
)


@dataclass(frozen=True, slots=True)
class _Held:
    request: Request
    version: int


class Requests:
    """Those of one transaction."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._held: dict[RequestId, _Held] = {}

    async def read(self, ids: Collection[RequestId]) -> dict[RequestId, Request]:
        if not ids:
            return {}
        keeps = self._work.purpose is Purpose.KEEP
        statement = _LOCK if keeps else _LOOK
        rows = await self._work.db.rows(statement, {"ids": sorted(ids)})
        found = {}
        for row, body, version in rows:
            request = self._opened(row, body)
            if request is not None:
                self._held[request.id] = _Held(request, version)
                found[request.id] = request
        return found

    async def own(self, askers: Collection[PersonId]) -> dict[PersonId, RequestId]:
        return await self._for(OWN, askers)

    async def reaching(
        self, colleagues: Collection[PersonId]
    ) -> dict[PersonId, RequestId]:
        """What a supporter does for somebody who has not asked."""
        return await self._for(REACHING, colleagues)

    async def _for(
        self, purpose: str, people: Collection[PersonId]
    ) -> dict[PersonId, RequestId]:
        if not people:
            return {}
        blinds = {self._work.vault.blind(purpose, person): person for person in people}
        rows = await self._work.db.rows(_OWN, {"ids": list(blinds)})
        # The last one wins: what is open after what is closed, the latest last.
        ordered = sorted(rows, key=lambda row: row[2] in OPEN)
        return {blinds[own]: RequestId(request) for own, request, _ in ordered}

    async def all_of(self, asker: PersonId) -> list[RequestId]:
        blind = self._work.vault.blind(OWN, asker)
        rows = await self._work.db.rows(_OWN, {"ids": [blind]})
        return [RequestId(request) for _, request, _ in rows]

    async def named(self, handles: Collection[Handle]) -> dict[Handle, RequestId]:
        rows = await self._work.db.rows(_NAMED, {"ids": list(handles)})
        return {Handle(handle): RequestId(request) for handle, request in rows}

    async def stalled(self) -> Sequence[RequestId]:
        rows = await self._work.db.rows(_STALLED, {})
        requests = [self._opened(row, body) for row, body in rows]
        known = [request for request in requests if request is not None]
        return [r.id for r in sorted(known, key=lambda r: (r.asked_at, r.id))]

    async def keep(self, requests: Sequence[Request]) -> None:
        """Raises Conflict."""
        old = [r for r in requests if r.id in self._held]
        new = [r for r in requests if r.id not in self._held]
        if new:
            months = [(request.id, month_of(request.asked_at)) for request in new]
            ring = self._work.vault.ring
            await in_thread(self._work.thread, lambda: ring.new_requests(months))
            await self._work.db.change_all(_INSERT, [self._row(r) for r in new])
        if old:
            rows = [self._row(request) for request in old]
            if await self._work.db.change_all(_UPDATE, rows) != len(rows):
                raise Conflict("a request changed meanwhile")
            await self._hand(old)
        await keep_offers(self._work, [self._change(r) for r in requests])
        for request in requests:
            self._held[request.id] = _Held(request, self._next_version(request))

    async def forget(self, ids: Sequence[RequestId]) -> None:
        """With its offers, alarms and buttons, which are rows that hang from it."""
        await self._work.db.change(_FORGET, {"ids": ids})
        for request in ids:
            self._held.pop(request, None)

    async def _hand(self, requests: Sequence[Request]) -> None:
        """To whose they are now: two accounts turned out to be one person's."""
        moved: list[Values] = [
            {"id": after.id, "own": self._own(after)}
            for after in requests
            if self._own(after) != self._own(self._held[after.id].request)
        ]
        if moved:
            await self._work.db.change_all(_HAND, moved)

    def _opened(self, row: str, body: bytes) -> Request | None:
        plain = self._work.vault.unseal(BODY, row, body, row)
        return None if plain is None else decode_request(plain)

    def _change(self, after: Request) -> Change:
        held = self._held.get(after.id)
        return (held.request if held else None, after)

    def _next_version(self, request: Request) -> int:
        held = self._held.get(request.id)
        return held.version + 1 if held else 0

    def _own(self, request: Request) -> str:
        purpose = REACHING if request.unasked else OWN
        return self._work.vault.blind(purpose, request.asker)

    def _row(self, request: Request) -> Mapping[str, Value]:
        held = self._held.get(request.id)
        vault = self._work.vault
        return {
            "id": request.id,
            "handle": request.handle,
            "status": request.status,
            "stalled": request.is_open and bool(request.stalls),
            "asked_day": day_of(request.asked_at),
            "own": self._own(request),
            "body": vault.seal(BODY, request.id, encode(request), request.id),
            "version": held.version if held else 0,
        }
