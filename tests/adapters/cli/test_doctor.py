"""The doctor says what is right and what is not, in plain lines."""

import re

from adapters.playground.staff import PEOPLE


def test_the_doctor_says_that_nothing_is_signed_where_it_is_not(ready):
    ready.settles(TEAMS_UNSIGNED="loopback")
    assert (
        "ok     chat platform: Teams: nothing is signed" in ready.runs("doctor").stdout
    )


NOT_SET_UP = (
    "FAULT  chat platform: none is set up; docs/SLACK.md and docs/TEAMS.md tell how"
)


def test_the_doctor_says_what_is_right_and_what_is_not(ready):
    sick = ready.runs("doctor")
    assert sick.returncode == 1
    assert "FAULT  keys" in sick.stdout
    ready.runs("roster", "import", "--yes", str(PEOPLE))
    well = ready.runs("doctor")
    faults = [line for line in well.stdout.splitlines() if line.startswith("FAULT")]
    assert faults == [NOT_SET_UP]
    assert "ok     roster: 28 people" in well.stdout
    assert "ok     further help: 9 entries" in well.stdout
    assert "abab" not in well.stdout + well.stderr


def test_the_doctor_names_what_nobody_has_checked_for_long(ready):
    ready.runs("roster", "import", "--yes", str(PEOPLE))
    programme = ready.folder / "programme.toml"
    written = programme.read_text("utf-8")
    old = re.sub(r"checked_on = \S+", "checked_on = 2025-01-02", written, count=1)
    programme.write_text(old, "utf-8")
    said = (
        "FAULT  further help: not checked for 180 days: Employee assistance programme"
    )
    assert said in ready.runs("doctor").stdout


def test_the_doctor_says_whether_the_root_key_opens_the_keys(ready):
    assert "ok     root key: is given" in ready.runs("doctor").stdout
    ready.runs("roster", "import", "--yes", str(PEOPLE))
    assert "ok     root key: opens the keys" in ready.runs("doctor").stdout
    ready.settles(ROOT_KEY="cd" * 32)
    said = "FAULT  root key: the root key does not open the keys"
    assert said in ready.runs("doctor").stdout
