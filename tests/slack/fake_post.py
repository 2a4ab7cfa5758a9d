"""How what people do reaches the app: over signed HTTP, or over Socket Mode.

1. The app has three seconds; then Slack has given up on this try.
2. Events are brought again, at once, after one minute and after five. What somebody
   pressed, commanded or sent is brought once, and never again.
"""

import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final, Protocol
from urllib.parse import urlencode

import aiohttp

from adapters.clock import Clock
from tests.slack.fake_socket import NEVER, Ack, Sockets

Json = dict[str, Any]

SECRET: Final = "pretend-signing-secret"
DEADLINE_SECONDS: Final = 3.0
AGAIN_AFTER: Final = (timedelta(0), timedelta(minutes=1), timedelta(minutes=5))


class Sort(StrEnum):
    """Slack's own names, as they stand in envelopes."""

    EVENT = "events_api"
    INTERACTIVE = "interactive"
    COMMAND = "slash_commands"


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """Which time it is, and why again."""

    number: int = 0
    reason: str = ""


FIRST: Final = Try()


class Post(Protocol):
    async def bring(self, sort: Sort, payload: Json, which: Try) -> Ack: ...


class HttpPost:
    def __init__(
        self,
        http: aiohttp.ClientSession,
        url: str,
        clock: Clock,
        patience_seconds: float = DEADLINE_SECONDS,
        secret: str = SECRET,
    ) -> None:
        self._http, self._url, self._clock = http, url, clock
        self._timeout = aiohttp.ClientTimeout(total=patience_seconds)
        self.secret = secret

    async def bring(self, sort: Sort, payload: Json, which: Try) -> Ack:
        kind, body = encoded(sort, payload)
        headers = {
            "Content-Type": kind,
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            **self.signed(body),
            **_retried(which),
        }
        return await self.send(body, headers)

    async def send(self, body: bytes, headers: Mapping[str, str]) -> Ack:
        """Whatever it is."""
        try:
            async with self._http.post(
                self._url, data=body, headers=headers, timeout=self._timeout
            ) as answer:
                said = await answer.read()
                found = json.loads(said) if said else None
                return Ack(status=answer.status, body=found)
        except TimeoutError:
            return Ack(status=NEVER)

    def signed(self, body: bytes) -> dict[str, str]:
        seconds = str(int(self._clock.now().timestamp()))
        return {
            "X-Slack-Request-Timestamp": seconds,
            "X-Slack-Signature": signature(self.secret, seconds, body),
        }


class SocketPost:
    def __init__(
        self, sockets: Sockets, patience_seconds: float = DEADLINE_SECONDS
    ) -> None:
        self._sockets, self._patience = sockets, patience_seconds

    async def bring(self, sort: Sort, payload: Json, which: Try) -> Ack:
        envelope: Json = {
            "type": sort.value,
            "payload": payload,
            "accepts_response_payload": sort is not Sort.EVENT,
        }
        if sort is Sort.EVENT:
            envelope["retry_attempt"] = which.number
            envelope["retry_reason"] = which.reason
        return await self._sockets.bring(envelope, self._patience)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Owed:
    payload: Json
    since: datetime
    number: int
    reason: str


class Deliveries:
    """Brings everything by one post, and events again where that failed."""

    def __init__(self, post: Post, clock: Clock) -> None:
        self.post = post
        self._clock = clock
        self._owed: list[_Owed] = []
        self.tries: list[tuple[Sort, Json, Try, Ack]] = []
        """All that was brought, with what it was answered."""

    async def event(self, payload: Json) -> Ack:
        ack = await self._bring(Sort.EVENT, payload, FIRST)
        if not ack.well:
            self._owe(payload, self._clock.now(), 1, ack)
        return ack

    async def once(self, sort: Sort, payload: Json) -> Ack:
        return await self._bring(sort, payload, FIRST)

    async def again(self) -> list[Ack]:
        """What is due now of what failed."""
        now = self._clock.now()
        due = [o for o in self._owed if now >= o.since + AGAIN_AFTER[o.number - 1]]
        self._owed = [owed for owed in self._owed if owed not in due]
        acks = []
        for owed in due:
            which = Try(number=owed.number, reason=owed.reason)
            ack = await self._bring(Sort.EVENT, owed.payload, which)
            if not ack.well:
                self._owe(owed.payload, owed.since, owed.number + 1, ack)
            acks.append(ack)
        return acks

    @property
    def owed(self) -> int:
        """How many events Slack will still bring again."""
        return len(self._owed)

    def _owe(self, payload: Json, since: datetime, number: int, ack: Ack) -> None:
        if number <= len(AGAIN_AFTER):
            reason = "http_timeout" if ack.status == NEVER else "http_error"
            self._owed.append(
                _Owed(payload=payload, since=since, number=number, reason=reason)
            )

    async def _bring(self, sort: Sort, payload: Json, which: Try) -> Ack:
        ack = await self.post.bring(sort, payload, which)
        self.tries.append((sort, payload, which, ack))
        return ack


def encoded(sort: Sort, payload: Json) -> tuple[str, bytes]:
    """The content type, and the body."""
    form = "application/x-www-form-urlencoded"
    match sort:
        case Sort.EVENT:
            return "application/json", json.dumps(payload).encode()
        case Sort.INTERACTIVE:
            return form, urlencode({"payload": json.dumps(payload)}).encode()
        case Sort.COMMAND:
            return form, urlencode(payload).encode()


def signature(secret: str, seconds: str, body: bytes) -> str:
    signed = f"v0:{seconds}:".encode() + body
    return "v0=" + hmac.digest(secret.encode(), signed, "sha256").hex()


def _retried(which: Try) -> dict[str, str]:
    if not which.number:
        return {}
    return {
        "X-Slack-Retry-Num": str(which.number),
        "X-Slack-Retry-Reason": which.reason,
    }
