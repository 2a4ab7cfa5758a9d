"""A copy of the invented programme serves nobody: its numbers ring nowhere."""

import re
import subprocess
from dataclasses import replace

import pytest

from adapters.cli.invented import what_is_invented
from adapters.programme import SAMPLE, read_programme
from tests.adapters.cli.operating import ROOT

NAME = "its name is that of the invented hospital that ships; write your own"
MAIL = "what is mailed to the address under [office] goes nowhere"


@pytest.fixture
def ours(ready):
    return read_programme(ready.folder / "programme.toml")


@pytest.fixture
def copied(ready):
    """Where somebody has tried the lines, and changed nothing."""
    tried = '[confirmation]\nconfirmed_on = 2026-01-02\nconfirmed_by_role = "lead"'
    written = SAMPLE.read_text("utf-8").replace("[confirmation]", tried)
    (ready.folder / "programme.toml").write_text(written, "utf-8")
    return ready


def test_what_somebody_has_made_their_own_is_not_invented(ours):
    assert what_is_invented(ours) == ()


def test_a_copy_of_the_sample_does_not_serve(copied):
    done = copied.runs("serve")
    assert done.returncode == 2
    said = [line.split("PROGRAMME: ")[1] for line in done.stderr.splitlines()]
    name, numbers, mail, director = said
    assert (name, mail) == (NAME, MAIL)
    assert director == MAIL.replace("[office]", "[director]")
    assert numbers == (
        "a number that is kept free for fiction, and rings nowhere, stands in"
        " [office], [director], [[help_lines]] 1, [[help_lines]] 2, [safety], [[resources]] 1,"
        " [[resources]] 2, [[resources]] 5, [[resources]] 6, [[resources]] 7,"
        " [[resources]] 8, [[resources]] 9; write your own, and ring each"
    )


def test_the_doctor_says_what_of_the_programme_is_invented(copied):
    said = copied.runs("doctor").stdout
    assert f"FAULT  programme: {NAME}" in said
    assert f"FAULT  programme: {MAIL}" in said
    assert "FAULT  programme: a number that is kept free for fiction" in said
    assert "ok     help lines: confirmed on 2026-01-02 by lead" in said


@pytest.mark.parametrize(
    "phone",
    [
        *("+1 212-555-0100", "(212) 555 0199", "+12125550123", "212.555.0150"),
        *("020 7946 0123", "+44 20 7946 0999", "+44 (20) 7946 0000"),
        *("030 23125 123", "+49 30 23125-001"),
    ],
)
def test_one_number_of_fiction_is_enough(ours, phone):
    office = replace(ours.office, phone=f"Call {phone}, day and night")
    [said] = what_is_invented(replace(ours, office=office))
    assert "[office]; write" in said


@pytest.mark.parametrize(
    "phone",
    ["+1 212-555-0200", "555-01234", "07555 0123 45", "020 7946 1234", "116 123"],
)
def test_a_number_that_somebody_may_have_is_left_alone(ours, phone):
    office = replace(ours.office, phone=phone)
    assert what_is_invented(replace(ours, office=office)) == ()


@pytest.mark.parametrize(
    ("mail", "said"),
    [
        ("help@hospital.example", (MAIL,)),
        ("help@Example.com", (MAIL,)),
        ("help@hospital.test", (MAIL,)),
        ("help@example-hospital.org", ()),
        ("help@fortest.org", ()),
    ],
)
def test_mail_that_goes_nowhere_is_noticed(ours, mail, said):
    office = replace(ours.office, mail=mail)
    assert what_is_invented(replace(ours, office=office)) == said


def test_the_way_to_try_it_in_slack_makes_a_programme_of_ones_own(tmp_path):
    page = (ROOT / "docs/SLACK.md").read_text("utf-8")
    [line] = re.findall(r"^sed -E .*programme\.toml > programme\.toml.*$", page, re.M)
    line = line.replace("/where/you/installed", str(ROOT))
    subprocess.run(["sh", "-c", line], cwd=tmp_path, check=True)
    assert what_is_invented(read_programme(tmp_path / "programme.toml")) == ()
