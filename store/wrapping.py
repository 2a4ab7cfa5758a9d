"""One key inside another, for one programme, kind and name.

This is the seam for a key management service later: wrap and unwrap are all
that the ring asks of the key above.
"""

import os
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from store.errors import KeyBroken
from store.seals import KEY_BYTES, NONCE_BYTES, TAG_BYTES, canonical

WRAPPED_BYTES: Final = NONCE_BYTES + KEY_BYTES + TAG_BYTES


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyName:
    """Which key this is. Bound into its wrapping, so that no file can stand in."""

    programme: str
    kind: str
    name: str


def new_key() -> bytes:
    return os.urandom(KEY_BYTES)


def wrap(above: bytes, name: KeyName, key: bytes) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(above).encrypt(nonce, key, _bound_to(name))


def unwrap(above: bytes, name: KeyName, wrapped: bytes) -> bytes:
    if len(wrapped) != WRAPPED_BYTES:
        raise _broken(name)
    nonce, sealed = wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:]
    try:
        return AESGCM(above).decrypt(nonce, sealed, _bound_to(name))
    except InvalidTag:
        raise _broken(name) from None


def _bound_to(name: KeyName) -> bytes:
    return canonical(
        {"programme": name.programme, "kind": name.kind, "name": name.name}
    ).encode()


def _broken(name: KeyName) -> KeyBroken:
    return KeyBroken(
        f"the {name.kind} key does not open: its file was damaged, moved or exchanged"
    )
