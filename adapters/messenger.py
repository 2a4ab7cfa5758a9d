"""What one chat platform does for delivery, and how each try can end.

    Sent     it stands in the person's conversation
    Wait     the platform asked everybody to wait: no attempt is counted
    Later    only this conversation is to wait: no attempt is counted
    NotNow   it surely did not leave: tried again later
    Refused  it never will: this person cannot be reached here
    Unsure   it may stand there or not: looked for first, then perhaps sent again

A messenger raises nothing for what a platform does; whatever it raises all the same
is taken as Unsure. It logs no card, and waits ``TIMEOUT_SECONDS`` at most.
"""

from dataclasses import dataclass
from typing import Final, Protocol

from bot.cards import Card
from bot.letter import LetterId
from bot.people import Address

TIMEOUT_SECONDS: Final = 15.0
"""The longest that one call to a platform may take."""
PLENTY: Final = 1000
"""Room where nothing holds us back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A letter on its way, with all that drawing and addressing it needs."""

    id: LetterId
    """Goes into the message's metadata: ``find`` looks for it."""
    address: Address
    zone: str
    country: str
    languages: tuple[str, ...]
    card: Card
    tokens: tuple[str, ...]
    """One opaque value for each of the card's buttons, in order (rule R6)."""

    def __repr__(self) -> str:
        return f"Outgoing({self.id})"


@dataclass(frozen=True, slots=True)
class Sent:
    ref: str
    """Where the platform keeps it, so that it can be redrawn."""


@dataclass(frozen=True, slots=True)
class Wait:
    seconds: float


@dataclass(frozen=True, slots=True)
class Later:
    seconds: float


@dataclass(frozen=True, slots=True)
class NotNow:
    pass


@dataclass(frozen=True, slots=True)
class Refused:
    pass


@dataclass(frozen=True, slots=True)
class Unsure:
    pass


Ending = Sent | Wait | Later | NotNow | Refused | Unsure


class Messenger(Protocol):
    @property
    def platform(self) -> str:
        """The ``Address.platform`` that it delivers to."""
        ...

    @property
    def room(self) -> int:
        """So many new messages our own pace would let go now: more are not claimed."""
        ...

    async def send(self, out: Outgoing) -> Ending: ...

    async def redraw(self, out: Outgoing, ref: str) -> Ending:
        """Put the card where the message stands. A message that is gone is Sent."""
        ...

    async def find(self, out: Outgoing) -> str | None:
        """Where this letter stands, if it arrived after all; by its id."""
        ...
