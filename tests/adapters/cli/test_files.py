"""Rosters, training and lists to reach out to: shown first, then taken in."""

import pytest

from adapters.playground.staff import PEOPLE
from tests.adapters.cli.operating import CANARY


def test_a_roster_is_shown_then_taken_in_and_the_second_time_is_no_change(ready):
    dry = ready.runs("roster", "import", str(PEOPLE))
    assert dry.returncode == 0
    assert dry.stdout.endswith("this was a dry run; --yes takes it in\n")
    again = ready.runs("roster", "import", "--dry-run", str(PEOPLE))
    assert "28 added" in again.stdout
    taken = ready.runs("roster", "import", "--yes", str(PEOPLE))
    assert (taken.returncode, taken.stdout.splitlines()[-1]) == (0, "taken in")
    second = ready.runs("roster", "import", "--yes", str(PEOPLE))
    assert (second.returncode, second.stdout) == (0, "28 rows, no change\n")


def test_a_roster_with_mistakes_changes_nothing(ready):
    wrong = ready.folder / "people.csv"
    wrong.write_text(PEOPLE.read_text("utf-8").replace("Europe/London", CANARY))
    done = ready.runs("roster", "import", "--yes", str(wrong))
    assert done.returncode == 2
    assert "timezone: is not a time zone" in done.stderr
    assert CANARY not in done.stderr
    assert "28 added" in ready.runs("roster", "import", str(PEOPLE)).stdout


def test_reaching_out_is_shown_then_begun_and_names_nobody(ready):
    ready.runs("roster", "import", "--yes", str(PEOPLE))
    file, words = ready.folder / "icu.csv", ("--kind", "patient-death")
    file.write_text("person\nMarlow Quay\n\nReed Fairwater\n")
    dry = ready.runs("outreach", str(file), *words)
    assert (dry.returncode, dry.stdout) == (
        0,
        "2 of 2 rows can be reached\nthis was a dry run; --yes takes it in\n",
    )
    done = ready.runs("outreach", str(file), *words, "--way", "asking-first", "--yes")
    assert (done.returncode, done.stdout) == (0, "2 of 2 rows can be reached\nbegun\n")


OUTREACH_WRONG = (
    ("person\nMarlow Quay\n=Nobody\n", "row 3: person: is nobody on the roster"),
    ("name\nMarlow Quay\n", "row 1: must be exactly person"),
    ("person\n", "row 2: is missing: there is nobody in the file"),
    ("person\nMarlow Quay,nurse\n", "row 2: has 2 cells, not one"),
    ("person\n" + "Marlow Quay\n" * 501, "row 502: is one more than 500 people"),
)


@pytest.mark.parametrize(("written", "said"), OUTREACH_WRONG)
def test_a_list_to_reach_out_to_that_cannot_be_read_begins_nothing(
    ready, written, said
):
    ready.runs("roster", "import", "--yes", str(PEOPLE))
    file = ready.folder / "icu.csv"
    file.write_text(written)
    done = ready.runs("outreach", str(file), "--kind", "assault", "--yes")
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert "Marlow" not in done.stderr


def test_a_kind_of_event_that_is_not_on_the_list_is_refused(ready):
    done = ready.runs("outreach", "icu.csv", "--kind", "rumour", "--yes")
    assert done.returncode == 2
    assert "--kind: should be one of adverse-event, " in done.stderr


def test_a_roster_is_written_down_for_its_owner_only_and_taken_in_again(ready):
    ready.runs("roster", "import", "--yes", str(PEOPLE))
    out = ready.folder / "written.csv"
    out.write_text("readable by all")
    out.chmod(0o644)
    done = ready.runs("roster", "export", "--out", str(out))
    assert (done.returncode, done.stdout.count("\n")) == (0, 1)
    assert f"{out}: 28 people: accounts, names, roles" in done.stdout
    assert out.stat().st_mode & 0o777 == 0o600
    again = ready.runs("roster", "import", "--yes", str(out))
    assert again.stdout == "28 rows, no change\n"
    shown = ready.runs("roster", "export")
    assert shown.stdout.encode() == out.read_bytes()
    assert shown.stderr.startswith("28 people: ")


def test_a_roster_that_cannot_be_written_says_so_and_leaves_nothing(ready):
    ready.runs("roster", "import", "--yes", str(PEOPLE))
    nowhere = ready.runs("roster", "export", "--out", str(ready.folder / "no" / "x"))
    assert nowhere.returncode == 2
    assert "--out: cannot be written" in nowhere.stderr
    before = set(ready.folder.iterdir())
    folder = ready.runs("roster", "export", "--out", str(ready.folder))
    assert (folder.returncode, "--out: cannot be" in folder.stderr) == (2, True)
    assert set(ready.folder.iterdir()) == before


def test_training_is_shown_then_taken_in_and_the_second_time_is_no_change(ready):
    ready.runs("roster", "import", "--yes", str(PEOPLE))
    file = ready.folder / "training.csv"
    header = "person,kind,trained_on,valid_until"
    file.write_text(f"{header}\nines-harbour,eap,2029-05-01,2031-05-01\n")
    dry = ready.runs("training", "import", str(file))
    assert "changed  Ines Harbour (row 2)" in dry.stdout
    assert dry.stdout.endswith("this was a dry run; --yes takes it in\n")
    shown = ready.runs("training", "import", "--dry-run", str(file))
    assert shown.stdout.endswith("1 row: 1 changed, 0 as before\n")
    taken = ready.runs("training", "import", "--yes", str(file))
    assert taken.stdout == "1 row: 1 changed, 0 as before\ntaken in\n"
    again = ready.runs("training", "import", "--yes", str(file))
    assert (again.returncode, again.stdout) == (0, "1 row, no change\n")
    file.write_text(f"{header}\nines-harbour,yoga,2029-05-01,\n{CANARY},eap,,\n")
    wrong = ready.runs("training", "import", "--yes", str(file))
    assert (wrong.returncode, wrong.stderr.count("row ")) == (2, 2)
    assert CANARY not in wrong.stderr
