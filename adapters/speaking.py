"""How somebody is spoken to: by the clock and in the language that the core keeps of them.

A roster may say something else than a platform about where somebody is. Their messages
are told by what is kept, and what they enter is read by it: pages must say the same.
"""

from typing import Final

from adapters.readers import Reader, Readers
from bot import engine
from bot.people import Address, Sender
from bot.ports import Store

REMEMBERED: Final = 10_000

Manner = tuple[str, tuple[str, ...]]
"""A zone, and languages."""


class Speaking:
    def __init__(self, *, store: Store, readers: Readers) -> None:
        self._store, self._readers = store, readers
        self._lately: dict[Address, Manner] = {}

    async def to(self, sender: Sender) -> Reader:
        """Raises CannotKeep where that cannot be read."""
        person = await engine.person_of(sender, self._store)
        if len(self._lately) >= REMEMBERED:
            self._lately.clear()
        self._lately[sender.address] = (person.zone, person.reads)
        return self._readers.of(person.zone, person.reads)

    async def to_known(self, sender: Sender) -> Reader:
        """Read once; ``to`` keeps it new whenever they open something."""
        if sender.address not in self._lately:
            return await self.to(sender)
        return self.lately(sender.address, sender.zone)

    def lately(self, address: Address | None, zone: str) -> Reader:
        """As far as it is remembered: for what works with the database gone."""
        known = self._lately.get(address) if address else None
        where, languages = known or (zone or self._readers.programme.zone, ())
        return self._readers.of(where, languages)
