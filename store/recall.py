"""What was unsealed of late, so that a thousand supporters are not read each time.

Never stale: what is remembered is found by the sealed bytes themselves, and no two
seals are alike. Nothing about a request is remembered here: it dies with its key.
"""

from collections import OrderedDict
from collections.abc import Callable
from typing import Any, Final

MOST: Final = 8192


class Recall:
    def __init__(self) -> None:
        self._known: OrderedDict[tuple[str, str], tuple[bytes, Any]] = OrderedDict()

    def of(
        self, place: tuple[str, str], sealed: bytes, opened: Callable[[], Any]
    ) -> Any:
        """What these bytes are, opened once. ``place`` is a table and a row."""
        known = self._known.get(place)
        if known is not None and known[0] == sealed:
            return known[1]
        noun = opened()
        self._known[place] = (sealed, noun)
        if len(self._known) > MOST:
            self._known.popitem(last=False)
        return noun

    def forget(self, place: tuple[str, str]) -> None:
        self._known.pop(place, None)
