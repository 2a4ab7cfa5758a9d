"""slack_bolt as it comes, with a handler that does nothing; and nothing else."""

import re
from collections.abc import Awaitable, Callable

from aiohttp import web
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.app.async_server import AsyncSlackAppServer
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.edge import PATH
from benchmarks.slack_alone import serve_one
from tests.slack.fake import BOT_TOKEN
from tests.slack.fake_post import SECRET


def bolt(_: str, slack: str) -> web.Application:
    client = AsyncWebClient(token=BOT_TOKEN, base_url=slack)
    app = AsyncApp(client=client, signing_secret=SECRET)

    async def nothing(ack: Callable[[], Awaitable[object]]) -> None:
        await ack()

    app.action(re.compile(""))(nothing)
    return AsyncSlackAppServer(0, PATH, app).web_app


if __name__ == "__main__":
    serve_one({"bolt": bolt})
