"""The programme behind a platform: a database of its own, and a clock that stands."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.core import Core
from adapters.fetching import Fetching
from adapters.places import Place
from store.upgrade import upgrade

MONDAY_9AM: Final = datetime(2030, 1, 7, 14, tzinfo=UTC)  #: in New York


PUBLIC: Final = "https://chat.hospital.example"
"""What links begin with: a proxy there would pass the rest on."""


class Standing:
    """A clock that stands still, and is turned by a TurnedClock above it."""

    def now(self) -> datetime:
        return MONDAY_9AM


class Hurried:
    """Time for whoever keeps a pace: each look at it finds it five seconds later.

    Whoever rests for long rests to the end.
    """

    def __init__(self) -> None:
        self._at = 0.0

    def now(self) -> float:
        self._at += 5.0
        return self._at

    async def wait(self, seconds: float) -> None:
        if seconds > 1.0:
            await asyncio.Event().wait()
        await asyncio.sleep(0)


@asynccontextmanager
async def files_of(core: Core) -> AsyncIterator[TestClient[Any, Any]]:
    """A browser that can fetch what links lead to."""
    app = web.Application()
    app.add_routes(Fetching(core).routes)
    async with TestClient(TestServer(app, host="127.0.0.1")) as client:
        yield client


async def fetched(client: TestClient[Any, Any], address: str) -> bytes:
    async with client.get(address.removeprefix(PUBLIC)) as answer:
        return await answer.read() if answer.status == 200 else b""


def new_place(directory: Path, blank: Path) -> Place:
    """With a database made up to date before: ``blank``."""
    shutil.copy(blank, directory / "kept.sqlite")
    return Place(
        database=f"sqlite:///{directory}/kept.sqlite",
        keys=directory / "keys",
        root=bytes(32),
    )


def blank_database(file: Path) -> Path:
    upgrade(f"sqlite:///{file}")
    return file
