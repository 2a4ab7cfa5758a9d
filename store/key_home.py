"""A programme's key directory, which appears whole or not at all.

1. The first start prepares everything beside its place and renames it there.
2. Two first starts at once: the second finds the directory and uses it.
3. A directory that is there is never completed: a missing key is an error, because
   a new one would quietly make the old values unreadable.
"""

import os
import shutil
import tempfile
from pathlib import Path
from typing import Final

from store.durable import put, sync, telling_why
from store.errors import KeyBroken
from store.key_files import KeyFiles

ROOT: Final = "root"
TOP: Final = "programme"
STANDING: Final = "standing"
INDEX: Final = "index"
MONTHS: Final = "months"
REQUESTS: Final = "requests"
ERASED: Final = "erased.log"


def make_home(directory: Path, programme: str, root: bytes) -> None:
    """Make what a new programme needs; leave an old one as it is."""
    home = directory / programme
    with telling_why(home):
        if _has_anything(home):
            return
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        sync(directory.parent)
        prepared = Path(tempfile.mkdtemp(prefix=".prepared-", dir=directory))
        try:
            _furnish(prepared, programme, root)
            _move_in(prepared, home)
        finally:
            shutil.rmtree(prepared, ignore_errors=True)
        sync(directory)


def under_root(directory: Path, *, programme: str, kind: str, root: bytes) -> KeyFiles:
    """Keys that the root key wraps, and no other."""

    def above(name: str) -> bytes:
        if name != ROOT:
            raise KeyBroken(f"the file of a {kind} key does not name the root key")
        return root

    return KeyFiles(directory=directory, programme=programme, kind=kind, above=above)


def _furnish(prepared: Path, programme: str, root: bytes) -> None:
    for name in (MONTHS, REQUESTS):
        (prepared / name).mkdir(mode=0o700)
    put(prepared, {ERASED: b""})
    keys = under_root(prepared, programme=programme, kind=TOP, root=root)
    keys.make({STANDING: ROOT, INDEX: ROOT})


def _move_in(prepared: Path, home: Path) -> None:
    try:
        prepared.rename(home)
    except OSError:
        # Another first start was faster, and its keys are the programme's keys.
        if not _has_anything(home):
            raise


def _has_anything(home: Path) -> bool:
    return home.exists() and bool(os.listdir(home))
