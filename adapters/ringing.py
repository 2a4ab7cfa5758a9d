"""Ring what is due, until nothing is left.

An alarm that always fails must not hold up those behind it, nor be lost (promise 1):
it is set aside for a while, told to the operator, and tried again.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Final

from adapters.door import Door
from adapters.logs import Event, Log
from bot.errors import BotError

TOGETHER: Final = 100
ROUNDS: Final = 1000
"""More than this at once is a circle of alarms; the next tick goes on."""
SET_ASIDE_FOR: Final = timedelta(minutes=15)

SetAside = Callable[[datetime, datetime], Awaitable[int]]
"""Let the oldest alarm that is due (now) ring at another time."""


class Bell:
    def __init__(self, door: Door, set_aside: SetAside, log: Log) -> None:
        self._door, self._set_aside, self._log = door, set_aside, log

    async def ring(self, now: datetime) -> None:
        """Raises BotError when nothing can be kept."""
        for _ in range(ROUNDS):
            if not await self._some(now):
                return

    async def _some(self, now: datetime) -> int:
        try:
            return await self._door.ring(now, TOGETHER)
        except BotError:
            raise
        except Exception:
            return await self._one(now)

    async def _one(self, now: datetime) -> int:
        """Among those that are due is a bad one: it is the oldest sooner or later."""
        try:
            return await self._door.ring(now, 1)
        except BotError:
            raise
        except Exception as error:
            self._log.fault(Event.ALARM_FAILED, error)
            return await self._set_aside(now, now + SET_ASIDE_FOR)
