"""Where a demo keeps what it makes, and what it keeps away from.

    been-there.sqlite   the programme's database, or the one that DATABASE_URL names
    chats.sqlite        what the pretend chat service keeps; it says that a demo lives here
    keys/ root.key      what opens the database

It works only in a place that is empty or that a demo made, so that no mistake in a
setting turns a real programme into a stage, or wipes it.
"""

import shutil
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from sqlalchemy import inspect

from adapters.places import Place, file_of, shown
from adapters.setting_files import PREFIX, SettingsWrong
from adapters.settings import Settings
from store.keys import make_root_key, read_root_key, root_key_from
from store.release import STEPS, run
from store.upgrade import downgrade

DIRECTORY: Final = Path(".been-there-demo")
PARTS: Final = ("", "-wal", "-shm", "-journal")
"""A SQLite database is several files while it is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoHome:
    directory: Path
    database: str
    keys: Path
    given_root: bytes | None
    """The operator's own, where ROOT_KEY is set."""

    @property
    def chats(self) -> Path:
        return self.directory / "chats.sqlite"

    @property
    def root_key(self) -> Path:
        return self.directory / "root.key"

    @property
    def alone(self) -> str:
        """What one process at a time may have: a server's database has no such lock."""
        on_a_server = file_of(self.database) is None
        return f"sqlite:///{self.chats}" if on_a_server else self.database

    @property
    def is_ours(self) -> bool:
        """Whether a demo has lived here."""
        return self.chats.exists()


def demo_home(settings: Settings) -> DemoHome:
    url = settings.database_url.get_secret_value() if settings.database_url else None
    directory = _beside(url) if url else DIRECTORY
    key = settings.root_key
    return DemoHome(
        directory=directory,
        database=url or f"sqlite:///{directory / 'been-there.sqlite'}",
        keys=settings.keys_dir or directory / "keys",
        given_root=root_key_from(key.get_secret_value()) if key else None,
    )


def _beside(database: str) -> Path:
    """Each database has a place of its own: none can be taken for another's demo."""
    file = file_of(database)
    if file is not None:
        return file.with_name(f"{file.name}-demo")
    digest = sha256(shown(database).encode()).hexdigest()
    return DIRECTORY.with_name(f"{DIRECTORY.name}-{digest[:8]}")


def move_in(home: DemoHome, programme: str) -> Place:
    """Made at the first start, and kept. Raises SettingsWrong, RootKeyRefused.

    Open the chats next, before anything else is made: then this is a demo's place.
    """
    if not home.is_ours and (home.keys / programme).exists():
        raise SettingsWrong([f"{PREFIX}KEYS_DIR: holds keys that no demo made"])
    if not home.is_ours and _has_tables(home.database):
        raise SettingsWrong([f"{PREFIX}DATABASE_URL: holds what no demo made"])
    home.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Place(database=home.database, keys=home.keys, root=_root(home))


def empty(home: DemoHome) -> None:
    """Forget everything that a demo kept here, and nothing else."""
    if not home.is_ours:
        return
    file = file_of(home.database)
    if file is None:
        downgrade(home.database, "base")
    else:
        _remove(file)
    if home.keys.parent == home.directory:
        # Keys in the operator's own directory stay, with the root key that opens them.
        shutil.rmtree(home.keys, ignore_errors=True)
        home.root_key.unlink(missing_ok=True)
    # Last: a reset that is cut short is taken up again.
    _remove(home.chats)


def _remove(file: Path) -> None:
    for part in reversed(PARTS):
        file.with_name(file.name + part).unlink(missing_ok=True)


def _root(home: DemoHome) -> bytes:
    if home.given_root is not None:
        return home.given_root
    if home.root_key.exists():
        return read_root_key(home.root_key)
    return make_root_key(home.root_key)


def _has_tables(database: str) -> bool:
    file = file_of(database)
    if file is not None and not file.exists():
        return False
    return run(database, lambda c: bool({*inspect(c).get_table_names()} - {STEPS}))
