"""Everyone's menu, as it stands now."""

from typing import Any

from adapters.door import Door
from adapters.logs import Event, Log
from adapters.playground.cards import draw_home
from adapters.playground.readers import Readers
from adapters.playground.staff import Staff
from adapters.playground.turning import KeptClock
from bot.errors import BotError
from bot.forms import Page
from bot.looks import Look

Json = dict[str, Any]


class Homes:
    def __init__(
        self,
        *,
        door: Door,
        staff: Staff,
        readers: Readers,
        clock: KeptClock,
        log: Log,
    ) -> None:
        self._door, self._staff, self._readers = door, staff, readers
        self._clock, self._log = clock, log

    async def draw(self, person: str) -> Json | None:
        """Nothing, while the database is away: the page keeps what it shows."""
        colleague = self._staff[person]
        sender = colleague.sender(self._readers.programme.key)
        try:
            home = await self._door.look(sender, Look.HOME, self._clock.now())
        except BotError:
            return None
        except Exception as error:
            self._log.fault(Event.REQUEST_FAILED, error)
            return None
        assert isinstance(home, Page), home
        return draw_home(home, self._readers.in_zone(colleague.zone))
