"""Files that are there whole or not at all, whatever crashes.

1. A new file is written beside its place, fsynced and renamed; then the directory
   is fsynced, once for as many files as came together.
2. A file is destroyed by overwriting, fsyncing, unlinking, fsyncing the directory.
3. Whoever changes a directory is alone in it, among threads and among processes.
"""

import fcntl
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from store.errors import KeysUnkept

_UNFINISHED: Final = ".unfinished"


def put(directory: Path, files: Mapping[str, bytes]) -> None:
    """Keep files under their names. The caller is alone in the directory."""
    unfinished = {name: directory / (name + _UNFINISHED) for name in files}
    try:
        for name, content in files.items():
            unfinished[name].unlink(missing_ok=True)
            write_new(unfinished[name], content)
        # After all writes: the first fsync carries most of what the others need.
        for path in unfinished.values():
            sync(path)
        for name, path in unfinished.items():
            path.rename(directory / name)
    except BaseException:
        for path in unfinished.values():
            path.unlink(missing_ok=True)
        raise
    sync(directory)


def wipe(directory: Path, names: Iterable[str]) -> None:
    """Destroy what is there under these names. The caller is alone here."""
    there = [path for name in names if (path := directory / name).exists()]
    for path in there:
        _overwrite(path)
    for path in there:
        sync(path)
    remove(directory, there)


def remove(directory: Path, paths: Iterable[Path]) -> None:
    """Unlink without overwriting: for what nothing can open any more."""
    for path in paths:
        path.unlink(missing_ok=True)
    sync(directory)


def sweep(directory: Path) -> None:
    """Remove what a crash left unfinished. The caller is alone here."""
    for path in directory.glob("*" + _UNFINISHED):
        path.unlink()


def write_new(path: Path, content: bytes) -> None:
    """Write a file that nobody else can read and that was not there before."""
    # O_EXCL: not even through a symbolic link.
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
    except OSError:
        path.unlink()
        raise


def sync(path: Path) -> None:
    """Wait until a file, or a directory's names, are on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def alone_in(directory: Path) -> Iterator[None]:
    with telling_why(directory):
        descriptor = os.open(directory, os.O_RDONLY)
        try:
            # Held by this descriptor, so a second thread waits as a process does.
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)


@contextmanager
def telling_why(directory: Path) -> Iterator[None]:
    """A failing disk in one line. Errors of our own pass unchanged."""
    try:
        yield
    except OSError as error:
        raise KeysUnkept(
            f"the keys in {directory} cannot be changed: {error.strerror}"
        ) from error


def _overwrite(path: Path) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.write(os.urandom(size))
