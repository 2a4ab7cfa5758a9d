"""The pictures in the docs are the tables in the code."""

from tests.diagrams import PAGE, drawn, tables


def test_the_page_of_states_is_drawn_from_the_tables_as_they_are():
    assert PAGE.read_text(encoding="utf-8") == drawn(), "run `make diagrams`"


def test_every_status_has_a_row_and_leads_only_to_its_own_kind():
    found = list(tables())
    assert found
    for module, table in found:
        kind = type(next(iter(table)))
        assert set(table) == set(kind), module
        assert all(after <= set(kind) for after in table.values()), module


def test_every_noun_with_a_table_has_a_picture():
    page = drawn()
    pictures = page.count("stateDiagram-v2")
    assert pictures == len(list(tables())) > 0
