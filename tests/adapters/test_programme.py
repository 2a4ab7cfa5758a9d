"""A programme's file: what ships, what it may say, and how a mistake is told."""

import re
from dataclasses import fields
from datetime import date, time
from pathlib import Path

import pytest

from adapters.programme import SAMPLE, ProgrammeWrong, read_programme
from adapters.programme_shape import PolicySection
from bot.entries import Need, Where
from bot.event_kinds import EventKind
from bot.hours import Window
from bot.house import usable
from bot.lived import Lived
from bot.policy import Policy
from bot.programme import Confirmation, Programme

WRITTEN = SAMPLE.read_text("utf-8")
PHONE = re.compile(r"(?:\+1 |0)[\d][\d -]{7,}\d")
KEPT_FREE_FOR_FICTION = re.compile(
    r"\+1 212-555-01\d\d|020 7946 0\d\d\d|030 23125 \d\d\d"
)


@pytest.fixture
def harbour() -> Programme:
    return read_programme(None)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "ours.toml"


def change(file: Path, *changes: tuple[str, str]) -> Path:
    """The sample with these words replaced; each must be there once."""
    text = WRITTEN
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    file.write_text(text, "utf-8")
    return file


def told(file: Path) -> tuple[str, ...]:
    with pytest.raises(ProgrammeWrong) as wrong:
        read_programme(file)
    assert str(wrong.value) == "\n".join(wrong.value.lines)
    return wrong.value.lines


def test_the_sample_is_an_invented_hospital_with_neutral_words(harbour):
    assert harbour.key == "harbour"
    assert harbour.app_name == "Been There"
    assert harbour.zone == "America/New_York"
    assert harbour.languages == ("en", "es", "de")
    assert harbour.office.mail.endswith(".example")


def test_nobody_real_is_rung_by_the_sample():
    numbers = PHONE.findall(WRITTEN)
    assert len(numbers) >= 10
    for number in numbers:
        assert KEPT_FREE_FOR_FICTION.fullmatch(number), number


def test_the_sample_says_every_default_out_loud(harbour):
    assert harbour.policy == Policy()
    assert (harbour.quiet_from, harbour.quiet_until) == (time(21), time(7))
    for line in fields(Policy):
        assert re.search(rf"^{line.name} = ", WRITTEN, re.MULTILINE), line.name


def test_every_decision_of_a_policy_can_be_made_in_the_file():
    assert set(PolicySection.model_fields) == {line.name for line in fields(Policy)}


def test_the_statement_names_its_exceptions_and_promises_no_more(harbour):
    text = " ".join(harbour.statement.paragraphs)
    for exception in ("serious harm", "being abused", "a court orders it"):
        assert exception in text
    for promise in ("anonymous", "100", "privileged", "completely", "therapy"):
        assert promise not in text.lower()


def test_the_week_and_the_holidays_are_the_programmes_own(harbour):
    windows = harbour.calendar.hours.windows
    assert windows == tuple(
        Window(weekday=day, opens=time(8), closes=time(18)) for day in range(5)
    )
    assert date(2026, 12, 25) in harbour.calendar.holidays


def test_a_frightened_colleague_gets_three_short_steps_and_a_number(harbour):
    assert len(harbour.safety.steps) == 3
    assert harbour.safety.on_call == "+1 212-555-0133"
    assert harbour.help_lines[0].name == "On-call support line"


def test_the_directory_has_something_for_every_need(harbour):
    assert {resource.need for resource in harbour.resources} == set(Need)


@pytest.mark.parametrize(
    ("country", "foreign"), [("US", {"GB", "DE"}), ("GB", {"US", "DE"})]
)
def test_a_person_is_shown_what_they_can_use_by_need_and_the_houses_own_first(
    harbour, country, foreign
):
    shown = usable(harbour.resources, country)
    assert not {resource.country for resource in shown} & foreign
    assert country in {resource.country for resource in shown}
    order = [(list(Need).index(r.need), r.where is Where.OUTSIDE) for r in shown]
    assert order == sorted(order)


@pytest.mark.parametrize("unknown", [None, ""])
def test_a_person_whose_country_is_not_known_is_shown_everything(harbour, unknown):
    assert set(usable(harbour.resources, unknown)) == set(harbour.resources)


def test_the_sample_may_not_serve_until_somebody_has_tried_its_lines(harbour, file):
    assert harbour.confirmation is None
    confirmed = read_programme(
        change(
            file,
            ("# confirmed_on =", "confirmed_on ="),
            ("# confirmed_by_role =", "confirmed_by_role ="),
        )
    )
    assert confirmed.confirmation == Confirmation(
        confirmed_on=date(2026, 12, 1), confirmed_by_role="programme lead"
    )


def test_half_a_confirmation_is_none(file):
    change(file, ("# confirmed_on =", "confirmed_on ="))
    assert told(file) == (
        "ours.toml: confirmation: needs both confirmed_on and confirmed_by_role, "
        "or neither",
    )


