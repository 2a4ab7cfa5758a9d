"""What Slack's answers have in them that we look at; the rest is never touched."""

from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final

Json = dict[str, Any]

LETTER: Final = "letter"


@dataclass(frozen=True, slots=True)
class Stands:
    """Where a message is."""

    channel: str
    ts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ourselves:
    """What ``auth.test`` says of the token."""

    team: str
    user: str
    bot: str
    scopes: frozenset[str]
    said_at: datetime | None
    """By Slack's own clock."""


def marked(letter: str) -> Json:
    """What travels with a message, so that it is found again: an opaque random id."""
    return {"event_type": LETTER, "event_payload": {"id": letter}}


def mark_in(message: Json) -> str | None:
    metadata = message.get("metadata")
    payload = metadata.get("event_payload") if isinstance(metadata, dict) else None
    mark = payload.get("id") if isinstance(payload, dict) else None
    return mark if isinstance(mark, str) else None


def messages_in(page: Json) -> list[Json]:
    found = page.get("messages")
    return [m for m in found if isinstance(m, dict)] if isinstance(found, list) else []


def next_cursor(page: Json) -> str | None:
    more = page.get("response_metadata")
    cursor = more.get("next_cursor") if isinstance(more, dict) else None
    return cursor if isinstance(cursor, str) and cursor else None


def time_in(date: object) -> datetime | None:
    """What an HTTP header ``Date`` says."""
    try:
        return parsedate_to_datetime(str(date))
    except ValueError:
        return None
