"""What Teams is answered at once: a status, and what an invoke shows for it."""

from dataclasses import dataclass
from typing import Any, Final

Json = dict[str, Any]

CARD: Final = "application/vnd.microsoft.card.adaptive"
MESSAGE: Final = "application/vnd.microsoft.activity.message"


@dataclass(frozen=True, slots=True, repr=False)
class Ack:
    status: int = 200
    body: Json | None = None


TAKEN: Final = Ack()
"""It is kept, or it is nothing to us. A dialog that is answered so closes."""
COME_AGAIN: Final = Ack(503)
"""Nothing was kept. Teams brings a message again."""


def dialog(drawn: Json) -> Ack:
    """Opened, or in the place of the one that was sent. ``drawn``: title and card."""
    return Ack(body={"task": {"type": "continue", "value": drawn}})


def card_now(card: Json) -> Ack:
    """In the place of the card whose button was pressed."""
    return Ack(body={"statusCode": 200, "type": CARD, "value": card})


def word(text: str) -> Ack:
    """Shown beside the button for a moment."""
    return Ack(body={"statusCode": 200, "type": MESSAGE, "value": text})
