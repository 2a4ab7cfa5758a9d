"""The playground's doors: the page, what it asks, and the live line."""

from pathlib import Path
from typing import Any, Final

from aiohttp import web
from aiohttp.typedefs import Middleware

from adapters.logs import Event, Log
from adapters.playground import acts
from adapters.playground.acts import Asked, Nobody, NotUnderstood
from adapters.playground.errors import cannot_keep
from adapters.playground.guards import Handler, add_headers, only_our_page
from adapters.playground.room import Room
from adapters.playground.staff import SHOWN
from adapters.playground.stream import event
from adapters.playground.turning import TURNS
from bot.errors import BotError
from bot.programme import Director, Office

Json = dict[str, Any]

PAGE: Final = Path(__file__).parent / "page"
BODY_AT_MOST: Final = 64 * 1024


def playground(room: Room, log: Log) -> web.Application:
    app = web.Application(
        client_max_size=BODY_AT_MOST,
        middlewares=[only_our_page, _honest(room, log)],
    )
    app.on_response_prepare.append(add_headers)
    app.on_shutdown.append(lambda _: _end(room))
    edge = Edge(room)
    app.add_routes(
        [
            web.get("/", edge.page),
            web.get("/api/people", edge.people),
            web.get("/api/stream", edge.stream),
            web.post("/api/press", edge.press),
            web.post("/api/submit", edge.submit),
            web.post("/api/say", edge.say),
            web.post("/api/open", edge.open),
            web.post("/api/clock", edge.clock),
            web.static("/", PAGE),
        ]
    )
    return app


class Edge:
    def __init__(self, room: Room) -> None:
        self._room = room

    async def page(self, _: web.Request) -> web.FileResponse:
        return web.FileResponse(PAGE / "index.html")

    async def people(self, _: web.Request) -> web.Response:
        room, programme = self._room, self._room.programme
        about = {
            "name": programme.name,
            "app": programme.app_name,
            "office": _contact(programme.office),
            "director": _contact(programme.director),
        }
        people = [colleague.as_json() for colleague in room.staff.values()]
        return web.json_response(
            {"programme": about, "people": people, "shown": list(SHOWN)}
        )

    async def press(self, request: web.Request) -> web.Response:
        asked = await self._asked(request)
        return web.json_response(await self._room.press(asked))

    async def submit(self, request: web.Request) -> web.Response:
        asked = await self._asked(request)
        return web.json_response(await self._room.submit(asked))

    async def say(self, request: web.Request) -> web.Response:
        body = acts.without_text(acts.read_json(await request.read()))
        asked = acts.read_asked(body, self._room.staff)
        return web.json_response(await self._room.say(asked))

    async def open(self, request: web.Request) -> web.Response:
        asked = await self._asked(request)
        return web.json_response(await self._room.open(asked))

    async def clock(self, request: web.Request) -> web.Response:
        turn = acts.read_json(await request.read()).get("turn")
        if not isinstance(turn, str) or turn not in TURNS:
            raise NotUnderstood
        return web.json_response(await self._room.turn(TURNS[turn]))

    async def stream(self, request: web.Request) -> web.StreamResponse:
        room = self._room
        asked = request.query.get("people", "").split(",")
        people = [person for person in dict.fromkeys(asked) if person in room.staff]
        line = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await line.prepare(request)
        try:
            with room.hub.follow(people) as live:
                await line.write(event("snapshot", await room.snapshot(people)))
                async for written in live.events():
                    # In a silence the time is told: clocks run on by themselves.
                    await line.write(written or event("clock", room.face))
        except ConnectionResetError:
            pass  # the page was closed
        return line

    async def _asked(self, request: web.Request) -> Asked:
        return acts.read_asked(acts.read_json(await request.read()), self._room.staff)


def _honest(room: Room, log: Log) -> Middleware:
    """What is not understood is refused in silence; what fails is said (promise 1)."""
    failure = cannot_keep(room.programme)

    @web.middleware
    async def honest(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            return await handler(request)
        except web.HTTPException:
            raise
        except Nobody:
            return web.json_response({}, status=404)
        except NotUnderstood:
            return web.json_response({}, status=400)
        except BotError as error:
            log.fault(Event.NOTHING_KEPT, error)
            return web.json_response(failure, status=503)
        except Exception as error:
            log.fault(Event.REQUEST_FAILED, error)
            return web.json_response(failure, status=503)

    return honest


async def _end(room: Room) -> None:
    room.hub.end()


def _contact(whom: Office | Director) -> dict[str, str]:
    return {"phone": whom.phone, "mail": whom.mail}
