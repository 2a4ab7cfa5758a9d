"""Who may ask: pages from this computer only, in JSON, and not too much of it.

1. What comes in by another address than loopback is refused, whatever was bound.
2. ``Host`` is one of our own names, so that no other name can be made to lead here.
3. A POST says JSON, and comes from our own page where it says where it comes from.
4. What is refused is neither read nor logged.
"""

from collections.abc import Awaitable, Callable
from typing import Final

from aiohttp import web

from adapters.loopback import is_loopback

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


@web.middleware
async def only_our_page(request: web.Request, handler: Handler) -> web.StreamResponse:
    address, port = _came_in_by(request)
    hosts = {name if port == 80 else f"{name}:{port}" for name in NAMES}
    if not is_loopback(address) or _host(request) not in hosts:
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


def _came_in_by(request: web.Request) -> tuple[str, int]:
    """Our end of the connection, whatever the request says."""
    assert request.transport is not None, request.path
    address, port, *_ = request.transport.get_extra_info("sockname") or ("", 0)
    return address, port


def _host(request: web.Request) -> str | None:
    hosts = request.headers.getall("Host", [])
    return hosts[0] if len(hosts) == 1 else None
