"""What there is in a tenant, as Teams writes it: members, chats, messages, dialogs."""

from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from typing import Any, Final
from uuid import NAMESPACE_OID, uuid5

Json = dict[str, Any]

CHANNEL: Final = "msteams"
CARD: Final = "application/vnd.microsoft.card.adaptive"


class SaysNo(Exception):  # noqa: N818
    """An error of the connector's, by its status and its code."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status, self.code = status, code


class Kind(StrEnum):
    MEMBER = "member"
    GUEST = "guest"  #: invited from elsewhere
    STRANGER = "stranger"  #: of another tenant, by federation
    ANONYMOUS = "anonymous"  #: without an account in Entra


class App(StrEnum):
    """How somebody has the app."""

    THERE = "there"
    ABSENT = "absent"  #: not installed: nobody can write to them
    BLOCKED = "blocked"  #: they want to hear nothing of it


@dataclass(slots=True, kw_only=True)
class Member:
    slug: str
    name: str
    zone: str = "America/New_York"
    country: str = "US"
    kind: Kind = Kind.MEMBER
    app: App = App.THERE

    @property
    def object_id(self) -> str:
        """Entra's; whoever is anonymous has none."""
        return "" if self.kind is Kind.ANONYMOUS else object_id(self.slug)

    @property
    def id(self) -> str:
        """By which the bot knows them, and no other."""
        return f"29:1{sha256(self.slug.encode()).hexdigest()[:40]}"

    @property
    def conversation(self) -> str:
        return f"a:1{sha256(self.id.encode()).hexdigest()[:40]}"

    def as_json(self, tenant: str) -> Json:
        """As the connector lists a member of a chat."""
        role = "user" if self.kind is Kind.STRANGER else self.kind.value
        return {
            "id": self.id,
            "name": self.name,
            "givenName": self.name.partition(" ")[0],
            "surname": self.name.partition(" ")[2],
            "tenantId": tenant,
            "userRole": "user" if self.kind is Kind.MEMBER else role,
            **({"aadObjectId": self.object_id} if self.object_id else {}),
            **({"objectId": self.object_id} if self.object_id else {}),
            "userPrincipalName": self._principal,
        }

    @property
    def _principal(self) -> str:
        outside = "#EXT#" if self.kind is Kind.GUEST else ""
        return f"{self.slug}{outside}@harbour.example"


def object_id(slug: str) -> str:
    """The same for the same person, whoever asks."""
    return str(uuid5(NAMESPACE_OID, slug))


@dataclass(slots=True, kw_only=True)
class Message:
    """One in a private chat."""

    conversation: str
    id: str
    ours: bool
    activity: Json
    face: Json | None = None
    """The card that stands in its place for whoever has pressed in it."""
    redrawn: int = 0
    deleted: bool = False

    @property
    def card(self) -> Json:
        """What stands there now; a message without a card is an empty one."""
        attached = self.activity.get("attachments") or [{}]
        return self.face or attached[0].get("content") or {}

    @property
    def summary(self) -> str:
        """What a locked phone shows."""
        return str(self.activity.get("summary") or self.activity.get("text") or "")


@dataclass(slots=True, kw_only=True)
class Dialog:
    """One that stands before somebody: with a card, or a word alone."""

    title: str = ""
    card: Json = field(default_factory=dict)
    word: str = ""
