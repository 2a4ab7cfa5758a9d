"""How fast we may call: what Slack allows each method and each conversation.

1. A call takes its turn: it goes at once, waits a little, or is told how long to stay
   away (``RateLimited``) where that is longer than its caller has patience for.
2. What Slack itself asks for, ``Retry-After``, is remembered for that method alone.
3. Slack allows so many a minute (its tiers) and one message a second in a conversation.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from adapters.passing import Line, Passing, line
from adapters.slack.codes import Code
from adapters.slack.errors import RateLimited


class Method(StrEnum):
    """All that we ever call."""

    POST = "chat.postMessage"
    UPDATE = "chat.update"
    HISTORY = "conversations.history"
    USERS = "users.list"
    USER = "users.info"
    PUBLISH = "views.publish"
    OPEN_VIEW = "views.open"
    UPDATE_VIEW = "views.update"
    TEST = "auth.test"


A_MINUTE: Final[Mapping[Method, int]] = {
    Method.POST: 240,  # Slack: "several hundred messages per minute per workspace"
    Method.UPDATE: 50,
    Method.HISTORY: 50,
    Method.USERS: 20,
    Method.USER: 100,
    Method.PUBLISH: 100,
}
"""Slack's tiers. Somebody waits for ``views.open`` with 3 s to live: it never waits."""

A_MINUTE_SECONDS: Final = 60.0
CHANNEL_SECONDS: Final = 1.0
SHORT: Final = 3.0
"""A caller that holds a lease waits no longer than this."""
ENDLESS: Final = 600.0
"""Work in the background has time."""
REMEMBERED: Final = 1000


class Pace:
    def __init__(self, time: Passing) -> None:
        self._time = time
        self._methods = {
            method: line(most, A_MINUTE_SECONDS) for method, most in A_MINUTE.items()
        }
        self._channels: dict[str, Line] = {}
        self._until: dict[Method, float] = {}

    async def turn(self, method: Method, to: str = "", patience: float = SHORT) -> None:
        """Return when this call may go. Raises RateLimited where that is too long."""
        now = self._time.now()
        at = max([now, self._until.get(method, now), *self._free(method, to, now)])
        if at - now > patience:
            raise RateLimited(Code.HELD_BACK, at - now)
        for taken in self._lines(method, to):
            taken.take(at)
        if at > now:
            await self._time.wait(at - now)

    def room(self) -> int:
        """How many new messages would be given a turn now."""
        now = self._time.now()
        if self._until.get(Method.POST, now) > now + SHORT:
            return 0
        return self._methods[Method.POST].room(now + SHORT, now)

    def hold(self, method: Method, seconds: float) -> None:
        """Slack asked for it: nobody calls this method before."""
        until = self._time.now() + seconds
        self._until[method] = max(until, self._until.get(method, until))

    async def rest(self, seconds: float) -> None:
        await self._time.wait(seconds)

    def _free(self, method: Method, to: str, now: float) -> list[float]:
        return [line_.free_at(now) for line_ in self._lines(method, to)]

    def _lines(self, method: Method, to: str) -> list[Line]:
        lines = [self._methods[method]] if method in self._methods else []
        return [*lines, self._channel(to)] if method is Method.POST else lines

    def _channel(self, to: str) -> Line:
        if to not in self._channels and len(self._channels) >= REMEMBERED:
            now = self._time.now()
            lines = self._channels.items()
            self._channels = {name: line for name, line in lines if line.next > now}
        return self._channels.setdefault(to, Line(CHANNEL_SECONDS))
