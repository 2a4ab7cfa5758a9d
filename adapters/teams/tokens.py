"""The one token that all our calls carry: fetched off the loop, renewed in time.

1. One renewal at a time, however many ask: all wait for the same one.
2. It is renewed while the old one is still good, so that nobody waits for it.
3. After a no nobody asks again for a while: whoever asks us hears the same no.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

from adapters.passing import Passing
from adapters.teams.config import TeamsConfig
from adapters.teams.errors import Code, TeamsSaidNo, error_of
from adapters.teams.signing_in import Issued, SigningIn

RENEWED_AT: Final = 0.8
"""Of its life; Entra's live for 60 to 90 minutes."""
GOOD_UNTIL: Final = 0.95
PATIENCE_SECONDS: Final = 4.0
"""A caller that holds a lease waits no longer than this."""
COOL_SECONDS: Final = 10.0


@dataclass(frozen=True, slots=True, repr=False)
class _Held:
    token: str
    renew_at: float
    good_until: float


@dataclass(frozen=True, slots=True)
class _Refused:
    no: TeamsSaidNo
    until: float


class Tokens:
    def __init__(self, sign_in: Callable[[], Issued], time: Passing) -> None:
        self._sign_in, self._time = sign_in, time
        self._held: _Held | None = None
        self._refused: _Refused | None = None
        self._renewing: asyncio.Task[str] | None = None

    async def token(self) -> str:
        """Raises TeamsSaidNo: TokenRefused, or Unsent where it cannot be had now."""
        held, now = self._held, self._time.now()
        if held is not None and now < held.renew_at:
            return held.token
        if held is not None and now < held.good_until:
            self._renewal(now)
            return held.token
        renewal = self._renewal(now)
        if renewal is None:
            assert self._refused is not None
            raise error_of(self._refused.no.code)
        return await _waited_for(renewal)

    def forget(self, token: str) -> None:
        """Teams does not take it, though its time is not over."""
        if self._held is not None and self._held.token == token:
            self._held = None

    async def close(self) -> None:
        if self._renewing is not None:
            await asyncio.wait([self._renewing])

    def _renewal(self, now: float) -> "asyncio.Task[str] | None":
        """The one under way, or a new one; none so soon after a no."""
        if self._renewing is None:
            if self._refused is not None and now < self._refused.until:
                return None
            self._renewing = asyncio.create_task(self._renew(now))
            self._renewing.add_done_callback(self._ended)
        return self._renewing

    async def _renew(self, now: float) -> str:
        issued = await asyncio.to_thread(self._sign_in)
        self._held = _Held(
            issued.token,
            renew_at=now + RENEWED_AT * issued.seconds,
            good_until=now + GOOD_UNTIL * issued.seconds,
        )
        return issued.token

    def _ended(self, renewal: "asyncio.Task[str]") -> None:
        self._renewing, self._refused = None, None
        error = None if renewal.cancelled() else renewal.exception()
        if isinstance(error, TeamsSaidNo):
            self._refused = _Refused(error, self._time.now() + COOL_SECONDS)


async def _waited_for(renewal: "asyncio.Task[str]") -> str:
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            # Others wait for it as well.
            return await asyncio.shield(renewal)
    except TimeoutError:
        raise error_of(Code.SIGN_IN_FAILED) from None
    except TeamsSaidNo as no:
        # One of its own for everybody: a traceback grows in what many raise.
        raise error_of(no.code) from None


@asynccontextmanager
async def opened_tokens(
    config: TeamsConfig, time: Passing
) -> AsyncIterator[Tokens | None]:
    """None where nothing is signed, and nobody gave us a password."""
    if config.password is None:
        yield None
        return
    sign_in = SigningIn(config.app_id, config.password, config.tenant, config.token_url)
    tokens = Tokens(sign_in, time)
    try:
        yield tokens
    finally:
        await tokens.close()
        sign_in.close()
