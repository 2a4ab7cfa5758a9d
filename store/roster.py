"""Bring a new roster in: one transaction, all or nothing, safe to repeat.

1. A row is the person behind any of its accounts; accounts that belong to one row
   belong to one person from then on, and so does an open request.
2. What the programme writes replaces what it wrote before; people's own switches and
   settings stay. A new supporter starts with the programme's working hours.
3. Who was on the roster and is not any more has left, with all their roles.
4. Who stopped by themselves stays none, whatever a row says.
5. A row without any day of training says nothing of it: what is known otherwise stays.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.hours import Hours, Window
from bot.people import Address, Person, PersonId, Role, Standing
from bot.supporter import Supporter
from store.accounts import Accounts
from store.joining import join
from store.kinds import PEOPLE, SUPPORTERS
from store.shelf import Shelf
from store.sql_store import SqlStore
from store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One row: what the programme knows of one person."""

    addresses: tuple[Address, ...]
    name: str
    roles: frozenset[Role] = frozenset()
    profession: str = ""
    specialty: str = ""
    unit: str = ""
    manager: Address | None = None
    """Another row's account."""
    seniority: str = ""
    languages: tuple[str, ...] = ()
    zone: str
    country: str = ""
    trained_on: date | None = None
    valid_until: date | None = None
    cap: int | None = None

    def roles_of(self, person: Person) -> frozenset[Role]:
        """Who stopped by themselves is a supporter again once they are added anew."""
        return self.roles - {Role.SUPPORTER} if person.has_stopped else self.roles

    def training_of(self, person: Person) -> tuple[date | None, date | None]:
        """In peer support, with this row on top of what was known."""
        if self.trained_on is None and self.valid_until is None:
            return person.trained_on, person.valid_until
        return self.trained_on, self.valid_until


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What a roster changed."""

    new: tuple[PersonId, ...] = ()
    changed: tuple[PersonId, ...] = ()
    left: tuple[PersonId, ...] = ()
    supporters_left: tuple[PersonId, ...] = ()
    """Whose requests go to somebody else: the core must hear of them."""


async def bring_in(
    store: SqlStore, rows: Sequence[Listed], windows: tuple[Window, ...]
) -> Brought:
    """``windows`` are the programme's working hours."""
    async with store.working() as work:
        return await _Import(work).run(rows, windows)


class _Import:
    def __init__(self, work: Work) -> None:
        self._work = work
        self._people = Shelf(PEOPLE, work)
        self._supporters = Shelf(SUPPORTERS, work)
        self._accounts = Accounts(work, self._people)

    async def run(self, rows: Sequence[Listed], windows: tuple[Window, ...]) -> Brought:
        everyone = {a for row in rows for a in row.addresses}
        known = await self._accounts.known(everyone)
        before = {row: p for row, p, *_ in await self._people.news(-1)}
        people = await self._people.read(before)
        ids = [self._id_of(row, known) for row in rows]
        behind = {a: i for i, row in zip(ids, rows, strict=True) for a in row.addresses}
        await join(self._work, self._accounts, known, behind)
        after = [
            _written(people.get(i) or Person(id=i), row, behind)
            for i, row in zip(ids, rows, strict=True)
        ]
        gone = [_gone(p) for p in people.values() if _leaves(p, set(ids))]
        changed = [p for p in (*after, *gone) if people.get(p.id) != p]
        if changed:
            await self._people.keep(changed, await self._work.revision.next())
        await self._settle(after, windows)
        return _brought(people, after, gone)

    def _id_of(self, row: Listed, known: Mapping[Address, PersonId]) -> PersonId:
        found = (known[a] for a in row.addresses if a in known)
        return next(found, None) or PersonId(self._work.names())

    async def _settle(
        self, people: Sequence[Person], windows: tuple[Window, ...]
    ) -> None:
        supporters = [p for p in people if Role.SUPPORTER in p.roles]
        settled = await self._supporters.read({p.id for p in supporters})
        new = [_settings(p, windows) for p in supporters if p.id not in settled]
        if new:
            await self._supporters.keep(new, await self._work.revision.next())


def _written(person: Person, row: Listed, behind: Mapping[Address, PersonId]) -> Person:
    back = person.standing is Standing.LEFT
    trained_on, valid_until = row.training_of(person)
    return replace(
        person,
        name=row.name,
        zone=row.zone,
        country=row.country,
        standing=Standing.MEMBER if back else person.standing,
        roles=row.roles_of(person),
        profession=row.profession,
        specialty=row.specialty,
        unit=row.unit,
        manager=behind.get(row.manager) if row.manager else None,
        seniority=row.seniority,
        languages=row.languages,
        trained_on=trained_on,
        valid_until=valid_until,
        cap=row.cap,
        on_roster=True,
    )


def _leaves(person: Person, listed: set[PersonId]) -> bool:
    return person.on_roster and person.id not in listed


def _gone(person: Person) -> Person:
    return replace(person, standing=Standing.LEFT, roles=frozenset())


def _settings(person: Person, windows: tuple[Window, ...]) -> Supporter:
    hours = Hours(zone=person.zone, windows=windows)
    return Supporter(id=person.id, hours=hours, languages=person.languages)


def _brought(
    before: Mapping[str, Person], after: Sequence[Person], gone: Sequence[Person]
) -> Brought:
    was = {p.id for p in before.values() if p.on_roster}
    lost = [p.id for p in after if _was_supporter(before, p) and not _supports(p)]
    left = [p.id for p in gone if before[p.id] != p]
    lost += [i for i in left if Role.SUPPORTER in before[i].roles]
    return Brought(
        new=tuple(p.id for p in after if p.id not in was),
        changed=tuple(p.id for p in after if p.id in was and before[p.id] != p),
        left=tuple(left),
        supporters_left=tuple(lost),
    )


def _was_supporter(before: Mapping[str, Person], person: Person) -> bool:
    return person.id in before and _supports(before[person.id])


def _supports(person: Person) -> bool:
    return Role.SUPPORTER in person.roles
