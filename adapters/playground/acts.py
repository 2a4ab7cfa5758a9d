"""What the page asks, as arrivals. What somebody typed is dropped before anything else."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from adapters.playground.cards import ACT, OPEN
from adapters.playground.forms import read_values
from adapters.playground.staff import Colleague, Staff
from bot.arrivals import Opened, Pressed, Submitted, Typed
from bot.forms import Values
from bot.people import Sender

Json = dict[str, Any]

KEY_AT_MOST: Final = 100


class NotUnderstood(Exception):  # noqa: N818
    """Not JSON, or not what the page would send. It is not said what it was."""


class Nobody(NotUnderstood):
    """It is about somebody who has no account."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What every request of the page has: who, what, and once."""

    by: Colleague
    key: str
    value: str = field(repr=False)
    values: Values = field(repr=False)

    @property
    def opens(self) -> bool:
        return self.value.startswith(OPEN)

    @property
    def token(self) -> str:
        return self.value.removeprefix(OPEN).removeprefix(ACT)


def read_json(raw: bytes) -> Json:
    """Raises NotUnderstood."""
    try:
        written = raw.decode("utf-8")
        body = json.loads(written)
        # Lone halves of a character can be sent, but never kept.
        json.dumps(body, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError):
        raise NotUnderstood from None
    if not isinstance(body, dict):
        raise NotUnderstood
    return body


def read_asked(body: Json, staff: Staff) -> Asked:
    """Raises NotUnderstood."""
    key = _text(body, "key")
    if not 0 < len(key) <= KEY_AT_MOST or not key.isprintable():
        raise NotUnderstood
    person = _text(body, "person")
    if person not in staff:
        raise Nobody
    return Asked(
        by=staff[person],
        key=key,
        value=_text(body, "value"),
        values=read_values(body.get("values")),
    )


def without_text(body: Json) -> Json:
    """Somebody typed. What it was ends here (rule R2)."""
    return {name: value for name, value in body.items() if name != "text"}


def pressed(asked: Asked, sender: Sender, at: datetime) -> Pressed:
    return Pressed(key=asked.key, sender=sender, at=at, token=asked.token)


def submitted(asked: Asked, sender: Sender, at: datetime) -> Submitted:
    return Submitted(
        key=asked.key, sender=sender, at=at, token=asked.token, values=asked.values
    )


def opened(asked: Asked, sender: Sender, at: datetime) -> Opened:
    return Opened(key=asked.key, sender=sender, at=at)


def typed(asked: Asked, sender: Sender, at: datetime) -> Typed:
    return Typed(key=asked.key, sender=sender, at=at)


def _text(body: Mapping[str, object], name: str) -> str:
    value = body.get(name, "")
    if value is None:
        return ""
    if not isinstance(value, str) or "\0" in value:
        raise NotUnderstood
    return value
