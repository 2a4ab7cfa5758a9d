"""Where somebody's private chat with us stands: all that a message of ours needs.

Kept as text with the account (``store.chats``), learnt from whatever comes of it, or
from Teams' answer where we begin it.
"""

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Chat:
    service: str
    """Teams: the newest one that came; a region may change."""
    conversation: str
    user: str
    """Their id to our bot; the Entra object id until they have told us."""
    bot: str
    """Our own id in this conversation."""

    def written(self) -> str:
        return json.dumps(asdict(self), sort_keys=True)


def chat_in(text: str | None) -> Chat | None:
    """None for what is not written by us, or by another release."""
    try:
        found = json.loads(text or "")
    except ValueError:
        return None
    match found:
        case {
            "service": str(service),
            "conversation": str(conversation),
            "user": str(user),
            "bot": str(bot),
        }:
            return Chat(service=service, conversation=conversation, user=user, bot=bot)
        case _:
            return None
