"""What goes wrong on purpose: once for each call that is to fail."""

import asyncio
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Limited:
    """429: not before so many seconds."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Refused:
    """200, and a no: ``ratelimited``, ``message_limit_exceeded``, what you like."""

    code: str


@dataclass(frozen=True, slots=True)
class Failed:
    """A 5xx. Slack: "some aspect of the operation" may have succeeded, or not."""

    status: int = 503
    done: bool = False


@dataclass(frozen=True, slots=True)
class Lost:
    """The connection closes before the answer, after or before it was done."""

    done: bool = True


@dataclass(frozen=True, slots=True)
class Garbled:
    """Done, and an answer that nobody can read."""


@dataclass(frozen=True, slots=True)
class Slow:
    """Done when ``go`` is set; that it came is told by ``came``."""

    came: asyncio.Event = field(default_factory=asyncio.Event)
    go: asyncio.Event = field(default_factory=asyncio.Event)


Fault = Limited | Refused | Failed | Lost | Garbled | Slow
