"""Entries of one length in one file: a name, and a wrapped key.

    64 bytes    the name, filled up with zeros
    60 bytes    the key, wrapped
     4 bytes    zeros

Random bytes stand where an entry was destroyed; they are nobody's name.
"""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from store.errors import KeyBroken
from store.wrapping import WRAPPED_BYTES

NAME_BYTES: Final = 64
ENTRY_BYTES: Final = 128
_NAME: Final = re.compile(rb"([A-Za-z0-9_-]{1,64})\0*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    name: str
    wrapped: bytes


def entries_in(path: str, start: int) -> Iterator[tuple[int, Entry]]:
    """All that stand there from that number on, each with its number."""
    content = _read(path, start * ENTRY_BYTES, -1)
    for number in range(len(content) // ENTRY_BYTES):
        first = number * ENTRY_BYTES
        entry = _entry(content[first : first + ENTRY_BYTES])
        if entry is not None:
            yield start + number, entry


def at(path: str, number: int) -> Entry | None:
    """Nothing, where it was destroyed or there is none."""
    return _entry(_read(path, number * ENTRY_BYTES, ENTRY_BYTES))


def is_there(path: str, number: int, name: str) -> bool:
    """Whether that entry is this one's. Asked with every request that is read."""
    content = _read(path, number * ENTRY_BYTES, ENTRY_BYTES)
    return len(content) == ENTRY_BYTES and content.startswith(_filled(name))


def append(path: str, entries: Sequence[Entry]) -> bool:
    """On the disk when this returns, or not there at all. The caller is alone.

    Whether they are the first: then the file's own name is not on the disk yet.
    """
    content = b"".join(map(_written, entries))
    with _opened(path, os.O_RDWR | os.O_CREAT) as file:
        size = os.fstat(file).st_size
        end = size - size % ENTRY_BYTES
        os.ftruncate(file, end)
        try:
            _write(file, content, end)
            os.fsync(file)
        except BaseException:
            os.ftruncate(file, end)
            raise
    return end == 0


def overwrite(path: str, numbers: Iterable[int]) -> None:
    """Destroyed when this returns. The caller is alone."""
    with _opened(path, os.O_RDWR) as file:
        for number in numbers:
            _write(file, os.urandom(ENTRY_BYTES), number * ENTRY_BYTES)
        os.fsync(file)


def _written(entry: Entry) -> bytes:
    return (_filled(entry.name) + entry.wrapped).ljust(ENTRY_BYTES, b"\0")


def _filled(name: str) -> bytes:
    return name.encode().ljust(NAME_BYTES, b"\0")


def _entry(content: bytes) -> Entry | None:
    """Nobody's, when it was destroyed or cut short."""
    named = _NAME.fullmatch(content[:NAME_BYTES])
    if named is None or len(content) < ENTRY_BYTES:
        return None
    wrapped = content[NAME_BYTES : NAME_BYTES + WRAPPED_BYTES]
    return Entry(name=named[1].decode(), wrapped=wrapped)


def _read(path: str, start: int, length: int) -> bytes:
    try:
        file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
        try:
            there = os.fstat(file).st_size - start if length < 0 else length
            return os.pread(file, max(there, 0), start)
        finally:
            os.close(file)
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise KeyBroken(f"{path} cannot be read: {error.strerror}") from error


def _write(file: int, content: bytes, at: int) -> None:
    while content:
        written = os.pwrite(file, content, at)
        content, at = content[written:], at + written


@contextmanager
def _opened(path: str, flags: int) -> Iterator[int]:
    # Not through a symbolic link; and what is new is nobody else's to read.
    file = os.open(path, flags | os.O_NOFOLLOW, 0o600)
    try:
        yield file
    finally:
        os.close(file)
