"""How what people do reaches the bot: over HTTP, with a token of the Bot Framework's.

1. Messages and installs are brought again after 15 seconds where they were not taken.
2. What somebody pressed, or sent in a dialog, is brought once, and never again.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

import aiohttp

from adapters.clock import Clock
from tests.teams.fake_keys import Keys
from tests.teams.fake_tenant import APP_ID

Json = dict[str, Any]

DEADLINE_SECONDS: Final = 15.0
AGAIN_AFTER: Final = timedelta(seconds=15)
TRIES_AT_MOST: Final = 3
NEVER: Final = 0
"""The status of what was not answered in time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ack:
    status: int
    body: Json | None = None

    @property
    def well(self) -> bool:
        return self.status == 200


class HttpPost:
    def __init__(
        self,
        http: aiohttp.ClientSession,
        url: str,
        keys: Keys,
        patience_seconds: float = DEADLINE_SECONDS,
    ) -> None:
        self._http, self._url, self._keys = http, url, keys
        self._timeout = aiohttp.ClientTimeout(total=patience_seconds)

    async def bring(self, activity: Json) -> Ack:
        token = self._keys.token(APP_ID, activity["serviceUrl"])
        return await self.send(json.dumps(activity).encode(), f"Bearer {token}")

    async def send(self, body: bytes, authorization: str) -> Ack:
        """Whatever it is."""
        headers = {
            "Authorization": authorization,
            "Content-Type": "application/json; charset=utf-8",
        }
        try:
            async with self._http.post(
                self._url, data=body, headers=headers, timeout=self._timeout
            ) as answer:
                said = await answer.read()
                found = json.loads(said) if said else None
                return Ack(status=answer.status, body=found)
        except TimeoutError:
            return Ack(status=NEVER)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Owed:
    activity: Json
    since: datetime
    tries: int


class Deliveries:
    """Brings everything, and messages again where that failed."""

    def __init__(self, post: HttpPost, clock: Clock) -> None:
        self.post = post
        self._clock = clock
        self._owed: list[_Owed] = []
        self.tries: list[tuple[Json, Ack]] = []
        """All that was brought, with what it was answered."""

    @property
    def owed(self) -> int:
        """How many messages Teams will still bring again."""
        return len(self._owed)

    async def message(self, activity: Json, tries: int = 1) -> Ack:
        ack = await self.once(activity)
        if not ack.well and ack.status >= 500 and tries < TRIES_AT_MOST:
            owed = _Owed(activity=activity, since=self._clock.now(), tries=tries)
            self._owed.append(owed)
        return ack

    async def once(self, activity: Json) -> Ack:
        ack = await self.post.bring(activity)
        self.tries.append((activity, ack))
        return ack

    async def again(self) -> list[Ack]:
        """What is due now of what failed."""
        now = self._clock.now()
        due = [owed for owed in self._owed if now >= owed.since + AGAIN_AFTER]
        self._owed = [owed for owed in self._owed if owed not in due]
        return [await self.message(o.activity, o.tries + 1) for o in due]
