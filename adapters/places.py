"""Where everything lies: the database, the keys outside it, the root key apart."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy.engine import make_url

from adapters.setting_files import PREFIX, SettingsWrong
from adapters.settings import Settings
from bot.errors import CannotKeep
from store.keys import root_key_from

DATA: Final = Path("data")
DATABASE: Final = f"sqlite:///{DATA / 'database' / 'been-there.sqlite'}"
KEYS: Final = DATA / "keys"
"""Beside the database's folder and not in it: a backup of one is not of both."""
SQLITE: Final = "sqlite"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    database: str
    """SQLAlchemy's way of writing it; it may hold a password."""
    keys: Path
    root: bytes

    def __repr__(self) -> str:
        return f"Place({shown(self.database)})"


def serving_place(settings: Settings) -> Place:
    """Raises SettingsWrong without a root key: it is given, never made up."""
    if settings.root_key is None:
        raise SettingsWrong(
            [f"{PREFIX}ROOT_KEY: is missing; a file may hold it: {PREFIX}ROOT_KEY_FILE"]
        )
    return Place(
        database=database_of(settings),
        keys=settings.keys_dir or KEYS,
        root=root_key_from(settings.root_key.get_secret_value()),
    )


def database_of(settings: Settings) -> str:
    if settings.database_url is None:
        return DATABASE
    return settings.database_url.get_secret_value()


def file_of(database: str) -> Path | None:
    """The database's file, where it is one."""
    url = make_url(database)
    if url.get_backend_name() != SQLITE or not url.database:
        return None
    return Path(url.database)


def shown(database: str) -> str:
    """Without what could be a password."""
    return make_url(database).render_as_string(hide_password=True)


def make_room(database: str) -> None:
    """The folder that a database's file will lie in, for its owner alone.

    Raises CannotKeep.
    """
    file = file_of(database)
    if file is None:
        return
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as refused:
        raise CannotKeep(f"{file.parent} cannot be made: {refused.strerror}") from None
