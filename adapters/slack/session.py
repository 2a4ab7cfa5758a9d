"""One client and one session with Slack, for as long as we live.

slack_sdk has our silent logger: its own shows arguments, and its errors the whole
answer.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from adapters.log_others import silent
from adapters.logs import Log
from adapters.loopback import is_loopback
from adapters.slack.api import Api
from adapters.slack.pace import Pace

SLACK: Final = "https://slack.com/api/"
PATIENCE: Final = aiohttp.ClientTimeout(total=10, connect=5)
"""Well under ``adapters.messenger.TIMEOUT_SECONDS``, the wait for a turn included."""


@asynccontextmanager
async def opened_api(
    token: str, url: str | None, pace: Pace, log: Log
) -> AsyncIterator[Api]:
    """``url`` where it is not Slack's own."""
    base = url or SLACK
    jar = aiohttp.DummyCookieJar()
    async with aiohttp.ClientSession(timeout=PATIENCE, cookie_jar=jar) as session:
        client = AsyncWebClient(
            token=token,
            base_url=base if base.endswith("/") else f"{base}/",
            session=session,
            retry_handlers=[],
            logger=silent(),
        )
        if is_loopback(urlsplit(base).hostname or ""):
            # A proxy of the environment does not lead to this machine.
            client.proxy = None
        yield Api(client, pace, log)
