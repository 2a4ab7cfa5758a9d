"""botbuilder as it comes, with a bot that does nothing; and nothing else.

Its own adapter reads what came, verifies the token with its own reading of our page of
keys, and makes a client for the connector. How late its loop is stands in a file.
"""

from aiohttp import web
from botbuilder.core import (
    BotFrameworkAdapter,
    BotFrameworkAdapterSettings,
    TurnContext,
)

from adapters.teams.edge import PATH
from benchmarks.slack_alone import serve_one
from benchmarks.stalls import watching
from tests.teams.fake_entra import PASSWORD
from tests.teams.fake_tenant import APP_ID, TENANT


def stock(file: str, openid: str) -> web.Application:
    settings = BotFrameworkAdapterSettings(
        APP_ID, PASSWORD, channel_auth_tenant=TENANT, open_id_metadata=openid
    )
    adapter = BotFrameworkAdapter(settings)

    async def heard(request: web.Request) -> web.StreamResponse:
        signed = request.headers["Authorization"]
        await adapter.process_activity(request, signed, _nothing)
        return web.Response()

    app = web.Application()
    app.cleanup_ctx.append(watching(file))
    app.router.add_post(PATH, heard)
    return app


async def _nothing(_: TurnContext) -> None:
    pass


if __name__ == "__main__":
    serve_one({"stock": stock})
