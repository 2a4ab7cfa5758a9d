"""Who is behind an account: only here is one turned into the other.

1. Accounts are found by a blind index; what they are called is sealed.
2. One that was never seen becomes a person, whoever they are: a newcomer whom no
   roster lists is the one who needs it.
3. The roster knows names and zones better than the platform; for others the platform
   is all there is. Answers go where the last act came from.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import bindparam, delete, func, select

from bot.people import Address, Person, PersonId, Sender
from store.codec import decode_address, encode
from store.seals import canonical
from store.shelf import Shelf
from store.statements import Statement, Values, insert_all, mine, update_all
from store.tables import ADDRESS
from store.work import Purpose, Work

BODY: Final = "address.body"

THEIRS: Final = ADDRESS.alias("theirs")

_KNOWN: Final = Statement(
    lambda on: select(ADDRESS.c.blind, ADDRESS.c.person).where(
        mine(ADDRESS), on.among(ADDRESS.c.blind, "ids")
    )
)
_OF: Final = Statement(
    # In two steps: SQLite would not use the index by person, but read everybody's.
    lambda on: select(ADDRESS.c.blind, ADDRESS.c.person, ADDRESS.c.body).where(
        mine(ADDRESS),
        ADDRESS.c.blind.in_(
            select(THEIRS.c.blind).where(mine(THEIRS), on.among(THEIRS.c.person, "ids"))
        ),
    )
)
_COUNT: Final = Statement(
    lambda _: (
        select(func.count())
        .select_from(ADDRESS)
        .where(mine(ADDRESS), ADDRESS.c.person == bindparam("person"))
    )
)
_FORGET: Final = Statement(
    lambda on: delete(ADDRESS).where(mine(ADDRESS), on.among(ADDRESS.c.person, "ids"))
)
_INSERT: Final = insert_all(ADDRESS)
_MOVE: Final = update_all(ADDRESS, ("blind",), ("person",))


@dataclass(frozen=True, slots=True)
class Accounts:
    work: Work
    people: Shelf[Person]

    async def who(
        self, senders: Sequence[Sender], known: Mapping[Address, PersonId]
    ) -> Mapping[Address, Person]:
        latest = {sender.address: sender for sender in senders}
        people = await self.people.read(set(known.values()))
        before = {a: people.get(p) for a, p in known.items()}
        after = {a: self._seen(before.get(a), s) for a, s in latest.items()}
        if self.work.purpose is Purpose.KEEP:
            await self._keep_new([(a, p) for a, p in after.items() if a not in known])
            news = [p for a, p in after.items() if p is not before.get(a)]
            await self._keep_news(news)
        return after

    async def picked(
        self, senders: Sequence[Sender], known: Mapping[Address, PersonId]
    ) -> Mapping[Address, PersonId]:
        """Whom somebody picked has done nothing: of those known, nothing changes."""
        latest = {s.address: s for s in senders if s.address not in known}
        new = {a: self._picked(sender) for a, sender in latest.items()}
        if self.work.purpose is Purpose.KEEP:
            await self._keep_new(list(new.items()))
            await self._keep_news(list(new.values()))
        return {**known, **{address: person.id for address, person in new.items()}}

    async def known(self, addresses: Collection[Address]) -> dict[Address, PersonId]:
        by_blind = {self.blind(address): address for address in addresses}
        if not by_blind:
            return {}
        rows = await self.work.db.rows(_KNOWN, {"ids": list(by_blind)})
        return {by_blind[blind]: PersonId(person) for blind, person in rows}

    async def addresses(
        self, people: Collection[PersonId]
    ) -> dict[PersonId, tuple[Address, ...]]:
        rows = await self.work.db.rows(_OF, {"ids": list(people)})
        found: dict[PersonId, tuple[Address, ...]] = {}
        for blind, person, body in sorted(rows, key=lambda row: row[0]):
            plain = self.work.vault.unseal(BODY, blind, body)
            assert plain is not None
            found[person] = (*found.get(person, ()), decode_address(plain))
        return found

    async def count(self, person: PersonId) -> int:
        [[count]] = await self.work.db.rows(_COUNT, {"person": person})
        return int(count)

    async def add(self, pairs: Sequence[tuple[Address, PersonId]]) -> None:
        if pairs:
            rows = [self._row(address, person) for address, person in pairs]
            await self.work.db.change_all(_INSERT, rows)

    async def move(self, address: Address, to: PersonId) -> None:
        row = {"blind": self.blind(address), "person": to}
        await self.work.db.change_all(_MOVE, [row])

    async def forget(self, people: Sequence[PersonId]) -> None:
        await self.work.db.change(_FORGET, {"ids": people})

    def blind(self, address: Address) -> str:
        return blind_of(self.work, address)

    def _picked(self, sender: Sender) -> Person:
        return Person(
            id=PersonId(self.work.names()),
            name=sender.name,
            zone=sender.zone or self.work.zone,
            country=sender.country,
            standing=sender.standing,
        )

    def _seen(self, person: Person | None, sender: Sender) -> Person:
        """The very same person, where nothing is news."""
        if person is None:
            person = Person(id=PersonId(self.work.names()), zone=self.work.zone)
        if person.on_roster:
            name, zone = person.name or sender.name, person.zone
            country = person.country or sender.country
        else:
            name, zone = sender.name or person.name, sender.zone or person.zone
            country = sender.country or person.country
        if (name, zone, country, sender.standing, sender.address) == (
            person.name,
            person.zone,
            person.country,
            person.standing,
            person.via,
        ):
            return person
        return replace(
            person,
            name=name,
            zone=zone,
            country=country,
            standing=sender.standing,
            via=sender.address,
        )

    async def _keep_new(self, new: Sequence[tuple[Address, Person]]) -> None:
        await self.add([(address, person.id) for address, person in new])

    async def _keep_news(self, people: Sequence[Person]) -> None:
        if people:
            listed = any(person.on_roster for person in people)
            revision = await self.work.revision.next() if listed else 0
            latest = {person.id: person for person in people}
            await self.people.keep(list(latest.values()), revision)

    def _row(self, address: Address, person: PersonId) -> Values:
        blind = self.blind(address)
        sealed = self.work.vault.seal(BODY, blind, encode(address))
        return {"blind": blind, "person": person, "body": sealed, "chat": None}


def blind_of(work: Work, address: Address) -> str:
    """What an account is found by: only our key can make it."""
    return work.vault.blind(
        "address", canonical([address.platform, address.tenant, address.user])
    )
