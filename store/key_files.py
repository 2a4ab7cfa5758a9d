"""One kind of key in one directory, each key wrapped by the key above it.

A file is one line that names the key above, then the wrapped key.
"""

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Final

from store.durable import put, sweep, wipe
from store.errors import KeyBroken, KeyMissing
from store.recent import Recent
from store.wrapping import KeyName, new_key, unwrap, wrap

KEY: Final = ".key"
_KEPT: Final = 4096


class KeyFiles:
    """Keys by name. ``above`` finds the wrapping key by the name in the file."""

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
        self._recent = Recent(_KEPT)

    def __contains__(self, name: str) -> bool:
        return os.path.exists(f"{self._directory}/{name}{KEY}")

    def names(self) -> frozenset[str]:
        files = os.listdir(self._directory)
        return frozenset(f.removesuffix(KEY) for f in files if f.endswith(KEY))

    def read(self, name: str) -> bytes:
        """The key. Ask first whether it is there: what was read is remembered."""
        if key := self._recent.get(name):
            return key
        above, _, wrapped = self._content(name).partition(b"\n")
        key = unwrap(
            self._above(above.decode("ascii", "replace")), self._named(name), wrapped
        )
        self._recent.keep(name, key)
        return key

    def make(self, above: Mapping[str, str]) -> None:
        """A random key for each name that has none, under the key named for it.

        The caller is alone. The directory is fsynced even if nothing is new:
        whoever made what is there may have crashed before the fsync.
        """
        keys = {name: new_key() for name in above if name not in self}
        files = {
            name + KEY: f"{above[name]}\n".encode()
            + wrap(self._above(above[name]), self._named(name), key)
            for name, key in keys.items()
        }
        put(self._directory, files)
        for name, key in keys.items():
            self._recent.keep(name, key)

    def destroy(self, names: Iterable[str]) -> None:
        """From the disk and from memory. The caller is alone."""
        gone = tuple(names)
        wipe(self._directory, (name + KEY for name in gone))
        self._recent.drop(gone)

    def sweep(self) -> None:
        sweep(self._directory)

    def _content(self, name: str) -> bytes:
        path = self._path(name)
        try:
            return path.read_bytes()
        except FileNotFoundError:
            raise KeyMissing(f"a {self._kind} key is missing: {path}") from None
        except OSError as error:
            raise KeyBroken(f"{path} cannot be read: {error.strerror}") from error

    def _path(self, name: str) -> Path:
        return self._directory / (name + KEY)

    def _named(self, name: str) -> KeyName:
        return KeyName(programme=self._programme, kind=self._kind, name=name)
