"""Whoever writes to us and is not of ours is told once that we cannot help from here.

Slack has no other answer to a message than a message. It goes by itself, after Slack
was answered; whom we told is known until the process ends, and kept nowhere.
"""

from collections.abc import Awaitable, Callable
from typing import Any, Final

from adapters.readers import Reader
from adapters.slack.cards import draw_card
from adapters.slack.errors import SlackSaidNo
from adapters.tasks import Tasks
from bot.cards import Card, Say

Json = dict[str, Any]
Post = Callable[[str, Json, str], Awaitable[object]]

REMEMBERED_AT_MOST: Final = 10_000
CARD: Final = Card(body=(Say("outsider"),))


class Strangers:
    def __init__(
        self, *, post: Post, tasks: Tasks, reader: Reader, names: Callable[[], str]
    ) -> None:
        """``post``: to whom, what, and the opaque id that a message carries."""
        self._post, self._tasks, self._names = post, tasks, names
        self._drawn = draw_card(CARD, (), reader)
        self._told: set[str] = set()

    def wrote(self, user: str) -> None:
        if user not in self._told and len(self._told) < REMEMBERED_AT_MOST:
            self._told.add(user)
            self._tasks.start(self._tell(user))

    async def _tell(self, user: str) -> None:
        try:
            await self._post(user, self._drawn, self._names())
        except SlackSaidNo:
            return  # logged where it was said; nobody is told twice
