"""Every database that the store is promised on: one suite runs over all of them."""

import secrets
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from store.keys import KeyRing
from store.release import is_current
from store.sql_store import SqlStore
from store.upgrade import upgrade
from tests.postgres import Cluster

KINDS = ("sqlite", "postgresql")
ROOT = bytes(range(32))

Opening = Callable[[], SqlStore]


@pytest.fixture(params=KINDS)
def empty_url(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> str:
    """A database without a table in it."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/programme.sqlite"
    cluster: Cluster = request.getfixturevalue("postgres_cluster")
    return cluster.fresh_database(tmp_path_factory.mktemp("empty").name)


@pytest.fixture(params=KINDS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database that is up to date: SQLite's own for each test."""
    if request.param == "sqlite":
        place = f"sqlite:///{tmp_path}/programme.sqlite"
    else:
        place = request.getfixturevalue("postgres_url")
    if not is_current(place):
        upgrade(place)
    return place


@pytest.fixture
def programme() -> str:
    """One for each test: on PostgreSQL the tests share their tables."""
    return f"p-{secrets.token_hex(8)}"


@pytest.fixture
def ring(tmp_path: Path, programme: str) -> KeyRing:
    return KeyRing(directory=tmp_path / "keys", programme=programme, root=ROOT)


@pytest.fixture
async def opening(url: str, ring: KeyRing, programme: str) -> AsyncIterator[Opening]:
    """Open the same database as often as a test likes, as other processes would."""
    opened: list[SqlStore] = []

    def another() -> SqlStore:
        store = SqlStore(url=url, ring=ring, programme=programme, names=name)
        opened.append(store)
        return store

    yield another
    for store in opened:
        await store.close()


@pytest.fixture
def store(opening: Opening) -> SqlStore:
    return opening()


def name() -> str:
    return secrets.token_urlsafe(18)
