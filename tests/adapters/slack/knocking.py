"""Knock at our door as Slack does: signed, with the time, as JSON or as a form."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlencode

from aiohttp.test_utils import TestClient

from adapters.bodies import JSON
from adapters.slack.edge import FORM, PATH
from adapters.slack.signature import SIGNATURE, TIMESTAMP, sign

Json = dict[str, Any]

SECRET: Final = "8f742231b10e8888abcd99yyyzzz85a5"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    status: int
    text: str

    @property
    def json(self) -> Json:
        read: Json = json.loads(self.text)
        return read


@dataclass(slots=True)
class Slack:
    client: TestClient[Any, Any]
    at: datetime
    secret: str = SECRET

    async def brings(self, payload: Json) -> Answered:
        """An event, as JSON; a command, as a form; anything else inside a form."""
        if payload.get("type") == "event_callback":
            return await self.knocks(json.dumps(payload).encode(), JSON)
        entered = payload if "command" in payload else {"payload": json.dumps(payload)}
        return await self.knocks(urlencode(entered).encode(), FORM)

    async def knocks(self, body: bytes, kind: str = JSON) -> Answered:
        return await self.posts(body, [*self.signs(body), ("Content-Type", kind)])

    async def posts(self, body: bytes, headers: list[tuple[str, str]]) -> Answered:
        async with self.client.post(PATH, data=body, headers=headers) as answer:
            return Answered(status=answer.status, text=await answer.text())

    def signs(
        self, body: bytes, *, at: str = "", secret: str = ""
    ) -> list[tuple[str, str]]:
        seconds = at or str(int(self.at.timestamp()))
        signed = f"v0:{seconds}:".encode() + body
        signature = sign((secret or self.secret).encode(), signed)
        return [(TIMESTAMP, seconds), (SIGNATURE, signature)]
