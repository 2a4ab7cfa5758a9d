"""The keys that were used of late, so that the disk is asked less often."""

from collections import OrderedDict
from collections.abc import Iterable


class Recent:
    """At most so many; the one unused for longest goes first.

    Each step is one operation on the dictionary: a race between threads costs a
    second reading, never an error.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._keys: OrderedDict[str, bytes] = OrderedDict()

    def get(self, name: str) -> bytes | None:
        key = self._keys.pop(name, None)
        if key is not None:
            self._keys[name] = key
        return key

    def keep(self, name: str, key: bytes) -> None:
        self._keys[name] = key
        while len(self._keys) > self._most:
            self._keys.popitem(last=False)

    def drop(self, names: Iterable[str]) -> None:
        for name in names:
            self._keys.pop(name, None)
