"""The requests that were forgotten, so that a restored backup cannot recall them.

1. One line a request: the day, then its opaque id. Lines are only ever added.
2. A request is on the list before anything of it is destroyed.
3. A last line without its end was never acknowledged, and counts for nothing.
4. What another process adds is seen at the next look.
"""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from store.errors import KeyBroken, KeyMissing

_LINE: Final = re.compile(rb"\d{4}-\d{2}-\d{2} ([A-Za-z0-9_-]{1,64})")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    ids: frozenset[str]
    upto: int
    """Bytes of the file that ``ids`` were read from."""


class ErasedList:
    """The list of one programme, read once and then only where it grew."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen = _Seen(ids=frozenset(), upto=0)

    @property
    def ids(self) -> frozenset[str]:
        """As of the last look."""
        return self._seen.ids

    def look(self) -> frozenset[str]:
        seen = self._seen
        whole = self._added_since(seen)
        ids = frozenset(self._id_in(line) for line in whole.splitlines())
        # Replaced as a whole, so that two threads looking at once cannot skip a line.
        self._seen = _Seen(ids=seen.ids | ids, upto=seen.upto + len(whole))
        return self.ids

    def add(self, requests: Iterable[str], on: date) -> None:
        """On disk when this returns. The caller is alone in the directory."""
        known = self.look()
        fresh = (r for r in dict.fromkeys(requests) if r not in known)
        lines = "".join(f"{on.isoformat()} {request}\n" for request in fresh)
        with self._path.open("r+b") as file:
            file.truncate(self._seen.upto)
            file.seek(self._seen.upto)
            file.write(lines.encode())
            file.flush()
            # Even without a new line: the fsync of an old one may have failed.
            os.fsync(file.fileno())
        self.look()

    def _added_since(self, seen: _Seen) -> bytes:
        """The whole lines that followed; a torn last one is left out."""
        try:
            with self._path.open("rb") as file:
                file.seek(seen.upto)
                added = file.read()
        except OSError as error:
            raise KeyMissing(
                f"{self._path} cannot be read: {error.strerror}"
            ) from error
        return added[: added.rfind(b"\n") + 1]

    def _id_in(self, line: bytes) -> str:
        if entry := _LINE.fullmatch(line):
            return entry[1].decode()
        raise KeyBroken(f"{self._path} has a line that is not a day and an id")
