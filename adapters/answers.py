"""What an HTTP answer of a platform says, or the want of one, whatever the platform."""

from collections.abc import Mapping
from typing import Final

import aiohttp

UNSAID_SECONDS: Final = 30.0
"""How long to wait where we are asked to without being told how long."""
LONGEST_SECONDS: Final = 3600.0

# Nothing was written before these.
NEVER_LEFT: Final = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
)


def seconds_in(headers: Mapping[str, str]) -> float:
    """``Retry-After`` in whole seconds. Anything else asks for what is usual."""
    said = headers.get("Retry-After", "")
    if not (said.isascii() and said.isdigit()):
        return UNSAID_SECONDS
    return min(float(said[:6]), LONGEST_SECONDS)
