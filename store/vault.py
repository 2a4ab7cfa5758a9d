"""Seal what a column keeps, with the key that its contract names.

A person's ids and platform names become blind indexes here, and nowhere else.
"""

from store.columns import COLUMNS, Contract, Sealed
from store.errors import KeyErased
from store.keys import KeyRing
from store.seals import Place, seal, unseal


class Vault:
    """The keys of one programme, as its tables use them."""

    def __init__(self, ring: KeyRing, programme: str) -> None:
        self.ring = ring
        self._programme = programme

    def seal(
        self, column: str, row: str, plain: bytes, request: str | None = None
    ) -> bytes:
        """``column`` is written ``table.column``."""
        key = self._key(column, request)
        if key is None:
            raise KeyErased(f"{column} belongs to a request that was forgotten")
        return seal(key, self._place(column, row), plain)

    def unseal(
        self, column: str, row: str, sealed: bytes, request: str | None = None
    ) -> bytes | None:
        """Nothing, once its request was forgotten (promise 10)."""
        key = self._key(column, request)
        return None if key is None else unseal(key, self._place(column, row), sealed)

    def blind(self, purpose: str, value: str) -> str:
        return self.ring.blind(purpose, value).hex()

    def _key(self, column: str, request: str | None) -> bytes | None:
        table, _, name = column.partition(".")
        contract = COLUMNS[table][name]
        assert isinstance(contract, Sealed), column
        if request is None:
            assert contract.contract is not Contract.REQUEST, column
            return self.ring.standing()
        assert contract.contract is not Contract.STANDING, column
        return self.ring.request(request)

    def _place(self, column: str, row: str) -> Place:
        table, _, name = column.partition(".")
        return Place(programme=self._programme, table=table, column=name, row=row)
