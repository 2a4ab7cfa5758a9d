"""One process serves one SQLite file; the second is told so and stops.

Commands run beside it, in short transactions. The lock is the operating system's: it
is gone with its process, however that ends. PostgreSQL needs none.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.engine import make_url

from store.errors import AlreadyServed


@contextmanager
def serving(url: str) -> Iterator[None]:
    """Alone, until the block ends. Raises AlreadyServed."""
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


def _take(held: int, database: Path) -> None:
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise AlreadyServed(
            f"{database} is served by another process already; stop that one first"
        ) from None
