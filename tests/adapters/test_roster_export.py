"""A roster that was written down comes back the same, and runs in no spreadsheet."""

import csv
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from adapters.formulas import defused, undone
from adapters.roster_csv import roster_in
from adapters.roster_export import as_csv, cells_of_all
from adapters.roster_import import CHAT, listed_rows, look, take_in
from adapters.roster_row import COLUMNS
from bot import engine
from bot.people import Sender, Standing
from tests.adapters.kept_store import NOON, store, world
from tests.adapters.test_roster_import import account, behind, core, line, rows

__all__ = ["core", "store", "world"]

RUN = ("=", "+", "-", "@", "\t", "\r")
ANN = {
    "slack_user_id": "UANN",
    "teams_user_id": "0a-n-n",
    "name": "=1+1",
    "roles": "coordinator|supporter",
    "profession": "'-nurse",
    "specialty": "@home",
    "unit": '"Ward, 7"',
    "seniority": "'just quoted",
    "languages": "en-GB|de",
    "timezone": "Europe/Lisbon",
    "country": "PT",
    "trained_on": "2029-05-01",
    "valid_until": "2031-05-01",
    "cap": "0",
}
BOB = {"slack_user_id": "-UBOB", "name": "Bob", "manager": "0a-n-n"}
CAT = {"teams_user_id": "c-a-t", "name": "Cat", "manager": "-UBOB"}


def quoted(**cells: str) -> str:
    doubled = {c: '"' + cell.replace('"', '""') + '"' for c, cell in cells.items()}
    return line(**doubled)


ALL = rows(quoted(**ANN), quoted(**BOB), quoted(**CAT))


async def exported(core) -> str:
    return as_csv(await cells_of_all(core))


async def test_an_export_taken_in_again_changes_nothing(core):
    await take_in(core, ALL, CHAT, NOON)
    again = roster_in(await exported(core)).rows
    assert (await look(core, again, CHAT)).summary == "3 rows, no change"


async def test_an_export_says_what_the_file_said(core):
    await take_in(core, ALL, CHAT, NOON)
    again = listed_rows(roster_in(await exported(core)).rows, core.programme, CHAT)
    before = listed_rows(ALL, core.programme, CHAT)
    assert sorted(again, key=lambda one: one.name) == sorted(
        before, key=lambda one: one.name
    )


async def test_no_cell_of_an_export_runs_in_a_spreadsheet(core):
    await take_in(core, ALL, CHAT, NOON)
    for row in csv.reader(StringIO(await exported(core), newline="")):
        assert not [cell for cell in row if cell.startswith(RUN)]


async def test_who_has_left_is_not_in_it_and_the_line_above_them_is_mended(core):
    await take_in(core, ALL, CHAT, NOON)
    bob = await behind(core, "-UBOB")
    gone = Sender(address=account("-UBOB").address, standing=Standing.LEFT)
    assert bob.on_roster
    await engine.stands([gone], NOON, core.store, core.world)
    people = {cells["name"]: cells for cells in await cells_of_all(core)}
    assert set(people) == {"=1+1", "Cat"}
    assert people["Cat"]["manager"] == "UANN"


async def test_of_two_accounts_on_one_platform_the_latest_is_named(core):
    await take_in(core, ALL, CHAT, NOON)
    moved = rows(
        quoted(**ANN | {"slack_user_id": "UNEW"}), quoted(**BOB), quoted(**CAT)
    )
    await take_in(core, moved, CHAT, NOON)
    async with core.store.unit() as unit:
        await unit.who([account("UNEW")])
    people = {cells["name"]: cells for cells in await cells_of_all(core)}
    assert people["=1+1"]["slack_user_id"] == "UNEW"


@given(st.text())
def test_what_is_defused_runs_nowhere_and_comes_back(cell):
    assert not defused(cell).startswith(RUN)
    assert undone(defused(cell)) == cell


SAID = (
    st.text(
        st.characters(min_codepoint=32, max_codepoint=0x24F).filter(str.isprintable)
        | st.sampled_from("=+-@',\"|"),
        min_size=1,
        max_size=30,
    )
    .map(str.strip)
    .filter(bool)
)
PERSON = st.fixed_dictionaries(
    {"name": SAID},
    optional={
        "profession": SAID,
        "specialty": SAID,
        "unit": SAID,
        "seniority": SAID,
        "roles": st.sampled_from(("supporter", "lead|supporter", "custodian")),
        "languages": st.sampled_from(("en", "en-GB|de", "pt")),
        "timezone": st.sampled_from(("Europe/Lisbon", "UTC")),
        "country": st.sampled_from(("GB", "DE")),
        "trained_on": st.dates().map(str),
        "cap": st.integers(0, 99).map(str),
    },
)
USER = st.text(st.sampled_from("abcXYZ09_.-"), min_size=1, max_size=12)


@given(st.lists(st.tuples(USER, PERSON), min_size=1, unique_by=lambda one: one[0]))
def test_whatever_a_roster_says_is_read_back_as_it_was_written(everyone):
    cells = [{"slack_user_id": user, **person} for user, person in everyone]
    read = roster_in(as_csv(cells)).rows
    assert [
        {c: cell for c, cell in _as_cells(row).items() if cell} for row in read
    ] == cells


def _as_cells(row) -> dict[str, str]:
    said = {column: getattr(row, column) for column in COLUMNS}
    return {
        column: "|".join(sorted(value) if column == "roles" else value)
        if isinstance(value, frozenset | list)
        else ""
        if value is None
        else str(value)
        for column, value in said.items()
    }
