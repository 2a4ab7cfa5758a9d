"""Every number a frightened person may be shown, and where it was seen."""

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from bot.help_line import HelpLine, Kind
from bot.help_lines import NATIONAL, lines_for
from tests.bot.hearing import words

PAGE = Path(__file__).parents[2] / "docs" / "HELPLINES.md"
COUNTRIES = sorted({line.country for line in NATIONAL})


def row(line: HelpLine) -> str:
    said = (words(line.name), words(line.how), words(line.hours))
    cells = (line.country, *said, line.source)
    return f"| {' | '.join(cells)} | {line.checked_on} |"


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_person_sees_the_emergency_number_of_their_own_country_first(country):
    first, *others = lines_for(country)
    assert first.kind is Kind.EMERGENCY
    assert {line.country for line in (first, *others)} == {country}


def test_a_physician_finds_colleagues_after_the_lines_for_everybody():
    kinds = [line.kind for line in lines_for("US")]
    assert kinds == [Kind.EMERGENCY, Kind.CRISIS, Kind.CRISIS, Kind.PEER]


@pytest.mark.parametrize("country", [None, "", "FR", "us"])
def test_nobodys_country_is_guessed_so_all_are_shown(country):
    shown = lines_for(country)
    assert sorted(shown, key=row) == sorted(NATIONAL, key=row)
    borders = [a.country for a, b in pairwise(shown) if a.country != b.country]
    assert [*borders, shown[-1].country] == COUNTRIES


def test_no_number_ships_without_a_source_and_the_day_somebody_looked():
    for line in NATIONAL:
        assert line.source.strip(), line
        assert line.checked_on >= date(2026, 11, 22), line
        assert any(digit in words(line.how) for digit in "0123456789"), line


def test_no_line_is_there_twice():
    assert len({(line.country, words(line.how)) for line in NATIONAL}) == len(NATIONAL)


@pytest.mark.parametrize(
    ("country", "how"),
    [
        ("AU", "Call 13 11 14, or text 0477 13 11 14"),
        ("CA", "Call or text 9-8-8"),
        ("DE", "Call 0800/1110111 or 0800/1110222"),
        ("GB", "Call 116 123"),
        ("GB", "Text SHOUT to 85258"),
        ("GB", "Call 0330 123 1245"),
        ("IE", "Call 116 123"),
        ("NZ", "Call or text 1737"),
        ("US", "Call or text 988"),
        ("US", "Text HOME to 741741"),
        ("US", "Call 1-888-409-0141"),
    ],
)
def test_a_number_is_printed_as_its_source_prints_it(country, how):
    assert how in [words(line.how) for line in lines_for(country)]


def test_what_a_reviewer_reads_is_what_a_person_is_shown():
    rows = [r for r in PAGE.read_text("utf-8").splitlines() if r.startswith("| ")]
    heading, *written = rows
    assert heading == "| Country | Name | How | Hours | Source | Checked on |"
    assert written == [row(line) for line in lines_for(None)]
