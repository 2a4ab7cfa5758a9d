"""The working set of one transaction: everything is read once, and changed in memory."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import Generic, TypeVar

from bot.callers import unlisted
from bot.groups.group import Group, GroupId
from bot.house import House
from bot.matching import Candidate
from bot.offer import OfferId
from bot.outreach.rounds import Approach, ApproachId, Round, RoundId
from bot.people import Person, PersonId
from bot.ports import Roster, Unit
from bot.request import Request, RequestId
from bot.supporter import Load, Supporter

K = TypeVar("K", bound=str)
V = TypeVar("V")


class Shelf(Generic[K, V]):
    """One kind of noun: what was fetched, and what has changed since."""

    def __init__(
        self, fetch: Callable[[Collection[K]], Awaitable[Mapping[K, V]]]
    ) -> None:
        self._fetch = fetch
        self._held: dict[K, V | None] = {}
        self._changed: dict[K, V] = {}

    async def fetch(self, keys: Collection[K]) -> None:
        missing = [key for key in keys if key not in self._held]
        if missing:
            found = await self._fetch(missing)
            self._held.update((key, found.get(key)) for key in missing)

    async def get(self, key: K) -> V | None:
        if key not in self._held:
            await self.fetch((key,))
        return self._held[key]

    def put(self, key: K, value: V) -> None:
        self._held[key] = self._changed[key] = value

    def knows(self, key: K, value: V) -> None:
        """Take in what was read some other way; what is held already is newer."""
        self._held.setdefault(key, value)

    def is_new(self, key: K) -> None:
        """A name that was made up just now stands nowhere yet."""
        self._held.setdefault(key, None)

    def drop(self, key: K) -> None:
        self._held[key] = None
        self._changed.pop(key, None)

    @property
    def held(self) -> tuple[V, ...]:
        return tuple(value for value in self._held.values() if value is not None)

    @property
    def changed(self) -> tuple[V, ...]:
        return tuple(self._changed.values())


class Stage:
    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.people: Shelf[PersonId, Person] = Shelf(unit.people)
        self.supporters: Shelf[PersonId, Supporter] = Shelf(unit.supporters)
        self.loads: Shelf[PersonId, Load] = Shelf(unit.loads)
        self.requests: Shelf[RequestId, Request] = Shelf(self._fetch_requests)
        self.own: Shelf[PersonId, RequestId] = Shelf(unit.own)
        self.offers: Shelf[OfferId, RequestId] = Shelf(unit.by_offer)
        self.reaching: Shelf[PersonId, RequestId] = Shelf(unit.reaching)
        self.rounds: Shelf[RoundId, Round] = Shelf(unit.rounds)
        self.approaches: Shelf[ApproachId, Approach] = Shelf(unit.approaches)
        self.approached: Shelf[PersonId, tuple[ApproachId, ...]] = Shelf(
            unit.approached
        )
        self.groups: Shelf[GroupId, Group] = Shelf(unit.groups)
        self._has_every_group = False
        self._house: House | None = None
        self.house_changed: House | None = None
        self._roster: Roster | None = None
        self._candidates: dict[PersonId, Candidate] | None = None

    async def fetch_about(
        self, actors: Collection[PersonId], requests: Collection[RequestId]
    ) -> None:
        """Read, in one go for each kind, what a batch is about."""
        for shelf in (self.people, self.supporters, self.loads, self.own):
            await shelf.fetch(actors)
        own = [await self.own.get(actor) for actor in actors]
        await self.requests.fetch({*requests, *(r for r in own if r is not None)})
        await self._fetch_parties()

    async def _fetch_requests(
        self, ids: Collection[RequestId]
    ) -> Mapping[RequestId, Request]:
        """With whoever is known by their request alone."""
        found = await self.unit.requests(ids)
        for request in found.values():
            if request.called:
                asker = unlisted(request.id, request.called, request.zone)
                self.people.knows(asker.id, asker)
        return found

    async def _fetch_parties(self) -> None:
        """Whoever is told, or booked, when one of these requests changes."""
        requests = self.requests.held
        supporters = {r.supporter for r in requests if r.supporter is not None}
        supporters |= {r.asked.supporter for r in requests if r.asked is not None}
        everyone = {r.asker for r in requests} | supporters
        await self.people.fetch(everyone)
        await self.supporters.fetch(everyone)
        await self.loads.fetch(supporters)

    async def own_request(self, person: PersonId) -> Request | None:
        own = await self.own.get(person)
        return None if own is None else await self.requests.get(own)

    async def every_round(self) -> tuple[Round, ...]:
        """Those that are kept, as this transaction has left them, the oldest first."""
        for round_ in await self.unit.every_round():
            self.rounds.knows(round_.id, round_)
        return tuple(sorted(self.rounds.held, key=lambda r: (r.drafted_at, r.id)))

    async def every_group(self) -> tuple[Group, ...]:
        """The same of groups."""
        if not self._has_every_group:
            for group in await self.unit.every_group():
                self.groups.knows(group.id, group)
            self._has_every_group = True
        return tuple(sorted(self.groups.held, key=lambda g: (g.drafted_at, g.id)))

    async def roster(self) -> Roster:
        """Everyone in the programme, with what this transaction changed of them."""
        if self._roster is None:
            self._roster = await self.unit.roster()
        return self._roster

    async def house(self) -> House:
        if self._house is None:
            self._house = await self.unit.house()
        return self._house

    def put_house(self, house: House) -> None:
        self._house = self.house_changed = house

    async def candidates(self) -> dict[PersonId, Candidate]:
        """Who may be asked at all, to be brought up to date by whoever looks."""
        if self._candidates is None:
            self._candidates = dict((await self.roster()).supporters)
        return self._candidates
