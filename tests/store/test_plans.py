"""On SQLite no statement looks at everything, but for those of which it is known.

SQLite plans without knowing how much there is: it takes a programme to have ten rows,
and for an ORDER BY it would rather read all of them. PostgreSQL counts.
"""

import sqlite3
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

import store
from store import kinds
from store.flavour import Flavour
from store.shelf import Kind
from store.statements import Statement
from store.upgrade import upgrade

KNOWN = {
    "chats._ALL": "after an outage",
    "audit": "a count of all, once a minute",
    "purge": "once a night",
    "inbox._FORGET": "once a night, a week's deliveries",
    "pauses": "as many rows as there are platforms",
    "claiming._NEXT": "the first entry of an index",
}
EVERYTHING = ("(programme=?)", "SCAN")
A_LIST_OF_IDS = ("SCAN each", "SCAN CONSTANT ROW")


def statements() -> Iterator[tuple[str, Statement]]:
    for module in iter_modules(store.__path__):
        named = vars(import_module(f"store.{module.name}")).items()
        for name, value in named:
            if isinstance(value, Statement):
                yield f"{module.name}.{name}", value
    for kind in (kinds.PEOPLE, kinds.SUPPORTERS, kinds.LOADS):
        yield from of_kind(kind)


def of_kind(kind: Kind) -> Iterator[tuple[str, Statement]]:
    for name in ("some", "news", "update", "delete"):
        yield f"{kind.table.name}.{name}", getattr(kind, name)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path: Path = tmp_path_factory.mktemp("plans") / "programme.sqlite"
    upgrade(f"sqlite:///{path}")
    connection = sqlite3.connect(path)
    yield connection
    connection.close()


@pytest.mark.parametrize("flavour", [Flavour.SQLITE, Flavour.SQLITE_OF_ONE])
@pytest.mark.parametrize(
    ("name", "statement"), [*statements()], ids=[name for name, _ in statements()]
)
def test_no_statement_reads_a_whole_programme(database, name, statement, flavour):
    plan = planned(database, statement, flavour)
    if {name, name.partition(".")[0]} & KNOWN.keys():
        return
    assert not [step for step in plan if looks_at_everything(step)], plan


def test_a_statement_that_would_is_noticed(database):
    letters = "SELECT id FROM letter WHERE programme = ? AND status = ?"
    plan = [row[3] for row in database.execute(f"EXPLAIN QUERY PLAN {letters}", "ab")]
    assert any(map(looks_at_everything, plan)), plan


def planned(
    database: sqlite3.Connection, statement: Statement, flavour: Flavour
) -> list[str]:
    compiled = statement.on(flavour)
    explain = f"EXPLAIN QUERY PLAN {compiled.sql}"
    return [row[3] for row in database.execute(explain, [None] * len(compiled.names))]


def looks_at_everything(step: str) -> bool:
    whole = step.endswith(EVERYTHING[0]) or step.startswith(EVERYTHING[1])
    return whole and not step.startswith(A_LIST_OF_IDS)
