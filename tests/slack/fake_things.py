"""What there is in a workspace, as Slack writes it: members, messages, views."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

Json = dict[str, Any]

TEAM: Final = "T0HARBOUR"
APP: Final = "A0BEENTHERE"
BOT: Final = "B0BEENTHERE"
BOT_USER: Final = "U0BEENTHERE"


class SaysNo(Exception):  # noqa: N818
    """``{"ok": false}``, with this code."""


class Kind(StrEnum):
    MEMBER = "member"
    GUEST = "guest"  #: in several channels
    VISITOR = "visitor"  #: in a single channel
    BOT = "bot"
    LEFT = "left"  #: deactivated
    STRANGER = "stranger"  #: of another workspace, by Slack Connect


@dataclass(slots=True, kw_only=True)
class Member:
    id: str
    name: str
    zone: str = "America/New_York"
    kind: Kind = Kind.MEMBER

    @property
    def team(self) -> str:
        return "T0ELSEWHERE" if self.kind is Kind.STRANGER else TEAM

    def as_json(self) -> Json:
        listed = {
            "id": self.id,
            "team_id": self.team,
            "name": self.id.lower(),
            "deleted": self.kind is Kind.LEFT,
            "is_bot": self.kind is Kind.BOT,
            "is_app_user": False,
            "updated": 1_700_000_000,
            "profile": {"real_name": self.name, "display_name": self.name},
        }
        if self.kind is Kind.LEFT:
            return listed  # Slack: what else there was is not said any more
        return {
            **listed,
            "real_name": self.name,
            "tz": self.zone,
            "is_restricted": self.kind in {Kind.GUEST, Kind.VISITOR},
            "is_ultra_restricted": self.kind is Kind.VISITOR,
            "is_stranger": self.kind is Kind.STRANGER,
        }


@dataclass(slots=True, kw_only=True)
class Message:
    channel: str
    ts: str
    user: str
    text: str
    blocks: list[Json] = field(default_factory=list)
    metadata: Json | None = None
    edited: str = ""

    @property
    def ours(self) -> bool:
        return self.user == BOT_USER

    def as_json(self, *, with_metadata: bool = False) -> Json:
        own = {"bot_id": BOT, "app_id": APP} if self.ours else {}
        edited = {"edited": {"user": self.user, "ts": self.edited}}
        metadata = {"metadata": self.metadata}
        return {
            "type": "message",
            "user": self.user,
            "ts": self.ts,
            "team": TEAM,
            "text": self.text,
            "blocks": self.blocks,
            **own,
            **(edited if self.edited else {}),
            **(metadata if with_metadata and self.metadata else {}),
        }


@dataclass(slots=True, kw_only=True)
class View:
    """A modal or a home, as it stands before one person."""

    id: str
    hash: str
    user: str
    drawn: Json

    def as_json(self, state: Json | None = None) -> Json:
        return {
            "id": self.id,
            "team_id": TEAM,
            "app_id": APP,
            "bot_id": BOT,
            "app_installed_team_id": TEAM,
            "root_view_id": self.id,
            "previous_view_id": None,
            "external_id": "",
            "private_metadata": "",
            "callback_id": "",
            **self.drawn,
            "hash": self.hash,
            "state": {"values": state or {}},
        }


@dataclass(slots=True, kw_only=True)
class Trigger:
    user: str
    until: datetime
    exchanged: bool = False
