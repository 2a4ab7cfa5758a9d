"""Who somebody is: full member or guest, of which tenant, by which name.

What comes does not say who is a guest; Teams does when asked. It is asked once, and
remembered in memory only, for a while: roles change, and people leave.
"""

from dataclasses import dataclass
from typing import Any, Final

from adapters.passing import Passing
from adapters.teams.api import Api
from adapters.teams.chat import Chat
from adapters.teams.errors import NotInRoster

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
    def __init__(self, api: Api, time: Passing) -> None:
        self._api, self._time = api, time
        self._known: dict[str, tuple[Member, float]] = {}

    async def of(self, chat: Chat, user: str) -> Member | None:
        """None: not in that chat. Raises TeamsSaidNo where it cannot be known now."""
        member, until = self._known.get(user, (None, 0.0))
        if member is not None and self._time.now() < until:
            return member
        try:
            member = _member(await self._api.member(chat, user))
        except NotInRoster:
            return None
        self._remember(user, member)
        return member

    def forget(self, user: str) -> None:
        """Something was said that may change it."""
        self._known.pop(user, None)

    def _remember(self, user: str, member: Member) -> None:
        self._known.pop(user, None)
        while len(self._known) >= REMEMBERED:
            # The first in is the oldest.
            del self._known[next(iter(self._known))]
        self._known[user] = (member, self._time.now() + FRESH_SECONDS)


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
