"""Who somebody is to the core: asked of Teams, for an activity tells no guest apart."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from adapters.teams.around import Members
from adapters.teams.errors import TeamsSaidNo
from adapters.teams.messenger import PLATFORM
from adapters.teams.what_came import Came
from bot.people import Address, Sender, Standing

PATIENCE_SECONDS: Final = 4.0
"""Whoever did something waits for an answer meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Senders:
    members: Members
    programme: str
    """Its key."""
    is_ours: Callable[[str], bool]
    """Whether a tenant is."""

    async def find(self, came: Came) -> Sender | None:
        """None: it cannot be known at this moment."""
        by = came.by
        if not by.user or (by.tenant and not self.is_ours(by.tenant)):
            return self.named(by.user, came, Standing.OUTSIDER)
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                member = await self.members.of(came.chat, by.user)
        except (TeamsSaidNo, TimeoutError):
            return None
        elsewhere = member is None or (
            member.tenant != "" and not self.is_ours(member.tenant)
        )
        if member is None or member.guest or elsewhere:
            return self.named(by.user, came, Standing.OUTSIDER)
        return self.named(by.user, came, Standing.MEMBER, member.name)

    def named(
        self, user: str, came: Came, standing: Standing, name: str = ""
    ) -> Sender:
        return Sender(
            address=self.address(user),
            name=came.by.name or name,
            zone=came.by.zone,
            country=came.by.country,
            standing=standing,
        )

    def picked(self, user: str) -> Sender:
        """A colleague whom somebody found with Teams' own picker."""
        return Sender(address=self.address(user))

    def address(self, user: str) -> Address:
        return Address(platform=PLATFORM, tenant=self.programme, user=user)
