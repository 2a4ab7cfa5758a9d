"""Whose doing an activity was, and in which chat; nothing of it is trusted."""

from re import ASCII, Pattern
from re import compile as pattern
from typing import Final

from adapters.entered import whole
from adapters.shapes import Json, NotOurs, is_part, named, part
from adapters.teams.chat import Chat
from adapters.teams.what_came import By

PERSONAL: Final = (None, "personal")
A_BOT: Final = "28:"
"""Teams: what the ids of bots begin with; people's begin with 29:."""
OBJECT_ID: Final = pattern(r"[0-9A-Za-z-]{1,64}", ASCII)
COUNTRY: Final = pattern(r"[A-Za-z]{2}", ASCII)
NAME_AT_MOST: Final = 120
WORD_AT_MOST: Final = 64
NOTHING: Final[Json] = {}


def by_whom(body: Json) -> By:
    """Raises NotOurs for a machine, and where nobody is named."""
    sender, client = part(body, "from"), _client_info(body)
    if named(sender, "id").startswith(A_BOT):
        raise NotOurs
    zones = (client.get("timezone"), body.get("localTimezone"))
    return By(
        user=_formed(sender.get("aadObjectId"), OBJECT_ID).lower(),
        tenant=_text(sender.get("tenantId"), WORD_AT_MOST).lower(),
        name=_text(sender.get("name"), NAME_AT_MOST),
        zone=next(filter(None, (_text(zone, WORD_AT_MOST) for zone in zones)), ""),
        country=_formed(client.get("country"), COUNTRY).upper(),
    )


def in_chat(body: Json) -> Chat:
    """Raises NotOurs."""
    return Chat(
        service=named(body, "serviceUrl").rstrip("/"),
        conversation=named(part(body, "conversation"), "id"),
        user=named(part(body, "from"), "id"),
        bot=named(part(body, "recipient"), "id"),
    )


def is_private(body: Json) -> bool:
    conversation = part(body, "conversation")
    kind = conversation.get("conversationType")
    return kind in PERSONAL and not conversation.get("isGroup")


def _client_info(body: Json) -> Json:
    entities = body.get("entities")
    for each in entities if isinstance(entities, list) else []:
        if is_part(each) and each.get("type") == "clientInfo":
            return each
    return NOTHING


def _formed(said: object, form: Pattern[str]) -> str:
    return said if isinstance(said, str) and form.fullmatch(said) else ""


def _text(said: object, at_most: int) -> str:
    return whole(said).strip()[:at_most] if isinstance(said, str) else ""
