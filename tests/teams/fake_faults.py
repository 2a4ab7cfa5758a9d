"""What goes wrong on purpose: once for each call that is to fail."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Limited:
    """429: not before so many seconds."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Refused:
    """A no with its code: 403 ``MessageWritesBlocked``, what you like."""

    code: str
    status: int = 403


@dataclass(frozen=True, slots=True)
class Failed:
    """A 5xx or a 412, of a gateway: it may have been done, or not."""

    status: int = 502
    done: bool = False


@dataclass(frozen=True, slots=True)
class Lost:
    """The connection closes before the answer, after or before it was done."""

    done: bool = True


@dataclass(frozen=True, slots=True)
class Garbled:
    """Done, and an answer that nobody can read."""


@dataclass(frozen=True, slots=True)
class Slow:
    """Done when ``go`` is set; that it came is told by ``came``."""

    came: asyncio.Event = field(default_factory=asyncio.Event)
    go: asyncio.Event = field(default_factory=asyncio.Event)


Fault = Limited | Refused | Failed | Lost | Garbled | Slow


def is_done(fault: Fault | None) -> bool:
    """Whether what was asked for happens all the same."""
    if isinstance(fault, Limited | Refused):
        return False
    return fault.done if isinstance(fault, Failed | Lost) else True


def answered(request: web.Request, fault: Fault) -> web.StreamResponse | None:
    """Instead of what should be answered, if it is anything else."""
    match fault:
        case Limited(seconds):
            return said_no(429, "Throttled", {"Retry-After": str(seconds)})
        case Refused(code, status):
            return said_no(status, code)
        case Failed(status):
            return web.Response(status=status, text="upstream connect error")
        case Garbled():
            return web.Response(text="<html>", content_type="application/json")
        case Lost():
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        case Slow():
            return None


def said_no(status: int, code: str, headers: Json | None = None) -> web.Response:
    """In the shape of the connector's errors."""
    body = {"error": {"code": code, "message": "It was not done."}}
    return web.json_response(body, status=status, headers=headers)
