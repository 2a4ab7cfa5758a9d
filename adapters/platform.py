"""What a chat platform's adapter is to whoever serves a programme on it."""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Protocol

from aiohttp import web

from adapters.door import Door
from adapters.messenger import Messenger


class Platform(Protocol):
    @property
    def messenger(self) -> Messenger:
        """By which letters leave; it works before anybody is served."""
        ...

    @property
    def connected(self) -> bool:
        """Whether the platform takes what we send, and brings what people do."""
        ...

    @property
    def routes(self) -> list[web.RouteDef]:
        """Where the platform comes to us; only while serving."""
        ...

    def kept(self) -> None:
        """Something was kept: what people look at now may be old."""
        ...

    def serving(self, door: Door) -> AbstractAsyncContextManager[None]:
        """While it lasts, what people do comes in at the door."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Somebody on the roster, as an operator can look them up."""

    row: int
    """Of what ``been-there roster export`` writes, as a spreadsheet counts."""
    user: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """How things are between a platform and us, for ``been-there doctor``."""

    said: str
    """What there is, for whoever asked."""
    faults: tuple[str, ...]
