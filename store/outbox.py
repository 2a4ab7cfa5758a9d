"""Letters on their way: claimed under a lease, and settled with its token only.

    sent        it stands there; kept for redrawing only when it is about a request
    found       it stood there already: it arrived the first time
    later       it did not leave: again at that time
    uncertain   it may have left: look first, at that time
    dead        refused for good: the core must hear of it

What somebody else settled meanwhile is answered with False, or None.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.letter import LetterId, LetterStatus
from bot.people import Address, PersonId
from store import claiming, letters, pauses, settling
from store.card_codec import Inside, Reader, card_of
from store.claiming import Lease
from store.connection import Row
from store.errors import StoreFailed
from store.letters import REF
from store.outgoing import Claim, Outgoing, Undelivered
from store.places import Place, decode_place
from store.readers import readers_of
from store.settling import Counts
from store.sql_store import SqlStore
from store.times import kept, time_of
from store.work import Work

NOBODY: Final = Reader()


@dataclass(frozen=True, slots=True)
class Outbox:
    store: SqlStore

    async def next_at(self) -> datetime | None:
        """When there may be something to claim."""
        async with self.store.looking() as work:
            due_at = await claiming.next_due(work)
        return None if due_at is None else time_of(due_at)

    async def claim(self, now: datetime, limit: int, lease_seconds: int) -> Claim:
        soonest = await self.next_at()
        if soonest is None or kept(soonest) > kept(now):
            return Claim(letters=())
        async with self.store.working() as work:
            await claiming.expire(work, now)
            rows = await claiming.ready(work, now, limit)
            return await _Claiming(work).lease(rows, now, lease_seconds)

    async def sent(self, letter: Outgoing, ref: str, now: datetime) -> bool:
        async with self.store.working() as work:
            return await settling.arrived(work, letter, letter.edition, ref, now)

    async def found(self, letter: Outgoing, ref: str, now: datetime) -> bool:
        """Which edition stands there nobody knows, unless there was but one."""
        async with self.store.working() as work:
            return await settling.arrived(work, letter, 1, ref, now)

    async def later(self, letter: Outgoing, until: datetime, counts: Counts) -> bool:
        async with self.store.working() as work:
            return await settling.delayed(work, letter, until, counts)

    async def uncertain(self, letter: Outgoing, until: datetime) -> bool:
        async with self.store.working() as work:
            return await settling.doubted(work, letter, until)

    async def dead(self, letter: Outgoing) -> Undelivered | None:
        async with self.store.working() as work:
            return await settling.refused(work, letter)

    async def pause(self, platform: str, until: datetime) -> None:
        """Every replica sees it; a longer pause is never cut short."""
        async with self.store.working() as work:
            await pauses.pause(work, platform, until)


@dataclass(frozen=True, slots=True)
class _Opened:
    row: Row
    inside: Inside
    place: Place | None


@dataclass(frozen=True, slots=True)
class _Claiming:
    work: Work

    async def lease(self, rows: Sequence[Row], now: datetime, seconds: int) -> Claim:
        opened = [_open(self.work, row) for row in rows]
        readable = [letter for letter in opened if letter is not None]
        broken = [r[0] for r, o in zip(rows, opened, strict=True) if o is None]
        await claiming.give_up(self.work, broken)
        readers = await readers_of(self.work, {letter.inside.to for letter in readable})
        quiet = await pauses.paused(self.work, now)
        free: list[_Opened] = []
        held: dict[str, int] = {}
        for letter in readable:
            address = _address(letter, _reader(letter, readers))
            if address is not None and address.platform in quiet:
                held[letter.row[0]] = quiet[address.platform]
            else:
                free.append(letter)
        await claiming.wait(self.work, held)
        ids = [letter.row[0] for letter in free]
        given = await claiming.lease(self.work, ids, now, seconds)
        return Claim(
            letters=tuple(_outgoing(o, _reader(o, readers), given) for o in free),
            unreadable=len(broken),
        )


def _reader(letter: _Opened, readers: Mapping[PersonId, Reader]) -> Reader:
    return readers.get(letter.inside.to) or letter.inside.reader or NOBODY


def _address(letter: _Opened, reader: Reader) -> Address | None:
    """What stands somewhere is redrawn there, wherever its reader is by now."""
    stands = letter.place.address if letter.place else None
    return reader.address and (stands or reader.address)


def _open(work: Work, row: Row) -> _Opened | None:
    letter, request, *_, body, ref, _due = row
    try:
        inside = letters.open_inside(work, letter, body, request)
        place = None if ref is None else work.vault.unseal(REF, letter, ref, request)
        if inside is not None:
            card_of(inside.card)
            return _Opened(row, inside, None if place is None else decode_place(place))
    except StoreFailed:
        # One letter that nobody can read must not keep all others back.
        return None
    return None


def _outgoing(letter: _Opened, reader: Reader, given: Lease) -> Outgoing:
    id_, request, status, attempts, edition, *_ = letter.row
    return Outgoing(
        id=LetterId(id_),
        lease=given.token,
        until=given.until,
        to=letter.inside.to,
        address=_address(letter, reader),
        zone=reader.zone,
        country=reader.country,
        languages=reader.languages,
        card=card_of(letter.inside.card),
        tokens=letter.inside.tokens,
        about=request,
        ref=None if letter.place is None else letter.place.ref,
        attempts=attempts,
        edition=edition,
        look_first=status == LetterStatus.UNCERTAIN,
    )
