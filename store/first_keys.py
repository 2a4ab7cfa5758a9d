"""Keys are made once: for a programme of which nothing is kept yet."""

from pathlib import Path

from sqlalchemy import Connection, exists, select

from store.errors import KeyMissing
from store.release import run
from store.tables import PersonRow


def expect_keys(url: str, directory: Path, programme: str) -> None:
    """Raises KeyMissing where the database holds what only other keys can open.

    New keys would quietly make all of it unreadable: the directory is more likely
    not mounted, or misspelt.
    """
    home = directory / programme
    if not home.exists() and run(url, lambda c: _is_known(c, programme)):
        raise KeyMissing(
            f"{home} is not there, and the database holds what its keys sealed: "
            "is KEYS_DIR what it was?"
        )


def _is_known(connection: Connection, programme: str) -> bool:
    known = exists().where(PersonRow.__table__.c.programme == programme)  # type: ignore[attr-defined]
    return bool(connection.execute(select(known)).scalar())
