"""Live to every open page: Server-Sent Events, and what each page has seen so far.

1. A page that connects gets all there is, and then whatever changes.
2. Menus are drawn again after everything that happens; only a changed one is sent.
3. A page that does not keep up is let go: it connects again, and gets all there is.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator
from contextlib import contextmanager
from typing import Any, Final

from adapters.playground.platform import Message

Json = dict[str, Any]
DrawHome = Callable[[str], Awaitable[Json | None]]
"""One person's menu; nothing, while it cannot be read."""

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

    def __init__(self, draw_home: DrawHome) -> None:
        self._draw_home = draw_home
        self._lines: set[Line] = set()
        self._homes: dict[str, Json] = {}
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

    async def homes(self, people: Collection[str]) -> dict[str, Json]:
        drawn = {person: await self._draw_home(person) for person in people}
        return {person: home for person, home in drawn.items() if home is not None}

    def show(self, message: Message) -> None:
        """A message came, or was drawn again: menus may have changed with it."""
        self._tell(message.person, event("message", message.as_json()))
        self.stir()

    def tell_all(self, kind: str, data: Json) -> None:
        for line in self._lines:
            line.put(event(kind, data))

    def stir(self) -> None:
        """Something happened."""
        self._stirred.set()

    async def keep_homes_fresh(self) -> None:
        """For as long as the process lives."""
        while True:
            await self._stirred.wait()
            self._stirred.clear()
            await self.refresh()

    async def refresh(self) -> None:
        shown = {person for line in self._lines for person in line.people}
        for person, home in (await self.homes(sorted(shown))).items():
            if self._homes.get(person) != home:
                self._homes[person] = home
                self._tell(person, event("home", {"person": person, "home": home}))

    def end(self) -> None:
        for line in self._lines:
            line.end()

    def _tell(self, person: str, written: bytes) -> None:
        for line in self._lines:
            if person in line.people:
                line.put(written)