def test_a_night_shift_and_toml_times_are_understood(file):
    change(file, ('opens = "08:00"', "opens = 22:00:00"), ('"18:00"', '"06:00"'))
    windows = read_programme(file).calendar.hours.windows
    assert Window(weekday=0, opens=time(22), closes=time(0)) in windows
    assert Window(weekday=5, opens=time(0), closes=time(6)) in windows


def test_a_policy_that_is_left_out_is_the_default(file):
    before, rest = WRITTEN.split("[policy]")
    _, after = rest.split("# Your own lines")
    file.write_text(f"{before}# {after}", "utf-8")
    assert read_programme(file).policy == Policy()


def test_all_mistakes_are_told_at_once_each_by_its_key(file):
    change(
        file,
        ('key = "harbour"', 'key = "Harbour General"'),
        ('zone = "America/New_York"', 'zone = "America/Gotham"'),
        ('phone = "+1 212-555-0100"', ""),
        ('opens = "08:00"', 'opens = "eight"'),
        ("erase_after_days = 14", "erase_after_day = 14"),
        ("default_cap = 2", 'default_cap = "two"'),
        ("second_try_after_days = [3, 5]", "second_try_after_days = [5, 3]"),
        ('need = "spiritual"', 'need = "prayer"'),
    )
    assert told(file) == (
        "ours.toml: programme.key: should be lower-case letters, digits, hyphens",
        'ours.toml: programme.zone: is not a time zone; write one as "Europe/London"',
        "ours.toml: office.phone: is missing",
        'ours.toml: working.opens: is not a time of day; write one as "08:00"',
        "ours.toml: policy.second_try_after_days: must grow from each to the next",
        "ours.toml: policy.default_cap: should be a valid integer",
        "ours.toml: policy.erase_after_day: is not a key of this section",
        "ours.toml: resources (entry 2).need: should be 'talk', 'eap', 'counselling', "
        "'spiritual', 'physician-health', 'legal', 'rest' or 'crisis'",
    )


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('country = "US"  ', 'country = "usa"', "programme.country"),
        ('country = "US"  ', 'country = "ZZ"', "programme.country"),
        ('["en", "es", "de"]', '["en", "en"]', "programme.languages"),
        ('["en", "es", "de"]', "[]", "programme.languages"),
        ('"peer-support@harbour.example"', '"the office"', "office.mail"),
        ('opens = "08:00"', "opens = 08:00:30", "working.opens"),
        ('opens = "08:00"', "opens = 8", "working.opens"),
        ('"thu", "fri"]', '"thu", "thu"]', "working.days"),
        ("2026-11-26, ", '"Thanksgiving", ', "working.holidays (entry 1)"),
        (
            "remind_at_percent = 50",
            "remind_at_percent = 100",
            "policy.remind_at_percent",
        ),
        ("default_cap = 2", "default_cap = 0", "policy.default_cap"),
        ("[24, 48]", "[]", "policy.contact_asks_after_hours"),
        ("[3, 5]", "[3, 5, 7]", "policy.second_try_after_days"),
        ("_no_hurry = 120", "_no_hurry = 24", "policy"),
        ('quiet_from = "21:00"', 'quiet_from = "07:00"', "policy"),
        ('how = "Call +1 212-555-0111"', 'how = " "', "help_lines (entry 1).how"),
        ('app_name = "Been There"', f'app_name = "{"x" * 36}"', "programme.app_name"),
        ("[safety]", "[unknown]\n[safety]", "unknown"),
    ],
)
def test_what_cannot_be_meant_is_refused(file, old, new, key):
    [line] = told(change(file, (old, new)))
    assert line.startswith(f"ours.toml: {key}: ")


def test_a_programme_without_a_number_of_its_own_is_refused(file):
    lines = re.sub(r"\[\[help_lines\]\]\n(?:.+\n)+", "", WRITTEN)
    file.write_text(lines, "utf-8")
    assert told(file) == ("ours.toml: help_lines: is missing",)


def test_a_file_that_is_not_there_is_one_line(file):
    assert told(file) == ("ours.toml: cannot be read: No such file or directory",)


def test_a_file_that_is_not_toml_names_the_place(file):
    file.write_text("[programme\n", "utf-8")
    [line] = told(file)
    assert line.startswith("ours.toml: is not TOML: ")
    assert "line 1" in line


def test_a_file_that_is_not_text_is_one_line(file):
    file.write_bytes(b"\xff\xfe\x00")
    assert told(file) == ("ours.toml: is not text in UTF-8",)


def test_a_mistake_never_repeats_what_was_written(file):
    change(file, ('phone = "+1 212-555-0100"', "phone = 4711471147"))
    [line] = told(file)
    assert "4711" not in line


KINDS = """
[[event_kinds]]
key = "fire"
name = "A fire"

[[event_kinds]]
key = "complaint"
name = "A complaint"
lived = "lawsuit-or-complaint"
lived_first = true
"""


def test_a_programme_may_reach_out_after_events_of_its_own(file):
    file.write_text(WRITTEN + KINDS, "utf-8")
    ours = read_programme(file)
    assert ours.event_kinds == (
        EventKind(key="fire", name="A fire"),
        EventKind(
            key="complaint",
            name="A complaint",
            lived=Lived.COMPLAINT,
            lived_first=True,
        ),
    )
