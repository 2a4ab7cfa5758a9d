"""Read a request's body as it came: no longer, no slower and no other than is honest."""

import asyncio
from typing import Any, Final, TypeVar

import msgspec
from aiohttp import web

Json = dict[str, Any]
B = TypeVar("B", bytes, bytearray)

JSON: Final = "application/json"
UNREADABLE: Final = (msgspec.MsgspecError, ValueError, RecursionError)
"""What anybody's bytes can make of reading them."""


class BodyRefused(Exception):  # noqa: N818
    """It is not said what was wrong with it; the status says enough."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


async def whole(request: web.Request, at_most: int, seconds: float) -> bytes:
    """The raw bytes. Raises BodyRefused, as soon as it is clear."""
    if "Content-Encoding" in request.headers:
        raise BodyRefused(415)  # no platform packs what it sends
    if (request.content_length or 0) > at_most:
        raise BodyRefused(413)
    try:
        if request.content.is_eof():
            # It came with its headers, as nearly all do: there is nothing to wait for.
            return _no_longer(request.content.read_nowait(), at_most)
        async with asyncio.timeout(seconds):
            return await _read(request, at_most)
    except TimeoutError:
        raise BodyRefused(408) from None
    except web.RequestPayloadError:
        raise BodyRefused(400) from None


def refused(status: int) -> web.Response:
    """Without a word, and without a line in any log."""
    refusal = web.Response(status=status)
    refusal.force_close()
    return refusal


def json_in(body: bytes | str) -> Json:
    """Raises one of UNREADABLE."""
    said = msgspec.json.decode(body)
    if not isinstance(said, dict):
        raise ValueError("no object")
    return said


async def _read(request: web.Request, at_most: int) -> bytes:
    body = bytearray()
    async for part in request.content.iter_any():
        body += part
        _no_longer(body, at_most)
    return bytes(body)


def _no_longer(body: B, at_most: int) -> B:
    if len(body) > at_most:
        raise BodyRefused(413)
    return body
