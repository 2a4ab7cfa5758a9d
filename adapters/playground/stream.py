"""Live to every open page: Server-Sent Events, and what each page has seen so far.

1. A page that connects gets all there is, and then whatever changes.
2. A page that does not keep up is let go: it connects again, and gets all there is.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Collection, Iterator
from contextlib import contextmanager
from typing import Any, Final

from adapters.playground.platform import Message

Json = dict[str, Any]

MOST_WAITING: Final = 1000
SILENCE_SECONDS: Final = 15.0
END: Final = b""


def event(kind: str, data: Json) -> bytes:
    return f"event: {kind}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()


class Line:
    """One open page, and whom it shows."""

    def __init__(self, people: Collection[str]) -> None:
        self.people = frozenset(people)
        self._waiting: asyncio.Queue[bytes] = asyncio.Queue()

    def put(self, written: bytes) -> None:
        if self._waiting.qsize() >= MOST_WAITING:
            self.end()
        else:
            self._waiting.put_nowait(written)

    def end(self) -> None:
        while not self._waiting.empty():
            self._waiting.get_nowait()
        self._waiting.put_nowait(END)

    async def events(self) -> AsyncIterator[bytes | None]:
        """What happens; nothing, where a while nothing did."""
        while (written := await self._next()) != END:
            yield written

    async def _next(self) -> bytes | None:
        try:
            return await asyncio.wait_for(self._waiting.get(), SILENCE_SECONDS)
        except TimeoutError:
            return None


class Hub:
    """Tells every page what concerns the people whom it shows."""

    def __init__(self) -> None:
        self._lines: set[Line] = set()
        self._stirred = asyncio.Event()
        self.time_passes = False
        """Somebody turned the clock, and what falls due on the way is happening."""

    @contextmanager
    def follow(self, people: Collection[str]) -> Iterator[Line]:
        line = Line(people)
        self._lines.add(line)
        try:
            yield line
        finally:
            self._lines.discard(line)

    @property
    def shown(self) -> list[str]:
        """Whom at least one open page shows."""
        return sorted({person for line in self._lines for person in line.people})

    def show(self, message: Message) -> None:
        """A message came, or was drawn again: menus may have changed with it."""
        self.tell(message.person, "message", message.as_json())
        self.stir()

    def tell(self, person: str, kind: str, data: Json) -> None:
        written = event(kind, data)
        for line in self._lines:
            if person in line.people:
                line.put(written)

    def tell_all(self, kind: str, data: Json) -> None:
        written = event(kind, data)
        for line in self._lines:
            line.put(written)

    def stir(self) -> None:
        """Something happened."""
        self._stirred.set()

    async def stirred(self) -> None:
        """Wait until something has happened since the last time."""
        await self._stirred.wait()
        self._stirred.clear()

    def end(self) -> None:
        for line in self._lines:
            line.end()
