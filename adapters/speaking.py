"""How somebody is spoken to on a page: by the clock that the core keeps of them.

A roster may say something else than a platform about where somebody is. Their messages
are told by what is kept, and what they enter is read by it: pages must say the same.
"""

from dataclasses import dataclass

from adapters.readers import Reader, Readers
from bot import engine
from bot.people import Sender
from bot.ports import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaking:
    store: Store
    readers: Readers

    async def to(self, sender: Sender) -> Reader:
        """Raises CannotKeep where that cannot be read."""
        return self.readers.in_zone(await engine.zone_of(sender, self.store))
