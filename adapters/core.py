"""What there is once a programme's keys and database are open."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from adapters.chance import SystemChance
from adapters.clock import Clock
from adapters.logs import Log
from adapters.places import Place
from adapters.readers import Readers
from bot.programme import Programme
from bot.world import World
from store.first_keys import expect_keys
from store.keys import KeyRing
from store.sql_store import SqlStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Core:
    world: World
    store: SqlStore
    clock: Clock
    log: Log
    public: str | None = None
    """Where people's own browsers reach us, if they do."""

    @property
    def programme(self) -> Programme:
        return self.world.programme

    @property
    def readers(self) -> Readers:
        return Readers(self.programme, self.public)


@asynccontextmanager
async def open_core(
    place: Place,
    programme: Programme,
    clock: Clock,
    log: Log,
    public: str | None = None,
) -> AsyncIterator[Core]:
    """Raises KeysFailed, CannotKeep. The database is up to date already."""
    chance = SystemChance()
    expect_keys(place.database, place.keys, programme.key)
    ring = KeyRing(directory=place.keys, programme=programme.key, root=place.root)
    store = SqlStore(
        url=place.database,
        ring=ring,
        programme=programme.key,
        names=chance.name,
        zone=programme.zone,
    )
    try:
        yield Core(
            world=World(programme=programme, chance=chance),
            store=store,
            clock=clock,
            log=log,
            public=public,
        )
    finally:
        await store.close()
