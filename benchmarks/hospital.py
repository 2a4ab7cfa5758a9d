"""The same hospital, as often as it is wanted, on either database.

It is made once, through the store's own unit, and then copied: the file, or the
PostgreSQL database, and the keys.
"""

import shutil
import subprocess
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Final, Protocol

from adapters.chance import SystemChance
from adapters.programme import read_programme
from benchmarks.staff import Colleague
from bot.changes import Changes
from bot.people import PersonId
from bot.programme import Programme
from bot.request import Handle
from bot.world import World
from store.keys import KeyRing
from store.sql_store import SqlStore
from store.upgrade import upgrade
from tests.postgres import OWNER, Cluster

MONDAY: Final = datetime(2030, 1, 7, 10, 0, tzinfo=UTC)
ROOT: Final = b"r" * 32
CHANCE: Final = SystemChance()


class Drawn(SystemChance):
    """Handles are drawn without putting one back: there are some 96,000 of them, and

    a measure uses up hundreds in a minute that a hospital would in years.
    """

    def __init__(self) -> None:
        self._numbers = count()

    def handle(self) -> Handle:
        return Handle(f"K-{next(self._numbers):06}")


def bench_programme() -> Programme:
    """Nobody rests: a few hundred conversations follow one another in a minute."""
    programme = read_programme(None)
    policy = replace(programme.policy, rest_after_conversation_days=0)
    return replace(programme, policy=policy)


def world() -> World:
    return World(programme=bench_programme(), chance=Drawn())


@dataclass(frozen=True, slots=True)
class Place:
    """Where one copy of the hospital is kept."""

    url: str
    keys: Path

    def store(self) -> SqlStore:
        key = bench_programme().key
        ring = KeyRing(directory=self.keys, programme=key, root=ROOT)
        return SqlStore(url=self.url, ring=ring, programme=key, names=CHANCE.name)


class Ground(Protocol):
    """A kind of database to build on."""

    def make(self, name: str) -> Place:
        """An empty place, up to date."""
        ...

    def copy(self, place: Place, name: str) -> Place: ...


@dataclass(frozen=True, slots=True)
class SqliteGround:
    directory: Path

    def make(self, name: str) -> Place:
        home = self.directory / name
        home.mkdir()
        url = f"sqlite:///{home}/programme.sqlite"
        upgrade(url)
        return Place(url, home / "keys")

    def copy(self, place: Place, name: str) -> Place:
        home = self.directory / name
        shutil.copytree(place.keys.parent, home)
        return Place(f"sqlite:///{home}/programme.sqlite", home / "keys")


@dataclass(frozen=True, slots=True)
class PostgresGround:
    cluster: Cluster
    directory: Path

    def make(self, name: str) -> Place:
        url = self.cluster.fresh_database(name)
        upgrade(url)
        return Place(url, self.directory / name)

    def copy(self, place: Place, name: str) -> Place:
        cluster, keys = self.cluster, self.directory / name
        create = [str(cluster.programs / "createdb"), "-h", str(cluster.home)]
        create += ["-U", OWNER, "-T", place.keys.name, name]
        subprocess.run(create, check=True)
        shutil.copytree(place.keys, keys)
        return Place(place.url.replace(f"/{place.keys.name}?", f"/{name}?"), keys)


async def populate(place: Place, staff: Sequence[Colleague]) -> list[Colleague]:
    """Put these people on the roster, and say under which ids they are known."""
    async with opened(place) as store:
        async with store.unit() as unit:
            known = await unit.who([colleague.sender for colleague in staff])
            people = [_settled(one, known[one.sender.address].id) for one in staff]
            await unit.keep(
                Changes(
                    at=MONDAY,
                    people=tuple(one.person for one in people),
                    supporters=tuple(o.supporter for o in people if o.supporter),
                    loads=tuple(o.load for o in people if o.load),
                )
            )
        await store.database.tidy()
    return people


def _settled(one: Colleague, id_: PersonId) -> Colleague:
    supporter = replace(one.supporter, id=id_) if one.supporter else None
    load = replace(one.load, supporter=id_) if one.load else None
    return Colleague(one.sender, replace(one.person, id=id_), supporter, load)


@asynccontextmanager
async def opened(place: Place) -> AsyncIterator[SqlStore]:
    store = place.store()
    try:
        yield store
    finally:
        await store.close()
