"""The tables in a database are the tables in code, and every step can be taken back."""

import os
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import (
    Boolean,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    func,
    insert,
    inspect,
    select,
    text,
)
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from store import release, upgrade

TABLES = SQLModel.metadata.sorted_tables
STATUS = {"letter": "pending", "request": "seeking", "offer": "asked"}


def test_the_newest_step_makes_what_the_code_expects(empty_url: str) -> None:
    upgrade.upgrade(empty_url)
    assert upgrade.difference(empty_url) == []
    assert release.is_current(empty_url)


def test_what_counts_as_newest_is_the_last_step() -> None:
    steps = ScriptDirectory.from_config(upgrade._config(None))
    assert steps.get_current_head() == release.NEWEST


def test_a_database_of_a_later_release_is_not_current(empty_url: str) -> None:
    upgrade.upgrade(empty_url)
    later = text("UPDATE alembic_version SET version_num = '9999'")
    release.run(empty_url, lambda c: c.execute(later))
    assert not release.is_current(empty_url)


def test_a_database_without_tables_is_not_mistaken_for_a_current_one(
    empty_url: str,
) -> None:
    assert not release.is_current(empty_url)
    assert upgrade.difference(empty_url)


def test_every_step_can_be_taken_back_and_again_with_data_in_the_tables(
    empty_url: str,
) -> None:
    steps = list(ScriptDirectory.from_config(upgrade._config(None)).walk_revisions())
    for step in steps:
        upgrade.upgrade(empty_url, step.revision)
        release.run(empty_url, fill)
        upgrade.downgrade(empty_url, "base")
        assert release.run(empty_url, kept_tables) == set()
    upgrade.upgrade(empty_url, steps[-1].revision)
    release.run(empty_url, fill)
    from_the_first_day = release.run(empty_url, counts)
    assert set(from_the_first_day.values()) == {1}
    upgrade.upgrade(empty_url)
    assert upgrade.difference(empty_url) == []
    assert from_the_first_day.items() <= release.run(empty_url, counts).items()
    for step in steps[:-1]:
        upgrade.downgrade(empty_url, step.down_revision)
    assert release.run(empty_url, counts) == from_the_first_day


def test_an_upgrade_does_not_care_where_it_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    upgrade.upgrade(f"sqlite:///{tmp_path}/programme.sqlite")
    assert os.listdir(elsewhere) == []


@pytest.mark.parametrize("table", sorted(STATUS))
def test_a_status_nobody_defined_is_refused(empty_url: str, table: str) -> None:
    upgrade.upgrade(empty_url)
    release.run(empty_url, fill)
    wrong = SQLModel.metadata.tables[table].update().values(status="undefined")
    with pytest.raises(IntegrityError):
        release.run(empty_url, lambda c: c.execute(wrong))


def test_every_primary_key_begins_with_the_programme() -> None:
    assert TABLES
    for table in TABLES:
        assert next(iter(table.primary_key.columns)).name == "programme", table.name


def fill(connection) -> None:
    """One row a table, as they hang together, in the columns that there are so far."""
    there = MetaData()
    there.reflect(connection)
    for table in (table for table in TABLES if table.name in there.tables):
        columns = there.tables[table.name].columns.keys()
        row = {name: v for name, v in row_of(table).items() if name in columns}
        connection.execute(insert(there.tables[table.name]).values(row))


def row_of(table: Table) -> dict[str, object]:
    return {column.name: a_value(table.name, column) for column in table.columns}


def a_value(table: str, column) -> object:
    if column.name == "status":
        return STATUS[table]
    match column.type:
        case Boolean():
            return False
        case Integer():
            return 1
        case LargeBinary():
            return b"sealed"
        case _:
            return "x"


def counts(connection) -> dict[str, int]:
    """Rows, by table, of those that there are so far."""
    there = kept_tables(connection)
    many = {t.name: select(func.count()).select_from(t) for t in TABLES}
    return {
        name: connection.execute(count).scalar_one()
        for name, count in many.items()
        if name in there
    }


def kept_tables(connection) -> set[str]:
    return set(inspect(connection).get_table_names()) - {"alembic_version"}
