"""Who somebody is to the core: asked of Teams, for an activity tells no guest apart.

Nor does its people picker, which finds the guests of a tenant as well as its staff.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from adapters.teams.around import Members
from adapters.teams.chat import Chat
from adapters.teams.errors import TeamsSaidNo
from adapters.teams.members import Member
from adapters.teams.messenger import PLATFORM
from adapters.teams.what_came import Came, Shown
from bot.people import Address, Sender, Standing

PATIENCE_SECONDS: Final = 4.0
"""Whoever pressed something looks at it meanwhile."""
LONG_PATIENCE_SECONDS: Final = 9.0
"""Nobody looks at a message on its way; Teams brings it again after 15 seconds."""


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
        quiet = came.shown is Shown.NOTHING
        try:
            async with asyncio.timeout(
                LONG_PATIENCE_SECONDS if quiet else PATIENCE_SECONDS
            ):
                member = await self.members.of(came.chat, by.user)
        except (TeamsSaidNo, TimeoutError):
            return None
        if member is None or not self._is_full(member):
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

    async def picked(self, near: Chat, user: str) -> Sender:
        """Whom somebody found with Teams' own picker, in the chat ``near``.

        Raises TeamsSaidNo where it cannot be known at this moment.
        """
        member = await self.members.picked(near, user)
        if member is None or not self._is_full(member):
            return Sender(address=self.address(user), standing=Standing.OUTSIDER)
        return Sender(address=self.address(user), name=member.name)

    def address(self, user: str) -> Address:
        return Address(platform=PLATFORM, tenant=self.programme, user=user)

    def _is_full(self, member: Member) -> bool:
        elsewhere = member.tenant != "" and not self.is_ours(member.tenant)
        return not (member.guest or elsewhere)
