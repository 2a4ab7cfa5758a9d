"""The keys that sign what comes: fetched when they are needed, and not on every knock.

1. They are good for a day; then new ones are fetched while the old ones still serve.
2. An unknown key's name fetches them at once, for keys rotate; but once in a while
   only, because anybody can make up a name.
3. Whoever needs them while they are being fetched waits for the same fetch.
4. Where they cannot be fetched, the old ones are good for a second day, and no longer.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final

import aiohttp
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from jwt.algorithms import RSAAlgorithm
from jwt.exceptions import InvalidKeyError
from yarl import URL

from adapters.bodies import UNREADABLE, json_in
from adapters.logs import Event, Fields, Log
from adapters.loopback import is_loopback
from adapters.passing import Passing

Json = Mapping[str, Any]
Fetch = Callable[[str], Awaitable[bytes]]

FRESH_SECONDS: Final = 24 * 3600.0
GOOD_SECONDS: Final = 2 * FRESH_SECONDS
COOL_SECONDS: Final = 60.0
"""So long nobody asks again, whatever names of keys are brought."""
PATIENCE_SECONDS: Final = 5.0
LONGEST: Final = 1024 * 1024
BITS_AT_LEAST: Final = 2048


class KeysAway(Exception):  # noqa: N818
    """Nothing can be verified now: no keys could be fetched."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    key: RSAPublicKey
    endorsements: frozenset[str]
    """The channels for which it may sign."""


@dataclass(frozen=True, slots=True)
class _Held:
    keys: Mapping[str, SigningKey]
    since: float


class SigningKeys:
    def __init__(self, fetch: Fetch, url: str, time: Passing, log: Log) -> None:
        """``fetch`` may raise anything; ``url`` is the OpenID document's."""
        self._fetch, self._url, self._time, self._log = fetch, url, time, log
        self._held: _Held | None = None
        self._asked_at: float | None = None
        self._renewing: asyncio.Task[None] | None = None

    @property
    def known(self) -> bool:
        return self._held is not None

    async def find(self, name: str) -> SigningKey | None:
        """None: no key has that name. Raises KeysAway."""
        held, now = self._held, self._time.now()
        if held is None or name not in held.keys or now > held.since + GOOD_SECONDS:
            await self.renew()
        elif now > held.since + FRESH_SECONDS:
            self._renewal(now)
        held = self._held
        if held is None or now > held.since + GOOD_SECONDS:
            raise KeysAway
        return held.keys.get(name)

    async def renew(self) -> None:
        """Fetched anew, unless that was tried a moment ago. Raises nothing."""
        renewal = self._renewal(self._time.now())
        if renewal is not None:
            # Others wait for it as well.
            await asyncio.shield(renewal)

    async def keep_fresh(self) -> None:
        """For good: whoever balances load may bring nothing before we are ready."""
        while True:
            held, now = self._held, self._time.now()
            if held is None or now > held.since + FRESH_SECONDS:
                await self.renew()
            await self._time.wait(COOL_SECONDS)

    async def close(self) -> None:
        if self._renewing is not None:
            self._renewing.cancel()
            await asyncio.wait([self._renewing])

    def _renewal(self, now: float) -> "asyncio.Task[None] | None":
        """The one under way, or a new one; none so soon after another."""
        if self._renewing is None:
            if self._asked_at is not None and now < self._asked_at + COOL_SECONDS:
                return None
            self._asked_at = now
            self._renewing = asyncio.create_task(self._renew(now))
            self._renewing.add_done_callback(self._ended)
        return self._renewing

    async def _renew(self, now: float) -> None:
        try:
            known = json_in(await self._fetch(self._url))
            listed = json_in(await self._fetch(_address(known.get("jwks_uri"))))
            keys = keys_in(listed)
            if not keys:
                raise ValueError("no keys")
        except Exception as error:
            self._log.trouble(Event.KEYS_AWAY, Fields(error=type(error)))
        else:
            self._held = _Held(keys, since=now)

    def _ended(self, _: "asyncio.Task[None]") -> None:
        self._renewing = None


@asynccontextmanager
async def opened_keys(url: str, time: Passing, log: Log) -> AsyncIterator[SigningKeys]:
    timeout = aiohttp.ClientTimeout(total=PATIENCE_SECONDS)
    # A proxy of the environment does not lead to this machine.
    by_proxy = not _is_here(URL(url))
    async with aiohttp.ClientSession(timeout=timeout, trust_env=by_proxy) as session:

        async def fetch(address: str) -> bytes:
            async with session.get(address, allow_redirects=False) as answer:
                if answer.status != 200:
                    raise ValueError("no such page")
                return await _bounded(answer.content)

        keys = SigningKeys(fetch, url, time, log)
        try:
            yield keys
        finally:
            await keys.close()


async def _bounded(content: aiohttp.StreamReader) -> bytes:
    body = bytearray()
    async for part in content.iter_any():
        body += part
        if len(body) > LONGEST:
            raise ValueError("too long")
    return bytes(body)


def keys_in(listed: Json) -> dict[str, SigningKey]:
    """By name; what is no signing key that we take is passed over."""
    found: dict[str, SigningKey] = {}
    keys = listed.get("keys")
    for each in keys if isinstance(keys, list) else []:
        key = _key(each)
        if key is not None:
            found[each["kid"]] = key
    return found


def _key(said: object) -> SigningKey | None:
    match said:
        case {"kty": "RSA", "kid": str(), "n": str(n), "e": str(e), **rest}:
            pass
        case _:
            return None
    if rest.get("use", "sig") != "sig":
        return None
    try:
        key = RSAAlgorithm.from_jwk({"kty": "RSA", "n": n, "e": e})
    except (InvalidKeyError, *UNREADABLE):
        return None
    if not isinstance(key, RSAPublicKey) or key.key_size < BITS_AT_LEAST:
        return None
    endorsed = rest.get("endorsements")
    names = endorsed if isinstance(endorsed, list) else []
    return SigningKey(key, frozenset(name for name in names if isinstance(name, str)))


def _address(said: object) -> str:
    """Where the OpenID document says that the keys are. Raises ValueError."""
    if not isinstance(said, str):
        raise TypeError("no address")
    url = URL(said)
    if url.scheme != "https" and not _is_here(url):
        raise ValueError("no safe address")
    return said


def _is_here(url: URL) -> bool:
    return is_loopback(url.host or "")
