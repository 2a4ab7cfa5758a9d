"""Whom else to turn to."""

from dataclasses import replace

import pytest

from bot.cards import Say
from bot.flows.help_now import NEEDS, help_now, other_help, static_help
from bot.help_lines import NATIONAL
from bot.help_page import COUNTRIES
from bot.programme import Need, Where
from tests.bot.hearing import labels, text_of, words
from tests.bot.staff import DANA, MONDAY, PROGRAMME, sight

COUNTRY_NAMES = [words(Say(wording)) for wording in COUNTRIES.values()]


def test_the_programmes_own_lines_come_first_and_then_those_of_ones_country():
    said = text_of(help_now(sight(DANA), MONDAY))
    own, national = said.split("United States")
    assert all(line.name in own and line.how in own for line in PROGRAMME.help_lines)
    assert "Call or text 988" in national
    assert "Call 999" not in said


@pytest.mark.parametrize("country", ["", "BR"])
def test_no_countrys_number_is_ever_a_guess(country):
    """Where nothing is known, all are shown, each under its country's name."""
    stranger = replace(DANA, country=country)
    said = text_of(help_now(sight(stranger), MONDAY))
    assert all(line.how in said for line in NATIONAL)
    for name in ("Australia", "Germany", "United Kingdom", "United States"):
        assert said.count(f"\n{name}\n") == 1


def test_where_no_country_is_known_the_programmes_own_comes_first():
    """On a phone, the rest is screens away."""
    said = text_of(static_help(replace(PROGRAMME, country="GB"), None)).split("\n")
    named = [line for line in said if line in COUNTRY_NAMES]
    assert named == sorted(COUNTRY_NAMES, key=lambda name: name != "United Kingdom")


def test_help_now_needs_no_database():
    """An adapter can draw it from what is shipped alone."""
    assert static_help(PROGRAMME, "US") == help_now(sight(DANA), MONDAY)
    assert labels(static_help(PROGRAMME, None)) == []


def test_every_country_with_a_line_has_a_name():
    assert set(COUNTRIES) == {line.country for line in NATIONAL}


def test_other_help_is_the_directory_inside_before_outside():
    said = text_of(other_help(sight(DANA), MONDAY))
    inside, outside = said.split("\nOutside\n")
    for resource in PROGRAMME.resources_for("US"):
        part = inside if resource.where is Where.INSIDE else outside
        assert resource.name in part
        assert resource.how in part
    assert "Counselling" in inside
    assert "Checked on 22 November 2026" in inside
    assert "Leuchtturm" not in said


def test_an_empty_part_of_the_directory_has_no_heading():
    inside = tuple(r for r in PROGRAMME.resources if r.where is Where.INSIDE)
    lonely = replace(sight(DANA), programme=replace(PROGRAMME, resources=inside))
    assert "\nOutside\n" not in text_of(other_help(lonely, MONDAY))


def test_every_need_has_a_name():
    assert set(NEEDS) == set(Need)
