"""Who may ask: pages from this computer only, in JSON, and not too much of it.

1. Bound to loopback, or not at all.
2. ``Host`` is one of our own names, so that no other name can be made to lead here.
3. A POST says JSON, and comes from our own page where it says where it comes from.
4. What is refused is neither read nor logged.
"""

from collections.abc import Awaitable, Callable
from typing import Final

from aiohttp import web

from adapters.settings import is_loopback

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

NAMES: Final = ("127.0.0.1", "localhost", "[::1]")
HEADERS: Final = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none';"
    " form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class NotLoopback(ValueError):  # noqa: N818
    """The playground shows everyone's chats, so only this computer may see it."""


def only_loopback(host: str) -> None:
    """Raises NotLoopback."""
    if not is_loopback(host):
        raise NotLoopback("the playground is shown on loopback only")


@web.middleware
async def only_our_page(request: web.Request, handler: Handler) -> web.StreamResponse:
    port = _port(request)
    hosts = {name if port == 80 else f"{name}:{port}" for name in NAMES}
    if request.headers.getall("Host", []) not in [[host] for host in hosts]:
        raise web.HTTPForbidden
    if request.method == "POST":
        origin = request.headers.get("Origin")
        if origin is not None and origin not in {f"http://{host}" for host in hosts}:
            raise web.HTTPForbidden
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType
    return await handler(request)


async def add_headers(_: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(HEADERS)


def _port(request: web.Request) -> int | None:
    """The port that the connection came in by, whatever the request says."""
    assert request.transport is not None, request.path
    name = request.transport.get_extra_info("sockname")
    return name[1] if name else None
