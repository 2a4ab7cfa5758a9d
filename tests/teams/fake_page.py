"""Teams' page for everybody, over HTTP on loopback: who asks for it says who they are.

1. What stands in somebody's chat is pushed to their page, and anew with every change.
2. What they press there is signed and brought to the bot; its answer is the page's.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any, Final

from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.teams.fake import FakeTeams
from tests.teams.fake_client import TeamsClient
from tests.teams.fake_filling import IN_DIRECTORY
from tests.teams.fake_post import Ack, Deliveries
from tests.teams.fake_things import Message
from tests.teams.page import PAGE

Json = dict[str, Any]

FOUND_AT_MOST: Final = 8
"""People that the picker shows."""


class FakePage:
    def __init__(self, teams: FakeTeams, post: Deliveries) -> None:
        self._teams, self._post = teams, post

    def application(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/stands", self._stands)
        app.router.add_post("/did", self._did)
        app.router.add_get("/people", self._people)
        app.router.add_static("/", PAGE)
        return app

    def _client(self, request: web.Request) -> TeamsClient:
        [member] = [
            each
            for each in self._teams.tenant.members.values()
            if each.slug == request.query["who"]
        ]
        return TeamsClient(self._teams, self._post, member)

    async def _stands(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        pushing = asyncio.create_task(self._push(socket, self._client(request)))
        async for _ in socket:
            pass  # the page says nothing here, until it is gone
        pushing.cancel()
        with suppress(asyncio.CancelledError, ConnectionError):
            await pushing
        return socket

    async def _push(self, socket: web.WebSocketResponse, client: TeamsClient) -> None:
        chat = client.member.conversation
        while True:
            seen = self._teams.changes
            messages = [_drawn(each) for each in self._teams.tenant.in_chat(chat)]
            await socket.send_json({"messages": messages})
            await self._teams.changed_since(seen)

    async def _did(self, request: web.Request) -> web.Response:
        ack = await self._brought(self._client(request), await request.json())
        return web.json_response({"status": ack.status, "body": ack.body})

    async def _brought(self, client: TeamsClient, said: Json) -> Ack:
        match said:
            case {"does": "install"}:
                return await client.install()
            case {"does": "type", "text": str(text)}:
                return await client.type(text)
            case {"does": "press", "message": str(id_), "button": dict(button)}:
                chat = client.member.conversation
                message = self._teams.tenant.message(chat, id_)
                return await client.press(message, button)
            case {"does": "send", "data": dict(data)}:
                return await client.hand_in(data)
            case _:
                raise AssertionError(said)

    async def _people(self, request: web.Request) -> web.Response:
        """Everybody of the organisation with this in their name, or for an id."""
        like = request.query["like"].lower()
        found = [
            {"id": member.object_id, "name": member.name}
            for member in self._teams.tenant.members.values()
            if like in member.name.lower() or like == member.object_id
            if member.kind in IN_DIRECTORY
        ]
        return web.json_response(found[:FOUND_AT_MOST])


@asynccontextmanager
async def fake_page(teams: FakeTeams, post: Deliveries) -> AsyncIterator[str]:
    """Where it is."""
    application = FakePage(teams, post).application()
    async with TestServer(application, host="127.0.0.1") as server:
        yield str(server.make_url("/chat.html"))


def _drawn(message: Message) -> Json:
    text = "" if message.ours else str(message.activity.get("text", ""))
    drawn = {"id": message.id, "ours": message.ours, "text": text}
    return drawn | {"card": message.card if message.ours else None}
