"""The keys that one key wraps, in one file, each in an entry of its own.

    requests/2030-01.keys      an entry: 64 bytes of name, 60 of wrapped key, 4 empty

1. New entries are appended, and fsynced once for as many as came together.
2. An entry is destroyed by overwriting it and fsyncing; it stays, and says nothing.
3. What a crash cut short is no entry, and is cut off before the next is appended.
4. The disk is asked each time: another process may have destroyed a key.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from store.durable import remove, sync
from store.entries import Entry, append, at, entries_in, is_there, overwrite
from store.errors import KeyMissing
from store.recent import Recent
from store.wrapping import KeyName, new_key, unwrap, wrap

BOOK: Final = ".keys"
_KEPT: Final = 4096

_Place = tuple[str, int]
"""The key above, which names the file; and the entry's number in it."""


class KeyBook:
    """Keys by name. ``above`` finds the wrapping key by the name of its file."""

    def __init__(
        self,
        *,
        directory: Path,
        programme: str,
        kind: str,
        above: Callable[[str], bytes],
    ) -> None:
        self._directory = directory
        self._programme = programme
        self._kind = kind
        self._above = above
        self._places: dict[str, _Place] = {}
        """Where keys were written; some may be destroyed by now."""
        self._read_upto: dict[str, int] = {}
        self._recent = Recent(_KEPT)
        self._lasting: frozenset[str] = frozenset()

    def __contains__(self, name: str) -> bool:
        return self._place(name) is not None

    def names(self) -> frozenset[str]:
        return frozenset().union(*map(self.under, self._files()))

    def under(self, above: str) -> frozenset[str]:
        """The keys that this key wraps."""
        return frozenset(entry.name for _, entry in entries_in(self._path(above), 0))

    def read(self, name: str) -> bytes:
        """The key. Ask first whether it is there: what was read is remembered."""
        if key := self._recent.get(name):
            return key
        place = self._place(name)
        entry = None if place is None else at(self._path(place[0]), place[1])
        if place is None or entry is None:
            raise KeyMissing(f"a {self._kind} key is missing in {self._directory}")
        above, _ = place
        key = unwrap(self._above(above), self._named(name), entry.wrapped)
        self._recent.keep(name, key)
        return key

    def make(self, above: Mapping[str, str]) -> None:
        """A random key for each name that has none, under the key named for it.

        The caller is alone. Files are fsynced even if nothing is new: whoever wrote
        what is there may have crashed before the fsync.
        """
        self._catch_up()
        there = {name: self._places[name][0] for name in above if self._stands(name)}
        keys = {name: new_key() for name in above if name not in there}
        for file in sorted({there.get(name, above[name]) for name in above}):
            mine = {n: key for n, key in keys.items() if above[n] == file}
            self._append(file, mine)
        self._catch_up()
        for name, key in keys.items():
            self._recent.keep(name, key)

    def destroy(self, names: Iterable[str]) -> None:
        """From the disk and from memory. The caller is alone."""
        gone = frozenset(names)
        for file in self._files():
            entries = entries_in(self._path(file), 0)
            numbers = [number for number, entry in entries if entry.name in gone]
            if numbers:
                overwrite(self._path(file), numbers)
        self._recent.drop(gone)

    def abandon(self, above: str) -> None:
        """All that this key wrapped, when it is destroyed already. Alone as well."""
        gone = self.under(above)
        remove(self._directory, [Path(self._path(above))])
        self._recent.drop(gone)

    def forget(self, names: Iterable[str]) -> None:
        """From memory: the entry is gone."""
        self._recent.drop(names)

    def _place(self, name: str) -> _Place | None:
        if not self._stands(name):
            # Somebody else wrote it, or put another file in its place.
            self._read_upto.clear()
            self._catch_up()
            if not self._stands(name):
                return None
        return self._places[name]

    def _stands(self, name: str) -> bool:
        if name not in self._places:
            return False
        above, number = self._places[name]
        return is_there(self._path(above), number, name)

    def _catch_up(self) -> None:
        """Read what was appended since. The last entry of a name counts."""
        for file in self._files():
            path, start = self._path(file), self._read_upto.get(file, 0)
            for number, entry in entries_in(path, start):
                self._places[entry.name] = (file, number)
                self._read_upto[file] = number + 1

    def _files(self) -> Iterator[str]:
        """By the names of the keys above."""
        files = sorted(f for f in os.listdir(self._directory) if f.endswith(BOOK))
        return (file.removesuffix(BOOK) for file in files)

    def _append(self, above: str, keys: Mapping[str, bytes]) -> None:
        over = self._above(above)
        entries = [
            Entry(name=name, wrapped=wrap(over, self._named(name), key))
            for name, key in keys.items()
        ]
        is_first = append(self._path(above), entries)
        if is_first or above not in self._lasting:
            sync(self._directory)
            self._lasting |= {above}

    def _path(self, above: str) -> str:
        # No Path: it is asked for with every request that is read.
        return f"{self._directory}/{above}{BOOK}"

    def _named(self, name: str) -> KeyName:
        return KeyName(programme=self._programme, kind=self._kind, name=name)
