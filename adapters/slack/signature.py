"""Whether a request is Slack's own: its signature over the raw bytes, and its time.

1. Both headers come exactly once, in ASCII, in Slack's own form; else nothing is read.
2. The time is at most five minutes off our clock, so that nothing old is played again.
3. While a secret is being rotated there are two, and each of them is good.
"""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass, field
from re import ASCII, Pattern
from re import compile as pattern
from typing import Final

from adapters.clock import Clock

SIGNATURE: Final = "X-Slack-Signature"
TIMESTAMP: Final = "X-Slack-Request-Timestamp"
SIGNED: Final = pattern(r"v0=[0-9a-f]{64}", ASCII)
SECONDS: Final = pattern(r"[0-9]{1,12}", ASCII)
OFF_AT_MOST_SECONDS: Final = 300
SECRETS_AT_MOST: Final = 2


class Unsigned(Exception):  # noqa: N818
    """Not signed by Slack, or not now. It is not said what was wrong with it."""


@dataclass(frozen=True, slots=True, repr=False)
class Claim:
    """What a request's headers say, before its body is read."""

    seconds: bytes
    signature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatures:
    secrets: Sequence[bytes] = field(repr=False)
    clock: Clock

    def claimed(self, timestamps: Sequence[str], signatures: Sequence[str]) -> Claim:
        """What all headers of the two names say. Raises Unsigned."""
        seconds = _only(timestamps, SECONDS)
        signature = _only(signatures, SIGNED)
        off = self.clock.now().timestamp() - int(seconds)
        if abs(off) > OFF_AT_MOST_SECONDS:
            raise Unsigned
        return Claim(seconds.encode(), signature)

    def check(self, claim: Claim, body: bytes) -> None:
        """Raises Unsigned."""
        signed = b"v0:%b:%b" % (claim.seconds, body)
        good = [
            hmac.compare_digest(sign(secret, signed), claim.signature)
            for secret in self.secrets
        ]
        if not any(good):
            raise Unsigned


def read_secrets(setting: str) -> tuple[bytes, ...]:
    """One, or two while rotating, with a comma between. Raises ValueError."""
    secrets = tuple(part.strip().encode() for part in setting.split(","))
    if not all(secrets) or len(secrets) > SECRETS_AT_MOST:
        raise ValueError("one signing secret, or two with a comma between")
    return secrets


def sign(secret: bytes, signed: bytes) -> str:
    return "v0=" + hmac.digest(secret, signed, "sha256").hex()


def _only(values: Sequence[str], form: Pattern[str]) -> str:
    if len(values) != 1 or form.fullmatch(values[0]) is None:
        raise Unsigned
    return values[0]
