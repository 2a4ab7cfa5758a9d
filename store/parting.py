"""Forget what is kept of people beyond the roster's own facts.

Somebody on the roster keeps what the programme wrote there; their own switches and
settings go. Of anybody else nothing stays but, sealed in what is still on its way to
them, the address that it needs.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from msgspec import structs
from sqlalchemy import select

from bot.effects.forgetting import ForgetPerson
from bot.people import Person, PersonId
from bot.request import RequestId
from bot.supporter import Load, Supporter
from store import buttons
from store.accounts import Accounts
from store.card_codec import Reader
from store.letters import NEVER_SENT, C, drop, lane_of, open_inside, seal_inside
from store.readers import reader_of
from store.shelf import Shelf
from store.statements import Statement, Values, mine, update_all
from store.tables import LETTER
from store.work import Work

_TO: Final = Statement(
    lambda on: on.to_change(
        select(C.id, C.lane, C.request, C.body, NEVER_SENT & C.request.is_(None)).where(
            mine(LETTER), on.among(C.lane, "ids")
        ),
        C.id,
    )
)
_READDRESS: Final = update_all(LETTER, ("id",), ("body",))


@dataclass(frozen=True, slots=True, kw_only=True)
class Parting:
    work: Work
    people: Shelf[Person]
    supporters: Shelf[Supporter]
    loads: Shelf[Load]
    accounts: Accounts

    async def forget(self, forgets: Sequence[ForgetPerson]) -> dict[PersonId, Reader]:
        """Who is gone, and how to reach them for what is still on its way."""
        if not forgets:
            return {}
        people = await self.people.read({forget.person for forget in forgets})
        listed = [person for person in people.values() if person.on_roster]
        others = [person for person in people.values() if not person.on_roster]
        if listed:
            await self._reset(listed)
        return await self._remove(others) if others else {}

    async def _reset(self, people: Sequence[Person]) -> None:
        supporters = await self.supporters.read({person.id for person in people})
        fresh = [
            Supporter(id=s.id, hours=s.hours, languages=_languages(people, s.id))
            for s in supporters.values()
        ]
        plain = [
            replace(p, greeted="", never_approach=False, debrief_on=None, speaks="")
            for p in people
        ]
        revision = await self.work.revision.next()
        await self.people.keep(plain, revision)
        await self.supporters.keep(fresh, revision)

    async def _remove(self, people: Sequence[Person]) -> dict[PersonId, Reader]:
        ids = [person.id for person in people]
        addresses = await self.accounts.addresses(ids)
        readers = {p.id: reader_of(p, addresses.get(p.id, ())) for p in people}
        await self._readdress(readers)
        await self.accounts.forget(ids)
        for shelf in (self.people, self.supporters, self.loads):
            await shelf.forget(ids)
        return readers

    async def _readdress(self, readers: dict[PersonId, Reader]) -> None:
        lanes = {lane_of(self.work, person): person for person in readers}
        rows = await self.work.db.rows(_TO, {"ids": list(lanes)})
        await buttons.forget_of_lanes(self.work, list(lanes))
        await drop(self.work, [row[0] for row in rows if row[4]])
        kept = [
            self._readdressed(letter, request, body, readers[lanes[lane]])
            for letter, lane, request, body, unsent in rows
            if not unsent
        ]
        changed = [row for row in kept if row is not None]
        if changed:
            await self.work.db.change_all(_READDRESS, changed)

    def _readdressed(
        self, letter: str, about: RequestId | None, body: bytes, reader: Reader
    ) -> Values | None:
        inside = open_inside(self.work, letter, body, about)
        if inside is None:
            return None
        told = structs.replace(inside, reader=reader)
        return {"id": letter, "body": seal_inside(self.work, letter, told, about)}


def _languages(people: Sequence[Person], of: PersonId) -> tuple[str, ...]:
    return next((p.languages for p in people if p.id == of), ())
