"""What Slack is answered at once: a status, and perhaps something to show."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, repr=False)
class Ack:
    status: int = 200
    body: Json | None = None


TAKEN: Final = Ack()
"""It is kept, or it is nothing to us: nothing more to say."""
COME_AGAIN: Final = Ack(503)
"""Nothing was kept. Slack brings an event again, and shows a sign beside a button."""
CLOSE: Final = Ack(body={})
"""The modal closes."""


def update(view: Json) -> Ack:
    """Another view in the place of the one that was sent."""
    return Ack(body={"response_action": "update", "view": view})


def mend(errors: Mapping[str, str]) -> Ack:
    """What has to be mended, by field."""
    return Ack(body={"response_action": "errors", "errors": dict(errors)})


def whisper(drawn: Json) -> Ack:
    """Said to whoever gave a command, and seen by nobody else."""
    return Ack(body={"response_type": "ephemeral", **drawn})
