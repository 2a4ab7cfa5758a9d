"""A roster from a file: all of it, or every reason why not, by row and column."""

from datetime import date
from pathlib import Path

import pytest

from adapters.csv_file import LARGEST, CsvWrong
from adapters.programme_values import COUNTRIES
from adapters.roster_csv import RosterFile, read_roster
from adapters.roster_row import COLUMNS
from bot.people import Role

CANARY = "canary-7f3a"
HEADER = ",".join(COLUMNS)
ENTRA = "0A1B2C3D-1111-2222-3333-0123456789ab"
INES = {
    "slack_user_id": "U0INES",
    "name": "Ines Harbour",
    "roles": "supporter|facilitator",
    "profession": "Nurse",
    "unit": "Emergency",
    "languages": "en|pt-BR",
    "timezone": "Europe/London",
    "country": "GB",
    "trained_on": "2026-03-12",
    "valid_until": "2034-03-31",
    "cap": "2",
}


def line(**cells: str) -> str:
    return ",".join(cells.get(column, "") for column in COLUMNS)


def ines(**other: str) -> str:
    return line(**(INES | other))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "people.csv"


def read(file: Path, *lines: str) -> RosterFile:
    file.write_text("\n".join((HEADER, *lines)) + "\n", "utf-8")
    return read_roster(file)


def refused(file: Path, *lines: str) -> tuple[str, ...]:
    with pytest.raises(CsvWrong) as wrong:
        read(file, *lines)
    assert str(wrong.value) == "\n".join(wrong.value.lines)
    return wrong.value.lines


def test_a_row_says_who_somebody_is(file):
    [row] = read(file, ines()).rows
    assert row.accounts == (("slack_user_id", "U0INES"),)
    assert row.roles == {Role.SUPPORTER, Role.FACILITATOR}
    assert row.languages == ["en", "pt-BR"]
    assert row.valid_until == date(2034, 3, 31)
    assert row.cap == 2
    assert row.manager is None


def test_a_name_and_an_account_are_enough(file):
    [row] = read(file, line(teams_user_id="0A1B-2C", name="Löffelkraut")).rows
    assert row.accounts == (("teams_user_id", "0a1b-2c"),)
    assert row.roles == frozenset()


@pytest.mark.parametrize("country", ["GB", "DE", "ES", "US", "NZ", "AX", "XK"])
def test_any_country_that_there_is_may_stand_there(file, country):
    assert read(file, ines(country=country)).rows[0].country == country


def test_there_are_as_many_countries_as_iso_lists_and_one_more():
    assert len(COUNTRIES) == 249 + len({"XK"})


def test_spreadsheets_put_a_mark_before_and_two_signs_after_each_line(file):
    text = f"{HEADER}\r\n{ines()}\r\n\r\n{line(slack_user_id='U2', name='Bo')}\r\n"
    file.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert [row.number for row in read_roster(file).rows] == [2, 4]


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ({"slack_user_id": ""}, "slack_user_id: is missing, and teams_user_id as well"),
        ({"slack_user_id": f"{CANARY}@x"}, "slack_user_id: should be the account's"),
        ({"teams_user_id": f"{CANARY}@x"}, "teams_user_id: should be the account's"),
        ({"name": ""}, "name: is missing"),
        ({"name": CANARY * 20}, "name: is longer than 200 signs"),
        ({"name": f"{CANARY}\x07"}, "name: has a sign that cannot be shown"),
        ({"roles": f"supporter|{CANARY}"}, "roles: should be some of supporter, coo"),
        ({"languages": f"en|{CANARY}!"}, "languages: should be a language"),
        ({"timezone": CANARY}, "timezone: is not a time zone"),
        ({"timezone": "../etc"}, "timezone: is not a time zone"),
        ({"country": CANARY}, "country: is no country"),
        ({"country": "ZZ"}, "country: is no country"),
        ({"country": "UK"}, "country: is no country"),
        ({"country": "EU"}, "country: is no country"),
        ({"country": "gb"}, "country: is no country"),
        ({"trained_on": "12.03.2026"}, "trained_on: is not a day"),
        ({"trained_on": "20260312"}, "trained_on: is not a day"),
        ({"valid_until": "2026-02-30"}, "valid_until: is not a day"),
        ({"valid_until": "2020-01-01"}, "valid_until: comes before trained_on"),
        ({"cap": "-1"}, "cap: should be a whole number"),
        ({"cap": "1.0"}, "cap: should be a whole number"),
        ({"manager": CANARY}, "manager: is no user id of another row"),
    ],
)
def test_a_wrong_cell_is_told_by_row_and_column_and_not_repeated(file, cell, said):
    [told] = refused(file, line(slack_user_id="U1", name="Bo"), ines(**cell))
    assert told.startswith(f"row 3: {said}")
    assert CANARY not in told


