"""The working set of one transaction: everything is read once, and changed in memory."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import Generic, TypeVar

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

    def drop(self, key: K) -> None:
        self._held[key] = None
        self._changed.pop(key, None)

    @property
    def changed(self) -> tuple[V, ...]:
        return tuple(self._changed.values())


class Stage:
    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.people: Shelf[PersonId, Person] = Shelf(unit.people)
        self.supporters: Shelf[PersonId, Supporter] = Shelf(unit.supporters)
        self.loads: Shelf[PersonId, Load] = Shelf(unit.loads)
        self.requests: Shelf[RequestId, Request] = Shelf(unit.requests)
        self.own: Shelf[PersonId, RequestId] = Shelf(unit.own)
        self._roster: Roster | None = None

    async def fetch_about(
        self, actors: Collection[PersonId], requests: Collection[RequestId]
    ) -> None:
        """Read, in one go for each kind, what a batch is about."""
        for shelf in (self.people, self.supporters, self.loads, self.own):
            await shelf.fetch(actors)
        own = [await self.own.get(actor) for actor in actors]
        await self.requests.fetch({*requests, *(r for r in own if r is not None)})

    async def own_request(self, person: PersonId) -> Request | None:
        own = await self.own.get(person)
        return None if own is None else await self.requests.get(own)

    async def roster(self) -> Roster:
        """Everyone in the programme, with what this transaction changed of them."""
        if self._roster is None:
            self._roster = await self.unit.roster()
        return self._roster
