"""The store: units of work on one database, for one programme.

    sqlite:///been-there.sqlite            the default
    postgresql+asyncpg://user@host/name

Bring the database up to date first (``store.upgrade``).
"""

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import date

from sqlalchemy.engine import make_url

from bot.errors import CannotKeep, Conflict
from bot.outreach.rounds import RoundId
from bot.request import RequestId
from store.connection import Connection, Database
from store.errors import KeysUnkept
from store.keys import KeyRing
from store.recall import Recall
from store.revision import Revision
from store.roster_view import RosterView
from store.sqlite import SqliteDatabase
from store.threads import in_thread
from store.unit import SqlUnit
from store.vault import Vault
from store.watermark import Watermark
from store.work import Purpose, Work


class SqlStore:
    """Implements ``bot.ports.Store``."""

    def __init__(
        self,
        *,
        url: str,
        ring: KeyRing,
        programme: str,
        names: Callable[[], str],
        zone: str = "UTC",
    ) -> None:
        """``zone`` is the programme's own."""
        self.database = _database(url, programme)
        self.ring = ring
        self._programme = programme
        self._names, self._zone = names, zone
        self._recall = Recall()
        self._view = RosterView()
        self._watermark = Watermark()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="keys")
        self.untidy = False
        """Something was forgotten, and its bytes may still stand in a file."""

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[SqlUnit]:
        """Committed when it ends well, and only then. Raises Conflict, CannotKeep."""
        with _keys_kept():
            async with self.working() as work:
                unit = SqlUnit(work, self._watermark, self._view)
                yield unit
                if unit.half_kept:
                    raise Conflict("what was refused cannot be committed")
        unit.committed()
        if unit.forgotten and unit.kept_at:
            self.untidy = True
            # If the disk refuses, the next purge destroys what is left.
            with suppress(KeysUnkept):
                await self.destroy(unit.forgotten, unit.kept_at.date())

    @asynccontextmanager
    async def glance(self) -> AsyncIterator[SqlUnit]:
        async with self.looking() as work:
            yield SqlUnit(work, self._watermark, self._view)

    @asynccontextmanager
    async def working(self) -> AsyncIterator[Work]:
        """One transaction, for those who need less than a unit."""
        async with self.database.writing() as connection:
            yield self._work(connection, Purpose.KEEP)

    @asynccontextmanager
    async def looking(self) -> AsyncIterator[Work]:
        async with self.database.reading() as connection:
            yield self._work(connection, Purpose.LOOK)

    async def close(self) -> None:
        await self.database.close()
        self._thread.shutdown()

    async def destroy(self, requests: Sequence[RequestId | RoundId], on: date) -> None:
        """Promise 10: without its key nothing of it can be read again."""
        ring = self.ring
        await in_thread(self._thread, lambda: ring.destroy_requests(requests, on))

    def _work(self, connection: Connection, purpose: Purpose) -> Work:
        return Work(
            db=connection,
            vault=Vault(self.ring, self._programme),
            names=self._names,
            recall=self._recall,
            revision=Revision(connection),
            thread=self._thread,
            zone=self._zone,
            purpose=purpose,
        )


@contextmanager
def _keys_kept() -> Iterator[None]:
    """A disk too full for a key is too full."""
    try:
        yield
    except KeysUnkept as error:
        raise CannotKeep(str(error)) from None


def _database(url: str, programme: str) -> Database:
    place = make_url(url)
    if place.get_backend_name() == "sqlite":
        assert place.database, "SQLite in memory forgets everything"
        return SqliteDatabase(place.database, programme)
    # Its library only where it is the database: 3 MB.
    from store.postgres import PostgresDatabase  # noqa: PLC0415

    return PostgresDatabase(place, programme)
