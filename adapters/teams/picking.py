"""Colleagues whom somebody picked with Teams' own picker, which finds guests as well.

1. Whoever is known as a full member is one, and nobody is asked about them.
2. Of anybody else Teams is asked. A guest, or somebody who has no app to talk to us by,
   is told at the field, whatever else was entered: nothing is kept.
3. What cannot be known at this moment is told at the field too. What was entered stays.
"""

import asyncio
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from adapters.entered import Picked
from adapters.teams.chat import Chat
from adapters.teams.errors import TeamsSaidNo
from adapters.teams.senders import Senders
from bot.asking_fields import MOST_NAMED
from bot.cards import Say
from bot.forms import Wrong
from bot.people import Sender, Standing
from bot.ports import Store

PATIENCE_SECONDS: Final = 4.0
"""For all of them together: whoever sent the form looks at it meanwhile."""

People = dict[str, tuple[Sender, ...]]
Found = dict[str, Sender]
"""By their Entra object ids."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picking:
    senders: Senders
    store: Store

    async def people(self, picked: Picked, near: Chat) -> People | Wrong:
        """By field; ``near`` is the chat of whoever picked them."""
        users = {user for each in picked.values() for user in each}
        known = await self._known(users)
        if len(users - known.keys()) > MOST_NAMED:
            # No form takes as many: nobody is looked up for it.
            return _wrong(picked, users, Say("too-many-named", {"most": MOST_NAMED}))
        found = await self._asked(users - known.keys(), near)
        if found is None:
            return _wrong(picked, users - known.keys(), Say("one-moment"))
        here = known | found
        others = {u for u in users if here[u].standing is not Standing.MEMBER}
        if others:
            return _wrong(picked, others, Say("pick-staff-only"))
        return {name: tuple(here[u] for u in each) for name, each in picked.items()}

    async def _known(self, users: Collection[str]) -> Found:
        """Everybody who ever had the app is, so this tells nothing of anybody."""
        if not users:
            return {}
        addresses = {self.senders.address(user): user for user in users}
        async with self.store.glance() as unit:
            known = await unit.known(addresses)
            people = await unit.people(set(known.values()))
        return {
            addresses[address]: Sender(address=address, name=people[person].name)
            for address, person in known.items()
            if people[person].standing is Standing.MEMBER
        }

    async def _asked(self, users: Collection[str], near: Chat) -> Found | None:
        """None: it cannot be known at this moment."""
        asked = [self.senders.picked(near, user) for user in users]
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                found = await asyncio.gather(*asked)
        except (TeamsSaidNo, TimeoutError):
            return None
        return dict(zip(users, found, strict=True))


def _wrong(picked: Picked, users: Collection[str], said: Say) -> Wrong:
    """At the fields that name one of them."""
    fields = [name for name, each in picked.items() if not set(users).isdisjoint(each)]
    return Wrong(fields=dict.fromkeys(fields, said))
