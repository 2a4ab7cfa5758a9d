"""Whoever knocks: raw connections that are kept alive, and requests made before.

It does no more than write bytes and find the end of an answer, in a process that is
not the server's. How much of a processor that takes is measured with everything else.
"""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from time import perf_counter, process_time
from typing import Final, cast

from benchmarks.timing import MS

HOST: Final = "127.0.0.1"
WELL: Final = b"HTTP/1.1 200"
LENGTH: Final = b"content-length:"


@dataclass(slots=True)
class Knocked:
    took: list[float] = field(default_factory=list)
    """Milliseconds, of each that was answered."""
    seconds: float = 0.0
    busy: float = 0.0
    """Seconds of the processor that the knocking itself took."""

    @property
    def rate(self) -> float:
        return len(self.took) / self.seconds


class Connection(asyncio.Protocol):
    """One request after another, until there is none left or the time is up."""

    def __init__(
        self, requests: Iterator[bytes], until: float, apart: float, took: list[float]
    ) -> None:
        self._requests, self._until, self._took = requests, until, took
        self._apart = apart
        self._heard, self._began = bytearray(), 0.0
        self.done = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._next()

    def data_received(self, data: bytes) -> None:
        self._heard += data
        if _is_whole(self._heard):
            self._took.append((perf_counter() - self._began) * MS)
            assert self._heard.startswith(WELL), bytes(self._heard[:100])
            self._heard.clear()
            self._rest()

    def connection_lost(self, error: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(error or ConnectionResetError())

    def _rest(self) -> None:
        if self._apart:
            asyncio.get_running_loop().call_later(self._apart, self._next)
        else:
            self._next()

    def _next(self) -> None:
        request = next(self._requests, None)
        if request is None or perf_counter() > self._until:
            self.done.set_result(None)
            self._transport.close()
        else:
            self._began = perf_counter()
            self._transport.write(request)


async def knock(
    port: int,
    requests: Sequence[bytes],
    connections: int,
    seconds: float,
    apart: float = 0.0,
) -> Knocked:
    """Until all are answered, or for so long. ``apart``: seconds between two."""
    found, line = Knocked(), iter(requests)
    began, busy = perf_counter(), process_time()

    def connection() -> Connection:
        return Connection(line, began + seconds, apart, found.took)

    loop = asyncio.get_running_loop()
    opened = [
        await loop.create_connection(connection, HOST, port) for _ in range(connections)
    ]
    await asyncio.gather(*(each.done for _, each in opened))
    found.seconds = perf_counter() - began
    found.busy = process_time() - busy
    return found


def _is_whole(heard: bytearray) -> bool:
    head, end, body = heard.partition(b"\r\n\r\n")
    if not end:
        return False
    _, named, after = head.lower().partition(LENGTH)
    length = int(after.split(b"\r\n", 1)[0]) if named else 0
    return len(body) >= length
