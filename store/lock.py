"""One process serves a programme; the second is told so and stops.

Commands run beside it, in short transactions. On SQLite the lock is the operating
system's, of the file; on PostgreSQL it is the server's, of the programme. Either is
gone with its process, however that ends.
"""

import fcntl
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from sqlalchemy.engine import make_url

from store.errors import AlreadyServed


@contextmanager
def serving(url: str) -> Iterator[None]:
    """Of an SQLite file: alone, until the block ends. Raises AlreadyServed."""
    place = make_url(url)
    if place.get_backend_name() != "sqlite" or not place.database:
        yield
        return
    database = Path(place.database)
    held = os.open(f"{database}.serving", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _take(held, database)
        yield
    finally:
        os.close(held)


@asynccontextmanager
async def serving_programme(url: str, programme: str) -> AsyncIterator[None]:
    """On PostgreSQL: alone, until the block ends. Raises AlreadyServed, CannotKeep."""
    place = make_url(url)
    if place.get_backend_name() != "postgresql":
        yield
        return
    # Its library, some 3 MB, only where it is the database.
    from store.postgres import held_alone  # noqa: PLC0415

    async with held_alone(place, f"been-there serves {programme}") as alone:
        if not alone:
            raise AlreadyServed(
                f"{programme} is served by another process already; stop that one first"
            )
        yield


def _take(held: int, database: Path) -> None:
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise AlreadyServed(
            f"{database} is served by another process already; stop that one first"
        ) from None
