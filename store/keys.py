"""The keys of one programme, in a directory that no backup of the database holds.

    KEYS_DIR/<programme>/
        standing.key            roster and settings         under the root key
        index.key               blind indexes               under the root key
        months/2030-01.key                                  under the root key
        requests/<request>.key                              under its month's key
        erased.log              the ids of forgotten requests

1. A request's key is on the disk before anything is sealed with it.
2. Destroying a key is final: its id is logged first, so that neither a crash nor a
   restored directory brings it back (promise 10).
3. Destroying a month destroys every request key under it, copies in backups included.
4. What is gone without having been destroyed is an error, never silently made anew.
"""

import re
from collections.abc import Sequence
from datetime import date
from hmac import digest
from pathlib import Path
from typing import Final

from store.blind import Keyed
from store.durable import alone_in
from store.erased import ErasedList
from store.errors import (
    KeyBroken,
    KeyErased,
    KeyMissing,
    KeyNameRefused,
    RootKeyWrong,
)
from store.key_book import KeyBook
from store.key_home import (
    ERASED,
    INDEX,
    MONTHS,
    REQUESTS,
    ROOT,
    STANDING,
    TOP,
    make_home,
    under_root,
)
from store.root_key import make_root_key, read_root_key, root_key_from
from store.seals import KEY_BYTES, forget_ciphers

__all__ = ["KeyRing", "make_root_key", "read_root_key", "root_key_from"]

BLIND_BYTES: Final = 16
_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_MONTH: Final = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")


class KeyRing:
    """Rings, threads and processes may share one directory."""

    def __init__(self, *, directory: Path, programme: str, root: bytes) -> None:
        assert len(root) == KEY_BYTES, len(root)
        self._home = directory / _checked(_ID, programme)
        make_home(directory, programme, root)
        self._standing, self._index = _opened(self._home, programme, root)
        self._months = under_root(
            self._home / MONTHS, programme=programme, kind="month", root=root
        )
        self._requests = KeyBook(
            directory=self._home / REQUESTS,
            programme=programme,
            kind="request",
            above=self._month,
        )
        self._lasting: frozenset[str] = frozenset()
        self._indexes: dict[str, Keyed] = {}
        self._erased = ErasedList(self._home / ERASED)
        self._finish_what_was_begun()

    def standing(self) -> bytes:
        """The key of what outlives requests: roster and settings."""
        return self._standing

    def index(self, purpose: str) -> bytes:
        """A key of its own for each purpose, so that no two indexes can be joined."""
        return digest(self._index, purpose.encode(), "sha256")

    def blind(self, purpose: str, value: str) -> bytes:
        """Equal for equal values of one purpose, and opaque without the key."""
        keyed = self._indexes.get(purpose)
        if keyed is None:
            keyed = self._indexes[purpose] = Keyed(self.index(purpose))
        return keyed.digest(value.encode())[:BLIND_BYTES]

    def new_requests(self, asked: Sequence[tuple[str, str]]) -> None:
        """Make the keys of these (request, month), durable when this returns.

        A key that is there already stays as it is: a batch may be tried again.
        """
        month_of = {_checked(_ID, request): _checked(_MONTH, m) for request, m in asked}
        with alone_in(self._home):
            if self._erased.look() & month_of.keys():
                raise KeyErased("a forgotten request cannot have a key again")
            self._make_months(frozenset(month_of.values()))
            self._requests.make(month_of)

    def request(self, request: str) -> bytes | None:
        """The key of one request, or None once it was destroyed."""
        _checked(_ID, request)
        # The disk is asked each time (2 µs): another process may have destroyed it.
        if request in self._erased.ids or request not in self._requests:
            self._expect_erased(request)
            return None
        try:
            return self._requests.read(request)
        except (KeyMissing, KeyBroken):
            # Another process may be destroying it at this very moment.
            if request not in self._erased.look():
                raise
            return None

    def destroy_request(self, request: str, on: date) -> None:
        self.destroy_requests([request], on)

    def destroy_requests(self, requests: Sequence[str], on: date) -> None:
        """Many, with few fsyncs. What was destroyed before stays so."""
        checked = [_checked(_ID, request) for request in requests]
        with alone_in(self._home):
            self._erased.add(checked, on)
            self._requests.destroy(checked)
        forget_ciphers()

    def destroy_month(self, month: str, on: date) -> None:
        """Destroy a month's key, and with it every request key of that month."""
        _checked(_MONTH, month)
        with alone_in(self._home):
            orphans = self._requests.under(month)
            self._erased.add(orphans, on)
            self._months.destroy([month])
            self._requests.abandon(month)
        forget_ciphers()

    def months(self) -> tuple[str, ...]:
        return tuple(sorted(self._months.names()))

    def request_ids(self) -> frozenset[str]:
        return self._requests.names() - self._erased.look()

    def erased(self) -> frozenset[str]:
        """Every request ever forgotten: replay it over a restored database."""
        return self._erased.look()

    def _finish_what_was_begun(self) -> None:
        with alone_in(self._home):
            self._months.sweep()
            undead = self._requests.names() & self._erased.look()
            if undead:
                self._requests.destroy(undead)

    def _make_months(self, months: frozenset[str]) -> None:
        # A month that this ring fsynced needs no second fsync, while it is there.
        unsure = months - (self._lasting & self._months.names())
        if unsure:
            self._months.make(dict.fromkeys(unsure, ROOT))
            self._lasting |= unsure

    def _expect_erased(self, request: str) -> None:
        self._requests.forget([request])
        if request not in self._erased.look():
            raise KeyMissing("the key of a request that was never erased is missing")

    def _month(self, month: str) -> bytes:
        if not _MONTH.fullmatch(month):
            raise KeyBroken("a file of request keys names no month")
        return self._months.read(month)


def _opened(home: Path, programme: str, root: bytes) -> tuple[bytes, bytes]:
    """The standing key and the index key."""
    top = under_root(home, programme=programme, kind=TOP, root=root)
    keys, broken = [], []
    for name in (STANDING, INDEX):
        try:
            keys.append(top.read(name))
        except KeyBroken as error:
            broken.append(KeyBroken(f"{home / name}: {error}"))
    if len(broken) == 2:
        # Two files seldom break at once; a wrong root key breaks both.
        raise RootKeyWrong(
            f"the root key does not open the keys in {home}: they belong "
            "to another root key or to another programme"
        )
    if broken:
        raise broken[0]
    return keys[0], keys[1]


def _checked(allowed: re.Pattern[str], name: str) -> str:
    if allowed.fullmatch(name):
        return name
    # The name itself stays out of the text: it may be anything.
    raise KeyNameRefused("a programme, request or month has a name that is no id")
