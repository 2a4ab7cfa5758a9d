"""The parts of the playground, in the order in which the composition root needs them.

    parts = Parts(programme, service, base)      the clock, the messenger
    … a courier with parts.messenger, a door …
    room = parts.room(store, door, turn_by, log)
    playground(room, log)                        the HTTP application (edge.py)
    room.homes.keep_fresh()                      a task, as long as the process lives

Whatever is kept should stir ``parts.hub``: menus may have changed.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from adapters.clock import Clock
from adapters.door import Door
from adapters.logs import Log
from adapters.playground.homes import Homes
from adapters.playground.messenger import PlaygroundMessenger
from adapters.playground.platform import Platform
from adapters.playground.room import Room
from adapters.playground.staff import read_staff
from adapters.playground.stream import Hub
from adapters.playground.turning import KeptClock
from adapters.readers import Readers
from adapters.speaking import Speaking
from bot.ports import Store
from bot.programme import Programme


class Parts:
    def __init__(
        self,
        programme: Programme,
        service: Platform,
        base: Clock,
        public: str | None = None,
    ) -> None:
        self.service = service
        self.staff = read_staff()
        self.clock = KeptClock(base, service)
        self.hub = Hub()
        self.readers = Readers(programme, public)
        self.messenger = PlaygroundMessenger(
            service, self.hub, self.readers, self.clock
        )

    def room(
        self,
        store: Store,
        door: Door,
        turn_by: Callable[[timedelta], Awaitable[None]],
        log: Log,
    ) -> Room:
        """``turn_by`` lets time pass, step by step, with whatever falls due."""
        speaking = Speaking(store=store, readers=self.readers)
        homes = Homes(
            door=door,
            hub=self.hub,
            staff=self.staff,
            programme=self.readers.programme,
            speaking=speaking,
            clock=self.clock,
            log=log,
        )
        return Room(
            staff=self.staff,
            programme=self.readers.programme,
            speaking=speaking,
            service=self.service,
            store=store,
            door=door,
            hub=self.hub,
            homes=homes,
            clock=self.clock,
            turn_by=turn_by,
        )
