"""Who stands around what comes in: asked by it, or told what it means for them."""

from dataclasses import dataclass
from typing import Any, Protocol

from adapters.door import Door
from adapters.learnt_chats import LearntChats
from adapters.tasks import Tasks
from adapters.teams.chat import Chat
from adapters.teams.members import Member

Json = dict[str, Any]


class Members(Protocol):
    """Who everybody is."""

    async def of(self, chat: Chat, user: str) -> Member | None:
        """None: not in that chat. Raises TeamsSaidNo where it cannot be known now."""
        ...

    async def picked(self, near: Chat, user: str) -> Member | None:
        """None: nobody who has the app. Raises TeamsSaidNo."""
        ...


class Web(Protocol):
    """What of Teams' connector is used to answer somebody."""

    async def send(self, chat: Chat, activity: Json) -> object:
        """Raises TeamsSaidNo, which it has logged."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    door: Door
    api: Web
    members: Members
    chats: LearntChats
    tasks: Tasks
