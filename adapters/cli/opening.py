"""Open what a command beside the server needs: keys and a database that is up to date."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from adapters.cli.loop import open_log, run_loop
from adapters.cli.reached import is_up_to_date
from adapters.clock import SystemClock
from adapters.core import Core, open_core
from adapters.logs import Level, Log
from adapters.places import Place, file_of, serving_place, shown
from adapters.programme import read_programme
from adapters.setting_files import SettingsWrong
from adapters.settings import Settings
from store.keys import KeyRing

T = TypeVar("T")


def ready_place(settings: Settings) -> Place:
    """Raises SettingsWrong, and CannotKeep where the database is not to be had."""
    place = serving_place(settings)
    file = file_of(place.database)
    # Looking at a file that is not there would make one.
    if (file is not None and not file.exists()) or not is_up_to_date(place.database):
        raise SettingsWrong(
            [f"{shown(place.database)} is not up to date: run been-there db upgrade"]
        )
    return place


def root_tried(place: Place, programme: str) -> str:
    """Raises KeysFailed, where the root key opens nothing. It makes no keys."""
    if not (place.keys / programme).exists():
        return "is given"
    KeyRing(directory=place.keys, programme=programme, root=place.root)
    return "opens the keys"


@asynccontextmanager
async def opened(place: Place, settings: Settings, log: Log) -> AsyncIterator[Core]:
    programme = read_programme(settings.programme)
    clock, public = SystemClock(), settings.public_url
    async with open_core(place, programme, clock, log, public) as core:
        yield core


def opened_for(
    place: Place, settings: Settings, work: Callable[[Core], Awaitable[T]]
) -> T:
    """Beside a server, or without one. Only what goes wrong is logged."""

    async def there() -> T:
        async with opened(place, settings, open_log(Level.WARNING)) as core:
            return await work(core)

    return run_loop(there())
