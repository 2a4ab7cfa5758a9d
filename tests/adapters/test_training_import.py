"""Training is shown before it is taken in, is taken in whole, and may be repeated."""

from datetime import date, timedelta

import pytest

from adapters.csv_file import CsvWrong
from adapters.roster_csv import roster_in
from adapters.roster_export import as_csv, cells_of_all
from adapters.roster_import import CHAT
from adapters.roster_import import look as look_at_roster
from adapters.roster_import import take_in as take_in_roster
from adapters.training_csv import COLUMNS, read_training, training_in
from adapters.training_import import look, take_in
from bot import engine
from bot.training import Ending, Kind, Training
from store.alarms import next_alarm
from tests.adapters.kept_store import NOON, store, world
from tests.adapters.test_roster_import import BO, CY, behind, core, line, rows

__all__ = ["core", "store", "world"]

HEADER = ",".join(COLUMNS)
BOTH = rows(line(**BO, trained_on="2028-05-01", valid_until="2030-05-01"), line(**CY))
EAP = "UBO,eap,2029-05-01,2031-05-01"
RENEWED = "UBO,peer-support,2030-01-05,2032-05-01"


def training(*lines: str):
    return training_in("\n".join((HEADER, *lines)))


async def said(core, *lines: str) -> list[str]:
    return list((await look(core, training(*lines))).lines())


@pytest.fixture
async def staffed(core):
    await take_in_roster(core, BOTH, CHAT, NOON)
    return core


async def test_what_would_change_is_named_from_what_to_what(staffed):
    assert await said(staffed, EAP, RENEWED, "C-Y,cism,2029-05-01,") == [
        "changed  Bo (row 2)",
        "           eap: nothing → 2029-05-01 to 2031-05-01",
        "changed  Bo (row 3)",
        "           peer-support: 2028-05-01 to 2030-05-01 → 2030-01-05 to 2032-05-01",
        "changed  Cy (row 4)",
        "           cism: nothing → 2029-05-01 to no day",
        "3 rows: 3 changed, 0 as before",
    ]
    assert (await behind(staffed, "UBO")).training == ()


async def test_what_was_taken_in_is_no_change_the_second_time(staffed):
    for _ in range(2):
        await take_in(staffed, training(EAP, RENEWED), NOON)
    assert await said(staffed, EAP, RENEWED) == ["2 rows, no change"]
    bo = await behind(staffed, "UBO")
    assert [t.kind for t in bo.training] == [Kind.EAP]
    assert bo.valid_until == date(2032, 5, 1)


async def test_what_the_file_does_not_mention_stays(staffed):
    await take_in(staffed, training(EAP), NOON)
    await take_in(staffed, training(RENEWED), NOON)
    bo = await behind(staffed, "UBO")
    assert bo.training == (
        Training(
            kind=Kind.EAP,
            trained_on=date(2029, 5, 1),
            valid_until=date(2031, 5, 1),
        ),
    )


async def test_of_roster_and_training_what_comes_later_stands(staffed):
    await take_in(staffed, training(RENEWED), NOON)
    diff = await look_at_roster(staffed, BOTH, CHAT)
    assert "           valid_until: 2032-05-01 → 2030-05-01" in list(diff.lines())
    await take_in_roster(staffed, BOTH, CHAT, NOON)
    assert (await behind(staffed, "UBO")).valid_until == date(2030, 5, 1)


async def test_a_roster_that_says_no_day_leaves_training_as_it_is(staffed):
    await take_in(staffed, training(EAP, RENEWED), NOON)
    silent = rows(line(**BO), line(**CY))
    assert (await look_at_roster(staffed, silent, CHAT)).is_empty
    await take_in_roster(staffed, silent, CHAT, NOON)
    bo = await behind(staffed, "UBO")
    assert (bo.trained_on, bo.valid_until) == (date(2030, 1, 5), date(2032, 5, 1))
    again = roster_in(as_csv(await cells_of_all(staffed))).rows
    assert (await look_at_roster(staffed, again, CHAT)).is_empty


async def test_training_that_a_roster_brings_is_reminded_of_as_well(staffed):
    bo = await behind(staffed, "UBO")
    assert bo.endings == (Ending(kind=Kind.PEER_SUPPORT, on=date(2030, 5, 1)),)
    async with staffed.store.looking() as work:
        due = await next_alarm(work)
    assert due is not None
    assert due.date() == date(2030, 5, 1) - timedelta(days=60)
    assert await engine.ring(due, staffed.store, staffed.world) == 1
    assert await engine.ring(due, staffed.store, staffed.world) == 0
    [ending] = (await behind(staffed, "UBO")).endings
    assert ending.told == 60


@pytest.mark.parametrize(
    ("lines", "wrong"),
    [
        (["UNO,eap,2029-05-01,"], "row 3: person: is nobody on the roster"),
        (
            ["UCY,eap,2029-05-01,", "c-y,eap,2029-05-02,"],
            "row 4: kind: this person's stands in row 3",
        ),
    ],
)
async def test_one_who_cannot_be_found_means_that_nothing_changes(
    staffed, lines, wrong
):
    with pytest.raises(CsvWrong) as told:
        await take_in(staffed, training(EAP, *lines), NOON)
    assert told.value.lines == (wrong,)
    assert (await behind(staffed, "UBO")).training == ()


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("UBO,eap,2029-05-01", "row 2: has 3 cells, not 4"),
        (",eap,2029-05-01,", "row 2: person: is missing"),
        ("U BO,eap,2029-05-01,", "row 2: person: should be the account's own id"),
        ("UBO,,2029-05-01,", "row 2: kind: is missing"),
        ("UBO,yoga,2029-05-01,", "row 2: kind: should be one of peer-support, eap"),
        ("UBO,eap,,", "row 2: trained_on: is missing, and valid_until as well"),
        ("UBO,eap,1.5.2029,", "row 2: trained_on: is not a day"),
        (
            "UBO,eap,2029-05-01,2028-05-01",
            "row 2: valid_until: comes before trained_on",
        ),
        ("", "row 2: is missing: there is no training in the file"),
    ],
)
def test_a_row_that_cannot_be_read_is_told_by_its_number(line, wrong):
    with pytest.raises(CsvWrong) as told:
        training(line)
    [said] = told.value.lines
    assert said.startswith(wrong)


def test_all_that_is_wrong_is_told_at_once_in_the_order_of_the_rows():
    with pytest.raises(CsvWrong) as told:
        training(EAP, "UBO,yoga,,", EAP, "UBO,eap,,")
    assert [line.partition(":")[0] for line in told.value.lines] == [
        "row 3",
        "row 4",
        "row 5",
    ]


def test_the_header_is_the_documented_one(tmp_path):
    file = tmp_path / "training.csv"
    file.write_text("person,kind\nUBO,eap\n")
    with pytest.raises(CsvWrong, match=f"row 1: must be exactly {HEADER}"):
        read_training(file)


def test_nothing_of_a_row_is_repeated_in_a_traceback():
    [row] = training(EAP)
    assert repr(row) == "TrainingRow(2)"
