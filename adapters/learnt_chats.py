"""Where people's private chats stand, learnt from what they did there themselves.

A platform tells it with what somebody does there; else only with the answer to our
first message, and where that answer is lost nobody could look for it.
"""

from collections.abc import Awaitable, Callable
from typing import Final

from adapters.tasks import Tasks
from bot.people import Address

Keep = Callable[[Address, str], Awaitable[None]]

REMEMBERED: Final = 10_000


class LearntChats:
    def __init__(self, keep: Keep, tasks: Tasks) -> None:
        """``keep``: for good, sealed. It may raise; then it is learnt another time."""
        self._keep, self._tasks = keep, tasks
        self._known: dict[Address, str] = {}
        self._heard: dict[Address, str] = {}

    def heard(self, address: Address, where: str) -> None:
        """Before they are let in: what they are answered may leave at once."""
        if address in self._heard or len(self._heard) < REMEMBERED:
            self._heard[address] = where

    def newest(self, address: Address) -> str | None:
        """As far as it was heard by this process."""
        return self._heard.get(address)

    def stands(self, address: Address, where: str) -> None:
        """Somebody's who is known by now. It goes by itself: nobody waits for it."""
        if self._known.get(address) != where and len(self._known) < REMEMBERED:
            self._known[address] = where
            self._tasks.start(self._learn(address, where))

    async def _learn(self, address: Address, where: str) -> None:
        try:
            await self._keep(address, where)
        except Exception:
            self._known.pop(address, None)
            raise
