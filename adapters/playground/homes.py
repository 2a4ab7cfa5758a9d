"""Everyone's menu as it stands now, drawn again after everything that happens."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from adapters.door import Door
from adapters.logs import Event, Log
from adapters.playground.cards import draw_home
from adapters.playground.staff import Colleague, Staff
from adapters.playground.stream import Hub
from adapters.playground.turning import KeptClock
from adapters.speaking import Speaking
from bot.errors import BotError
from bot.forms import Page
from bot.looks import Look
from bot.programme import Programme

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Homes:
    door: Door
    hub: Hub
    staff: Staff
    programme: Programme
    speaking: Speaking
    clock: KeptClock
    log: Log
    _told: dict[str, Json] = field(default_factory=dict)

    async def draw(self, people: Collection[str]) -> dict[str, Json]:
        """By person. Who is missing cannot be read at present."""
        drawn = {person: await self._draw(self.staff[person]) for person in people}
        return {person: home for person, home in drawn.items() if home is not None}

    async def keep_fresh(self) -> None:
        """For as long as the process lives. Only a changed menu is sent."""
        while True:
            await self.hub.stirred()
            for person, home in (await self.draw(self.hub.shown)).items():
                if self._told.get(person) != home:
                    self._told[person] = home
                    self.hub.tell(person, "home", {"person": person, "home": home})

    async def _draw(self, colleague: Colleague) -> Json | None:
        sender = colleague.sender(self.programme.key)
        try:
            home = await self.door.look(sender, Look.HOME, self.clock.now())
            reader = await self.speaking.to(sender)
        except BotError:
            return None  # the page keeps what it shows
        except Exception as error:
            self.log.fault(Event.REQUEST_FAILED, error)
            return None
        assert isinstance(home, Page), home
        return draw_home(home, reader)
