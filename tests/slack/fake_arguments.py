"""What each method takes, which scope it needs, and how arguments travel."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from aiohttp import web

Json = dict[str, Any]

TRUE: Final = frozenset({"1", "true", "True"})
JSON_INSIDE: Final = frozenset({"blocks", "view", "metadata"})
"""Slack takes these as JSON, or as JSON in a string."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Takes:
    needs: tuple[str, ...] = ()
    may: Mapping[str, type | tuple[type, ...]] = field(default_factory=dict)
    scope: str = ""


TEXT: Final = str
METHODS: Final[dict[str, Takes]] = {
    "auth.test": Takes(),
    "apps.connections.open": Takes(),
    "users.list": Takes(
        may={"cursor": TEXT, "limit": int, "include_locale": bool, "team_id": TEXT},
        scope="users:read",
    ),
    "users.info": Takes(
        needs=("user",),
        may={"user": TEXT, "include_locale": bool},
        scope="users:read",
    ),
    "chat.postMessage": Takes(
        needs=("channel",),
        may={
            "channel": TEXT,
            "text": TEXT,
            "blocks": list,
            "metadata": dict,
            "link_names": bool,
            "unfurl_links": bool,
            "unfurl_media": bool,
            "mrkdwn": bool,
            "parse": TEXT,
        },
        scope="chat:write",
    ),
    "chat.update": Takes(
        needs=("channel", "ts"),
        may={
            "channel": TEXT,
            "ts": TEXT,
            "text": TEXT,
            "blocks": list,
            "metadata": dict,
            "link_names": bool,
            "parse": TEXT,
        },
        scope="chat:write",
    ),
    "conversations.history": Takes(
        needs=("channel",),
        may={
            "channel": TEXT,
            "cursor": TEXT,
            "include_all_metadata": bool,
            "inclusive": bool,
            "latest": TEXT,
            "oldest": TEXT,
            "limit": int,
        },
        scope="im:history",
    ),
    "views.open": Takes(needs=("view",), may={"trigger_id": TEXT, "view": dict}),
    "views.update": Takes(
        needs=("view",),
        may={"view_id": TEXT, "external_id": TEXT, "view": dict, "hash": TEXT},
    ),
    "views.publish": Takes(
        needs=("user_id", "view"), may={"user_id": TEXT, "view": dict, "hash": TEXT}
    ),
}
"""Those that we call, with the arguments that we may need; Slack knows more."""


async def read_arguments(request: web.Request, method: str) -> Json:
    """As JSON, however they came: JSON, a form, or the query."""
    takes = METHODS.get(method, Takes()).may
    if request.content_type == "application/json":
        sent = json.loads(await request.read() or b"{}")
        return {name: _inside(name, value) for name, value in sent.items()}
    entered = {**request.query, **await request.post()}
    return {
        name: _inside(name, _meant(str(value), takes.get(name, TEXT)))
        for name, value in entered.items()
        if name != "token"
    }


def _meant(value: str, kind: type | tuple[type, ...]) -> object:
    """A form has text only."""
    if kind is bool:
        return value in TRUE
    return int(value) if kind is int and value.isdecimal() else value


def _inside(name: str, value: object) -> object:
    return (
        json.loads(value) if name in JSON_INSIDE and isinstance(value, str) else value
    )
