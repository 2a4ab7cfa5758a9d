"""Every column says what it may show; what is sealed opens only where it belongs."""

from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass

import pytest
from sqlalchemy import Connection, LargeBinary, MetaData, Table, func, select, update
from sqlmodel import SQLModel

from bot.changes import Changes
from bot.effects.telling import Slot
from bot.house import House
from bot.people import PersonId
from store.chats import Chats
from store.columns import COLUMNS, Contract, Sealed
from store.errors import SealBroken
from store.keys import KeyRing
from store.outbox import Outbox
from store.release import run
from store.sql_store import SqlStore
from store.vault import Vault
from tests.store.nouns import (
    HELLO,
    NOON,
    a_group,
    a_letter,
    a_request,
    a_round,
    a_supporter,
    address,
    an_approach,
    an_invitation,
    an_offer,
    offered,
    sender,
)

TABLES = {table.name: table for table in SQLModel.metadata.sorted_tables}
SEALED = [
    (table, column)
    for table, columns in COLUMNS.items()
    for column, rule in columns.items()
    if isinstance(rule, Sealed)
]


def test_every_column_says_what_it_may_show() -> None:
    assert {t: set(c) for t, c in COLUMNS.items()} == {
        name: set(table.columns.keys()) for name, table in TABLES.items()
    }


def test_every_clear_column_has_a_reason_and_holds_no_bytes() -> None:
    for table, columns in COLUMNS.items():
        for column, rule in columns.items():
            kept_as = TABLES[table].c[column].type
            assert isinstance(rule, Sealed) == isinstance(kept_as, LargeBinary), column
            assert isinstance(rule, Sealed) or rule.reason, column


def test_a_migrated_database_has_no_column_that_is_not_listed(url: str) -> None:
    def reflected(connection: Connection) -> MetaData:
        metadata = MetaData()
        metadata.reflect(connection)
        return metadata

    tables = run(url, reflected).tables
    found = {t: set(tables[t].columns.keys()) for t in tables if t != "alembic_version"}
    assert found == {table: set(columns) for table, columns in COLUMNS.items()}


@dataclass(frozen=True)
class Kept:
    """One sealed value, where it lies."""

    row: str
    request: str | None
    sealed: bytes


@pytest.fixture
async def people(store: SqlStore) -> tuple[PersonId, ...]:
    """Two of everything, so that each value has a wrong row to be moved to."""
    sam, kim = a_supporter("sam"), a_supporter("kim")
    async with store.unit() as unit:
        askers = await unit.who([sender("dana"), sender("eve")])
        dana, eve = (askers[address(user)].id for user in ("dana", "eve"))
        requests = tuple(offered(a_request(p), sam.person.id) for p in (dana, eve))
        rounds = (a_round(), a_round())
        groups = (a_group(dana), a_group(eve))
        letters = [a_letter(p, HELLO) for p in (dana, eve)]
        letters += [
            a_letter(s.person.id, an_offer(r.id), r.id, Slot.OFFER)
            for r in requests
            for s in (sam, kim)
        ]
        letters += [
            a_letter(dana, an_invitation(g.id), g.id, Slot.GROUP) for g in groups
        ]
        await unit.keep(
            Changes(
                at=NOON,
                people=(sam.person, kim.person),
                supporters=(sam.supporter, kim.supporter),
                loads=(sam.load, kim.load),
                requests=requests,
                rounds=rounds,
                approaches=tuple(an_approach(r, dana) for r in rounds),
                groups=groups,
                letters=tuple(letters),
                house=House(directory=()),
            )
        )
    for user in ("dana", "eve"):
        await Chats(store).keep(address(user), f"the chat of {user}")
    outbox = Outbox(store)
    for letter in (await outbox.claim(NOON, 100, 30)).letters:
        if letter.about is not None:
            assert await outbox.sent(letter, "a place in a chat", NOON)
    return dana, eve


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize(("table", "column"), SEALED)
def test_a_sealed_value_opens_in_its_place_and_in_no_other(
    url: str, ring: KeyRing, programme: str, table: str, column: str
) -> None:
    values = list(kept(url, programme, TABLES[table], column))
    alone = table == "house"  # there is no other row to be moved to
    assert len(values) >= (1 if alone else 2)
    vault, elsewhere = Vault(ring, programme), Vault(ring, "south")
    place = f"{table}.{column}"
    for value, other in zip(values, values[1:] + values[:1], strict=True):
        assert vault.unseal(place, value.row, value.sealed, value.request) is not None
        with nullcontext() if alone else pytest.raises(SealBroken):
            vault.unseal(place, other.row, value.sealed, value.request)
        with pytest.raises(SealBroken):
            elsewhere.unseal(place, value.row, value.sealed, value.request)
        for wrong in columns_under(value.request):
            if wrong != place:
                with pytest.raises(SealBroken):
                    vault.unseal(wrong, value.row, value.sealed, value.request)


async def test_two_people_whose_rows_were_exchanged_are_not_shown(
    url: str, store: SqlStore, programme: str, people: tuple[PersonId, ...]
) -> None:
    dana, eve = people
    person = TABLES["person"]
    mine = person.c.programme == programme

    def exchange(connection: Connection) -> None:
        body = select(person.c.body).where(mine, person.c.id == eve).scalar_subquery()
        connection.execute(
            update(person).where(mine, person.c.id == dana).values(body=body)
        )

    run(url, exchange)
    with pytest.raises(SealBroken):
        async with store.glance() as unit:
            await unit.people([dana])


def kept(url: str, programme: str, table: Table, column: str) -> Iterator[Kept]:
    _, row = table.primary_key.columns
    request = KEYS.get(table.name, table.c.get("request"))
    wanted = select(row, row if request is None else request, table.c[column])
    mine = wanted.where(table.c.programme == programme, table.c[column].is_not(None))
    for key, about, sealed in run(url, lambda c: c.execute(mine).all()):
        yield Kept(row=key, request=None if request is None else about, sealed=sealed)


KEYS = {
    "request": TABLES["request"].c.id,
    "round": TABLES["round"].c.id,
    "approach": TABLES["approach"].c.round,
    "support_group": TABLES["support_group"].c.id,
    "button": func.coalesce(
        TABLES["button"].c.request, TABLES["button"].c.support_group
    ),
}
"""Whose key it is, where that is no column of its own."""


def columns_under(request: str | None) -> list[str]:
    """Where the same key would be tried."""
    mine = (
        [Contract.STANDING]
        if request is None
        else [Contract.REQUEST, Contract.ROUND, Contract.GROUP]
    )
    rules = [Sealed(contract) for contract in (*mine, Contract.EITHER)]
    return [f"{t}.{c}" for t, c in SEALED if COLUMNS[t][c] in rules]


def test_a_blind_index_is_the_rings_own(ring: KeyRing, programme: str) -> None:
    vault = Vault(ring, programme)
    assert vault.blind("own", "dana") == ring.blind("own", "dana").hex()
    assert vault.blind("own", "dana") != vault.blind("lane", "dana")
