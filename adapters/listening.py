"""Listen for HTTP, without a line of log for anybody's request."""

import errno
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from aiohttp import web

GRACE_SECONDS: Final = 5.0


class CannotListen(Exception):  # noqa: N818
    """The address is taken, or is none of this machine's."""


@asynccontextmanager
async def listening(app: web.Application, host: str, port: int) -> AsyncIterator[None]:
    """Until the block ends; then what is being answered is answered."""
    # An access log would say who was here, and when.
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=GRACE_SECONDS)
    await runner.setup()
    try:
        await _start(web.TCPSite(runner, host.strip("[]"), port))
        yield
    finally:
        await runner.cleanup()


async def _start(site: web.TCPSite) -> None:
    try:
        await site.start()
    except OSError as error:
        taken = error.errno == errno.EADDRINUSE
        why = "it is in use already; set another port" if taken else error.strerror
        raise CannotListen(f"{site.name} cannot be listened on: {why}") from None
