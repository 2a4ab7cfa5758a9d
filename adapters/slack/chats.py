"""Where people's private chats stand, learnt from what they did there themselves.

Slack tells it with what somebody types, and when they open the app; else only with the
answer to our first message, and where that answer is lost nobody could look for it.
"""

from collections.abc import Awaitable, Callable
from typing import Final

from adapters.slack.tasks import Tasks
from bot.people import Address

Keep = Callable[[Address, str], Awaitable[None]]

REMEMBERED: Final = 10_000


class LearntChats:
    def __init__(self, keep: Keep, tasks: Tasks) -> None:
        """``keep``: for good, sealed. It may raise; then it is learnt another time."""
        self._keep, self._tasks = keep, tasks
        self._known: dict[Address, str] = {}

    def stands(self, address: Address, channel: str) -> None:
        """It goes by itself: nobody waits for it."""
        if self._known.get(address) != channel and len(self._known) < REMEMBERED:
            self._known[address] = channel
            self._tasks.start(self._learn(address, channel))

    async def _learn(self, address: Address, channel: str) -> None:
        try:
            await self._keep(address, channel)
        except Exception:
            self._known.pop(address, None)
            raise
