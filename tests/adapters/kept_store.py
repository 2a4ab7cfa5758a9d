"""A real store on a new SQLite file, with the fictional programme's keys."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest

from adapters.chance import SystemChance
from adapters.programme import read_programme
from bot.arrivals import Opened
from bot.people import Address, Sender
from bot.world import World
from store.keys import KeyRing
from store.sql_store import SqlStore
from store.upgrade import upgrade

NOON: Final = datetime(2030, 1, 7, 17, 0, tzinfo=UTC)
"""A Monday, in the programme's working hours."""
PLATFORM: Final = "playground"


class HandsClock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.at = NOON

    def now(self) -> datetime:
        return self.at

    def passes(self, span: timedelta) -> None:
        self.at += span


@pytest.fixture
def world() -> World:
    return World(programme=read_programme(None), chance=SystemChance())


@pytest.fixture
async def store(tmp_path: Path, world: World) -> AsyncIterator[SqlStore]:
    url = f"sqlite:///{tmp_path}/programme.sqlite"
    upgrade(url)
    key = world.programme.key
    ring = KeyRing(directory=tmp_path / "keys", programme=key, root=b"r" * 32)
    store = SqlStore(url=url, ring=ring, programme=key, names=world.chance.name)
    yield store
    await store.close()


def sender(user: str) -> Sender:
    address = Address(platform=PLATFORM, tenant="harbour", user=user)
    return Sender(address=address, name=f"Name of {user}", zone="Europe/London")


def opened(user: str, key: str) -> Opened:
    return Opened(key=key, sender=sender(user), at=NOON)
