"""Knock at our door as Teams does: as JSON, with a token that is signed for it."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from aiohttp.test_utils import TestClient

from adapters.teams.edge import PATH
from tests.adapters.teams import signing

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    status: int
    text: str

    @property
    def json(self) -> Json:
        read: Json = json.loads(self.text)
        return read

    @property
    def dialog(self) -> Json:
        """What stands in the dialog that it opens, or draws anew."""
        task = self.json["task"]
        assert task["type"] == "continue", task
        value: Json = task["value"]
        return value

    @property
    def title(self) -> str:
        title: str = self.dialog["title"]
        return title

    @property
    def card(self) -> Json:
        """What takes the place of the card that was pressed."""
        assert self.json["type"] == "application/vnd.microsoft.card.adaptive"
        value: Json = self.json["value"]
        return value

    @property
    def word(self) -> str:
        assert self.json["type"] == "application/vnd.microsoft.activity.message"
        value: str = self.json["value"]
        return value


@dataclass(slots=True)
class Teams:
    client: TestClient[Any, Any]

    async def brings(self, activity: Json, token: str = "") -> Answered:
        return await self.posts(json.dumps(activity).encode(), token or good_token())

    async def posts(self, body: bytes, token: str) -> Answered:
        headers = {
            "Content-Type": "application/json",
            "Authorization": f"Bearer {token}",
        }
        async with self.client.post(PATH, data=body, headers=headers) as answer:
            return Answered(status=answer.status, text=await answer.text())


@cache
def good_token() -> str:
    return signing.token()
