"""Seal what a column keeps, with the key that its contract names.

A person's ids and platform names become blind indexes here, and nowhere else.
"""

from dataclasses import dataclass
from functools import lru_cache

from store.columns import COLUMNS, Contract, Sealed
from store.errors import KeyErased
from store.keys import KeyRing
from store.seals import Place, seal, unseal


@dataclass(frozen=True, slots=True)
class _Column:
    table: str
    name: str
    contract: Contract


class Vault:
    """The keys of one programme, as its tables use them in one transaction.

    What it was asked once it knows until the transaction ends: the disk is asked for
    a request's key once, and a reader's lane is worked out once.
    """

    def __init__(self, ring: KeyRing, programme: str) -> None:
        self.ring = ring
        self._programme = programme
        self._requests: dict[str, bytes] = {}
        self._blinds: dict[tuple[str, str], str] = {}

    def seal(
        self, column: str, row: str, plain: bytes, request: str | None = None
    ) -> bytes:
        """``column`` is written ``table.column``."""
        of = _column(column)
        key = self._key(of, request)
        if key is None:
            raise KeyErased(f"{column} belongs to a request that was forgotten")
        return seal(key, self._place(of, row), plain)

    def unseal(
        self, column: str, row: str, sealed: bytes, request: str | None = None
    ) -> bytes | None:
        """Nothing, once its request was forgotten (promise 10)."""
        of = _column(column)
        key = self._key(of, request)
        return None if key is None else unseal(key, self._place(of, row), sealed)

    def blind(self, purpose: str, value: str) -> str:
        known = self._blinds.get((purpose, value))
        if known is None:
            known = self.ring.blind(purpose, value).hex()
            self._blinds[purpose, value] = known
        return known

    def _key(self, column: _Column, request: str | None) -> bytes | None:
        if request is None:
            assert column.contract is not Contract.REQUEST, column
            return self.ring.standing()
        assert column.contract is not Contract.STANDING, column
        key = self._requests.get(request) or self.ring.request(request)
        if key is not None:
            self._requests[request] = key
        return key

    def _place(self, column: _Column, row: str) -> Place:
        return Place(
            programme=self._programme, table=column.table, column=column.name, row=row
        )


@lru_cache
def _column(written: str) -> _Column:
    table, _, name = written.partition(".")
    contract = COLUMNS[table][name]
    assert isinstance(contract, Sealed), written
    return _Column(table, name, contract.contract)
