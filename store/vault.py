"""Seal what a column keeps, with the key that its contract names.

A person's ids and platform names become blind indexes here, and nowhere else.
"""

from functools import lru_cache

from store.columns import COLUMNS, Contract, Sealed
from store.errors import KeyErased
from store.keys import KeyRing
from store.seals import SealedColumn


class Vault:
    """The keys of one programme, as its tables use them in one transaction.

    What it was asked once it knows until the transaction ends: the disk is asked for
    a request's key once, and a reader's lane is worked out once.
    """

    def __init__(self, ring: KeyRing, programme: str) -> None:
        self.ring = ring
        self._programme = programme
        self._standing = ring.standing()
        self._requests: dict[str, bytes] = {}
        self._blinds: dict[tuple[str, str], str] = {}

    def seal(
        self, column: str, row: str, plain: bytes, request: str | None = None
    ) -> bytes:
        """``column`` is written ``table.column``."""
        place, contract = _column(self._programme, column)
        key = self._key(contract, request)
        if key is None:
            raise KeyErased(f"{column} belongs to a request that was forgotten")
        return place.seal(key, row, plain)

    def unseal(
        self, column: str, row: str, sealed: bytes, request: str | None = None
    ) -> bytes | None:
        """Nothing, once its request was forgotten (promise 10)."""
        place, contract = _column(self._programme, column)
        key = self._key(contract, request)
        return None if key is None else place.unseal(key, row, sealed)

    def blind(self, purpose: str, value: str) -> str:
        known = self._blinds.get((purpose, value))
        if known is None:
            known = self.ring.blind(purpose, value).hex()
            self._blinds[purpose, value] = known
        return known

    def _key(self, contract: Contract, request: str | None) -> bytes | None:
        if request is None:
            assert contract in (Contract.STANDING, Contract.EITHER), contract
            return self._standing
        assert contract is not Contract.STANDING, contract
        key = self._requests.get(request) or self.ring.request(request)
        if key is not None:
            self._requests[request] = key
        return key


@lru_cache
def _column(programme: str, written: str) -> tuple[SealedColumn, Contract]:
    table, _, name = written.partition(".")
    sealed = COLUMNS[table][name]
    assert isinstance(sealed, Sealed), written
    return SealedColumn(programme, table, name), sealed.contract
