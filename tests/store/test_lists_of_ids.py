"""A list of ids is the same question however many there are in it."""

import sqlite3
from collections.abc import Sequence
from itertools import product

import pytest
from sqlalchemy import select

from store.sqlite import spoken
from store.statements import Statement, mine
from store.tables import INBOX

THERE = ("a", "b", "c")
LISTS: tuple[tuple[str, ...], ...] = ((), ("a",), ("z",), ("a", "b"), ("b", "c", "z"))

IN_BOTH = Statement(
    lambda on: (
        select(INBOX.c.key)
        .where(mine(INBOX), on.among(INBOX.c.key, "some"))
        .where(on.among(INBOX.c.key, "others"))
    )
)


@pytest.mark.parametrize(("some", "others"), [*product(LISTS, LISTS)])
def test_those_in_both_lists_are_found(
    some: Sequence[str], others: Sequence[str]
) -> None:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE inbox (programme, key)")
    database.executemany("INSERT INTO inbox VALUES ('ours', ?)", THERE)
    values = {"some": list(some), "others": tuple(others)}
    found = {key for [key] in database.execute(*spoken(IN_BOTH, values, "ours"))}
    database.close()
    assert found == {*some} & {*others} & {*THERE}
