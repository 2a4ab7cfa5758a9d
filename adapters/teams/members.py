"""Who somebody is: full member or guest, of which tenant, by which name.

What comes does not say who is a guest; Teams does when asked. It is asked once, and
remembered in memory only, for a while: roles change, and people leave. Whoever comes
several times at once is one question.
"""

import asyncio
from dataclasses import dataclass
from typing import Any, Final

from adapters.passing import Passing
from adapters.tasks import stop
from adapters.teams.api import Api
from adapters.teams.chat import Chat
from adapters.teams.errors import BadlyDrawn, Blocked, NotInRoster

Json = dict[str, Any]

FRESH_SECONDS: Final = 3600.0
REMEMBERED: Final = 5000
FULL_MEMBER: Final = "user"
EXTERNAL: Final = "#ext#"
"""Entra: within the user principal name of whoever was invited from elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Member:
    user: str
    """The Entra object id, in lower case; empty where there is none."""
    tenant: str
    name: str
    guest: bool
    """Or anonymous, or whatever else is no full member."""


class Members:
    def __init__(self, api: Api, tenant: str, time: Passing) -> None:
        """``tenant``: ours, in which chats are begun."""
        self._api, self._tenant, self._time = api, tenant, time
        self._known: dict[str, tuple[Member, float]] = {}
        self._asking: dict[tuple[str, str], asyncio.Task[Member | None]] = {}

    async def of(self, chat: Chat, user: str) -> Member | None:
        """None: not in that chat. Raises TeamsSaidNo where it cannot be known now."""
        member = self._fresh(user)
        if member is not None:
            return member
        # Whoever has no more patience finds it when they come again.
        return await asyncio.shield(self._question(chat, user))

    async def picked(self, near: Chat, user: str) -> Member | None:
        """Somebody whom another has found in Teams' picker; ``near``: whose chat it is.

        The app's own private chat with them tells; nothing is said there. None: there is
        none, and a guest never has one. Raises TeamsSaidNo.
        """
        member = self._fresh(user)
        if member is not None:
            return member
        try:
            chat = await self._api.create_ahead(near, user, self._tenant)
            return await self.of(chat, user)
        except (Blocked, NotInRoster, BadlyDrawn):
            return None

    async def close(self) -> None:
        await stop(list(self._asking.values()))

    def forget(self, user: str) -> None:
        """Something was said that may change it."""
        self._known.pop(user, None)

    def _fresh(self, user: str) -> Member | None:
        member, until = self._known.get(user, (None, 0.0))
        return member if self._time.now() < until else None

    def _question(self, chat: Chat, user: str) -> "asyncio.Task[Member | None]":
        """The one under way, or a new one."""
        name = (chat.conversation, user)
        if name not in self._asking:
            task = asyncio.create_task(self._ask(chat, user))
            self._asking[name] = task
            task.add_done_callback(lambda _: self._asking.pop(name, None))
            task.add_done_callback(_heard)
        return self._asking[name]

    async def _ask(self, chat: Chat, user: str) -> Member | None:
        try:
            member = _member(await self._api.member(chat, user))
        except NotInRoster:
            return None
        self._remember(user, member)
        return member

    def _remember(self, user: str, member: Member) -> None:
        self._known.pop(user, None)
        while len(self._known) >= REMEMBERED:
            # The first in is the oldest.
            del self._known[next(iter(self._known))]
        self._known[user] = (member, self._time.now() + FRESH_SECONDS)


def _heard(task: "asyncio.Task[Member | None]") -> None:
    """What failed is logged where it was said, also where nobody waits any more."""
    if not task.cancelled():
        task.exception()


def _member(said: Json) -> Member:
    role = _text(said, "userRole").lower()
    external = EXTERNAL in _text(said, "userPrincipalName").lower()
    return Member(
        user=(_text(said, "aadObjectId") or _text(said, "objectId")).lower(),
        tenant=_text(said, "tenantId").lower(),
        name=_text(said, "name"),
        guest=external or role not in {"", FULL_MEMBER},
    )


def _text(said: Json, name: str) -> str:
    found = said.get(name)
    return found if isinstance(found, str) else ""
