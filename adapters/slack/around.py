"""Who stands around what comes in: asked by it, or told what it means for them."""

from dataclasses import dataclass
from typing import Any, Protocol

from slack_sdk.web.async_client import AsyncWebClient

from adapters.door import Door
from adapters.learnt_chats import LearntChats
from adapters.slack.showing import Views
from adapters.tasks import Tasks
from bot.people import Sender

Json = dict[str, Any]


class Directory(Protocol):
    """Who everybody is."""

    def find(self, user: str) -> Sender | None: ...

    def look_up_soon(self, user: str) -> None: ...

    async def heard(self, member: object) -> None: ...


class Homes(Protocol):
    """What stands in everybody's App Home."""

    def touched(self, user: str) -> None: ...

    def opened(self, user: str) -> None: ...


class Meanwhile(Protocol):
    """What was typed while we were away, and found before Slack brought it."""

    def was_found(self, channel: str, ts: str) -> bool: ...

    def came(self, channel: str, ts: str) -> None: ...


class Web(Views, Protocol):
    """What of Slack's Web API is used to answer somebody."""

    @property
    def client(self) -> AsyncWebClient: ...

    async def post(self, to: str, drawn: Json, letter: str) -> object: ...

    def taken_away(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    door: Door
    api: Web
    directory: Directory
    homes: Homes
    meanwhile: Meanwhile
    chats: LearntChats
    tasks: Tasks
