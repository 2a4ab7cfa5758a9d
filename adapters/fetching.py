"""Where the file behind a link is fetched: ``GET /calendar/{token}.ics``.

1. Who has the link has the file, until the day after the appointment; nobody signs in.
   So it says as little as it can (``calendar_file``), and no log says that it was read.
2. What is unknown, over, malformed or no link at all is one and the same 404, after
   the same look into the database.
3. Whoever only asks whether something is there (HEAD), as what previews links does, is
   told yes without a look.
4. So many a minute and no more, whoever asks: nobody slows the conversations down.
"""

from collections.abc import Mapping
from re import compile as pattern
from typing import Final

from aiohttp import web

from adapters.calendar_file import calendar_file
from adapters.core import Core
from adapters.links import CALENDARS, ENDING
from adapters.logs import Event
from adapters.passing import LoopTime, Passing, line
from store.invitations import Invitations, Invited

BELOW: Final = CALENDARS + "{file:.*}"
TOKEN: Final = pattern(r"[A-Za-z0-9_-]{16,64}")
NO_TOKEN: Final = ""
"""What nothing was ever called: looked for as the others are."""
MOST, SECONDS, AGAIN_SECONDS = 300, 60.0, 5
"""A whole department may press at once, a quarter of them in the same moment."""
HEADERS: Final = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}
FILE: Final = {
    **HEADERS,
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": 'attachment; filename="appointment.ics"',
}


class Fetching:
    def __init__(self, core: Core, time: Passing | None = None) -> None:
        self._core = core
        self._time = time or LoopTime()
        self._line = line(MOST, SECONDS)
        self._invitations = Invitations(core.store)

    @property
    def routes(self) -> list[web.RouteDef]:
        return [
            web.get(BELOW, self._get, allow_head=False),
            web.head(BELOW, _is_there),
        ]

    async def _get(self, request: web.Request) -> web.Response:
        now = self._time.now()
        if self._line.free_at(now) > now:
            return _refused(429, {"Retry-After": str(AGAIN_SECONDS)})
        self._line.take(now)
        try:
            invited = await self._invitations.behind(_token(request))
            return self._answer(invited)
        except Exception as error:
            # aiohttp would say more than that.
            self._core.log.fault(Event.REQUEST_FAILED, error)
            return _refused(503)

    def _answer(self, invited: Invited | None) -> web.Response:
        now = self._core.clock.now()
        if invited is None or invited.invitation.is_over(now):
            return _refused(404)
        zone = self._core.programme.zone
        title = self._core.readers.of(zone, invited.languages).named("appointment")
        file = calendar_file(invited.invitation, uid=invited.uid, title=title, at=now)
        return web.Response(body=file, headers=FILE)


async def _is_there(_: web.Request) -> web.Response:
    return web.Response(headers=FILE)


def _token(request: web.Request) -> str:
    written = request.match_info["file"]
    token = written.removesuffix(ENDING)
    known = token != written and TOKEN.fullmatch(token)
    return token if known else NO_TOKEN


def _refused(status: int, headers: Mapping[str, str] | None = None) -> web.Response:
    return web.Response(status=status, headers={**HEADERS, **(headers or {})})
