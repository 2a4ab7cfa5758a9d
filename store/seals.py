"""A value sealed for one place, which opens nowhere else.

1. A seal is bound to its programme, table, column and row (CONFIDENTIALITY R10):
   moved anywhere else, it does not open.
2. Lengths tell nothing within a class: 64, 256, 1024, then multiples of 4096 bytes.
3. A sealed value is one version byte, a nonce of 12 bytes, then AES-256-GCM.
4. A failure names the table and the column, never a value.
"""

import os
from dataclasses import dataclass
from functools import lru_cache
from json import JSONEncoder
from json.encoder import encode_basestring_ascii as quoted
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from store.errors import SealBroken

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12
TAG_BYTES: Final = 16

_VERSION: Final = b"\x01"
_LENGTH_BYTES: Final = 4
_CLASSES: Final = (64, 256, 1024, 4096)
_CIPHERS_KEPT: Final = 1024
_START: Final = len(_VERSION) + NONCE_BYTES
_SHORTEST: Final = _START + _CLASSES[0] + TAG_BYTES

canonical: Final = JSONEncoder(sort_keys=True, separators=(",", ":")).encode
"""One spelling for one meaning: what associated data is made of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a sealed value belongs, in ids that never change."""

    programme: str
    table: str
    column: str
    row: str


class SealedColumn:
    """All the places of one column. What every row's place has in common is written once."""

    def __init__(self, programme: str, table: str, column: str) -> None:
        self._name = f"{table}.{column}"
        self._before = (
            f'{{"column":{quoted(column)},"programme":{quoted(programme)},"row":'
        )
        self._after = f',"table":{quoted(table)}}}'

    def seal(self, key: bytes, row: str, plain: bytes) -> bytes:
        # The one piece of chance that is made here and not carried by the event: two
        # seals under one nonce would give both values away, so nobody may choose it.
        nonce = os.urandom(NONCE_BYTES)
        sealed = _cipher(key).encrypt(nonce, _padded(plain), self.bound_to(row))
        return _VERSION + nonce + sealed

    def unseal(self, key: bytes, row: str, sealed: bytes) -> bytes:
        """What was sealed for this very place. Anything else raises SealBroken."""
        if len(sealed) < _SHORTEST or not sealed.startswith(_VERSION):
            raise self._broken()
        nonce = sealed[len(_VERSION) : _START]
        try:
            padded = _cipher(key).decrypt(nonce, sealed[_START:], self.bound_to(row))
        except InvalidTag:
            raise self._broken() from None
        end = _LENGTH_BYTES + int.from_bytes(padded[:_LENGTH_BYTES], "big")
        if end > len(padded):
            raise self._broken()
        return padded[_LENGTH_BYTES:end]

    def bound_to(self, row: str) -> bytes:
        """Associated data: ``canonical`` of the four by name, written out."""
        return f"{self._before}{quoted(row)}{self._after}".encode()

    def _broken(self) -> SealBroken:
        return SealBroken(
            f"{self._name} does not open: it was moved, altered or sealed by another key"
        )


def seal(key: bytes, place: Place, plain: bytes) -> bytes:
    return _of(place).seal(key, place.row, plain)


def unseal(key: bytes, place: Place, sealed: bytes) -> bytes:
    return _of(place).unseal(key, place.row, sealed)


def forget_ciphers() -> None:
    """Promise 10: a destroyed key leaves the memory as well."""
    _cipher.cache_clear()


@lru_cache(maxsize=_CIPHERS_KEPT)
def _cipher(key: bytes) -> AESGCM:
    # AESGCM would take shorter keys, and quietly be weaker.
    assert len(key) == KEY_BYTES, len(key)
    return AESGCM(key)


def _padded(plain: bytes) -> bytes:
    length = _LENGTH_BYTES + len(plain)
    prefixed = len(plain).to_bytes(_LENGTH_BYTES, "big") + plain
    return prefixed.ljust(_class_of(length), b"\0")


def _class_of(length: int) -> int:
    for size in _CLASSES:
        if length <= size:
            return size
    return -(-length // _CLASSES[-1]) * _CLASSES[-1]


def _of(place: Place) -> SealedColumn:
    return SealedColumn(place.programme, place.table, place.column)