def test_everything_wrong_is_told_at_once_in_the_order_of_the_file(file):
    assert refused(
        file, ines(cap="x", country="x"), ines(), ines(), line(name="Bo")
    ) == (
        'row 2: country: is no country; write its two letters of ISO 3166, as "GB"',
        "row 2: cap: should be a whole number from 0 to 99",
        "row 4: slack_user_id: stands in row 3 as well",
        "row 5: slack_user_id: is missing, and teams_user_id as well",
    )


def test_spreadsheets_of_some_countries_part_cells_by_semicolons(file):
    text = f"{HEADER}\n{line(slack_user_id='U1', name='Bo')}\n".replace(",", ";")
    file.write_text(text.replace("Bo", "Brook, Bo"))
    [row] = read_roster(file).rows
    assert row.name == "Brook, Bo"


def test_a_row_with_a_cell_too_many_is_told(file):
    assert refused(file, ines() + ",more") == ("row 2: has 16 cells, not 15",)


def test_a_quotation_mark_left_open_is_told(file):
    assert refused(file, ines(), line(slack_user_id="U2", name='"Bo')) == (
        "row 3: is not CSV; is a quotation mark left open?",
    )


@pytest.mark.parametrize("header", ["", HEADER.replace(",", "|"), HEADER + ",mail"])
def test_another_header_is_refused(file, header):
    file.write_text(header, "utf-8")
    with pytest.raises(CsvWrong) as wrong:
        read_roster(file)
    assert wrong.value.lines == (f"row 1: must be exactly {HEADER}",)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (f"{HEADER}\nU1,,Löffelkraut".encode("latin-1"), "is not text in UTF-8"),
        (b"a" * (LARGEST + 1), "is larger than 8 MiB"),
    ],
    ids=["latin-1", "endless"],
)
def test_a_file_that_cannot_be_a_roster_is_refused(file, content, said):
    file.write_bytes(content)
    with pytest.raises(CsvWrong, match=said):
        read_roster(file)


def test_a_file_that_was_cut_short_does_not_have_everybody_leave(file):
    assert refused(file) == ("row 2: is missing: there is nobody in the file",)
    assert refused(file, "", ",,,") == refused(file)


def test_a_file_that_is_not_there_is_told(file):
    with pytest.raises(CsvWrong, match="cannot be read: No such file"):
        read_roster(file)


def test_a_manager_may_be_named_by_either_account(file):
    boss = line(slack_user_id="U1", teams_user_id=ENTRA, name="Bo")
    by_slack = line(slack_user_id="U2", name="Cy", manager="U1")
    by_teams = line(slack_user_id="U3", name="Di", manager=ENTRA.swapcase())
    assert read(file, boss, by_slack, by_teams).warnings == ()


def test_managers_in_a_circle_are_warned_of_and_taken(file):
    first = line(slack_user_id="U1", name="Bo", manager="U2")
    second = line(slack_user_id="U2", name="Cy", manager="U1")
    below = line(slack_user_id="U3", name="Di", manager="U2")
    alone = line(slack_user_id="U4", name="Ed", manager="U4")
    assert read(file, first, second, below, alone).warnings == (
        "row 2: manager: leads back to this row",
        "row 3: manager: leads back to this row",
        "row 5: manager: leads back to this row",
    )


def test_a_supporter_without_languages_is_warned_of(file):
    assert read(file, ines(languages="")).warnings == (
        "row 2: a supporter without languages is never asked",
    )


def test_an_account_that_is_none_in_entra_is_warned_of(file):
    assert read(file, line(teams_user_id=ENTRA, name="Bo")).warnings == ()
    assert read(file, line(teams_user_id="bo.kay", name="Bo")).warnings == (
        "row 2: teams_user_id: is no object id of Entra: nobody is found by it",
    )
