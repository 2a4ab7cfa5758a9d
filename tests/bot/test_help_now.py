"""Whom else to turn to."""

from dataclasses import replace

import pytest

from bot.cards import Row, Say
from bot.entries import Need, Where
from bot.flows.help_now import help_now, other_help, static_help
from bot.help_lines import NATIONAL
from bot.help_page import COUNTRIES
from bot.needs import NEEDS
from bot.wording import Words
from tests.bot.hearing import MOMENTS, labels, text_of, words
from tests.bot.staff import DANA, MONDAY, PROGRAMME, sight

COUNTRY_NAMES = [words(Say(wording)) for wording in COUNTRIES.values()]


def test_the_programmes_own_lines_come_first_and_then_those_of_ones_country():
    said = text_of(help_now(sight(DANA), MONDAY))
    own, national = said.split("United States")
    assert all(line.name in own and line.how in own for line in PROGRAMME.help_lines)
    assert "Call or text 988" in national
    assert "Call 999" not in said


def test_a_line_that_is_there_at_some_hours_is_not_said_to_be_there_now():
    """In the night somebody would call one that does not answer."""
    said = text_of(help_now(sight(DANA), MONDAY))
    assert "8 am to 1 am Eastern Time" in said
    assert "call any of these, at the times that stand with them" in said


@pytest.mark.parametrize("country", ["", "BR"])
def test_no_countrys_number_is_ever_a_guess(country):
    """Where nothing is known, all are shown, each under its country's name."""
    stranger = replace(DANA, country=country)
    said = text_of(help_now(sight(stranger), MONDAY))
    assert all(words(line.how) in said for line in NATIONAL)
    for name in ("Australia", "Germany", "United Kingdom", "United States"):
        assert said.count(f"\n{name}\n") == 1


def test_where_no_country_is_known_the_programmes_own_comes_first():
    """On a phone, the rest is screens away."""
    said = text_of(static_help(replace(PROGRAMME, country="GB"), None)).split("\n")
    named = [line for line in said if line in COUNTRY_NAMES]
    assert named == sorted(COUNTRY_NAMES, key=lambda name: name != "United Kingdom")


@pytest.mark.parametrize(
    ("code", "said"), [("de", "112 anrufen"), ("es", "Llame al 112")]
)
def test_how_to_reach_help_is_said_in_the_readers_language(code, said):
    shown = static_help(replace(PROGRAMME, country="DE"), "DE")
    lines = [each.said for each in shown.body if isinstance(each, Row)]
    assert said in [
        Words(code)(each, MOMENTS)
        for row in lines
        for each in row
        if isinstance(each, Say)
    ]


def test_help_now_needs_no_database():
    """An adapter can draw it from what is shipped alone."""
    assert static_help(PROGRAMME, "US") == help_now(sight(DANA), MONDAY)
    assert labels(static_help(PROGRAMME, None)) == []


def test_every_country_with_a_line_has_a_name():
    assert set(COUNTRIES) == {line.country for line in NATIONAL}


def test_other_help_is_the_directory_by_need_and_inside_before_outside():
    said = text_of(other_help(sight(DANA), MONDAY))
    talk, assistance = said.split("\nEmployee assistance\n")
    assert "Group talk after a hard shift" in talk
    assert "Employee assistance programme" in assistance
    assert "Checked on 22 November 2026" in said
    assert "Leuchtturm" not in said
    outside = replace(PROGRAMME.resources[0], name="Elsewhere", where=Where.OUTSIDE)
    both = replace(PROGRAMME, resources=(outside, PROGRAMME.resources[0]))
    said = text_of(other_help(replace(sight(DANA), programme=both), MONDAY))
    assert said.index("Employee assistance programme") < said.index("Elsewhere")


def test_a_need_for_which_there_is_nothing_has_no_heading():
    one = replace(PROGRAMME, resources=PROGRAMME.resources[:1])
    said = text_of(other_help(replace(sight(DANA), programme=one), MONDAY))
    assert said.count("\nEmployee assistance\n") == 1
    assert "Legal advice" not in said


def test_every_need_has_a_name():
    assert set(NEEDS) == set(Need)
