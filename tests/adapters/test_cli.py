"""The command ``been-there``, as an operator runs it."""

# ruff: noqa: TID251  (logging is put back as it was)

import json
import logging
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Final
from urllib.error import HTTPError

import pytest

from adapters.cli import run
from adapters.playground.staff import PEOPLE
from adapters.programme import SAMPLE

PROGRAM: Final = [sys.executable, "-c", "from adapters.cli import main; main()"]
ROOT: Final = Path(__file__).parent.parent.parent
CANARY: Final = "canary-7f3a"


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


class Operator:
    """Somebody at a terminal, in an empty folder."""

    def __init__(
        self,
        folder: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        self.folder = folder
        self._monkeypatch, self._capsys = monkeypatch, capsys
        monkeypatch.chdir(folder)
        monkeypatch.setattr(sys, "stdin", StringIO())
        monkeypatch.setenv("PYTHONPATH", str(ROOT))
        for name in [n for n in os.environ if n.startswith("BEEN_THERE")]:
            monkeypatch.delenv(name)

    def settles(self, **settings: object) -> None:
        for name, value in settings.items():
            self._monkeypatch.setenv(f"BEEN_THERE_{name}", str(value))

    def runs(self, *words: str) -> Done:
        """In this process: starting Python takes longer than most commands do."""
        self._capsys.readouterr()
        code = run(words)
        out, err = self._capsys.readouterr()
        return Done(code, out, err)

    @contextmanager
    def starts(self, *words: str) -> Iterator["subprocess.Popen[str]"]:
        """A demo, once it has said where it is; killed at the end if it still runs."""
        started = subprocess.Popen(
            [*PROGRAM, *words],
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            assert started.stdout
            for line in started.stdout:
                if "stop" in line:
                    break
            yield started
        finally:
            started.kill()
            started.communicate()


@pytest.fixture
def operator(tmp_path, monkeypatch, capsys) -> Iterator[Operator]:
    """What a command changes for its whole process is put back."""
    root = logging.getLogger()
    heard = root.handlers[:], root.level, logging.raiseExceptions
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield Operator(tmp_path, monkeypatch, capsys)
    root.handlers[:], root.level, logging.raiseExceptions = heard
    logging.captureWarnings(capture=False)
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def ready(operator: Operator) -> Operator:
    """Everything settled for serving, and the database made."""
    written = SAMPLE.read_text("utf-8").replace(
        "[confirmation]",
        '[confirmation]\nconfirmed_on = 2026-01-02\nconfirmed_by_role = "coordinator"',
    )
    programme = operator.folder / "programme.toml"
    today = datetime.now(UTC).date()
    written = written.replace("checked_on = 2026-11-22", f"checked_on = {today}")
    programme.write_text(written, "utf-8")
    operator.settles(PROGRAMME=programme, ROOT_KEY="ab" * 32)
    assert operator.runs("db", "upgrade").returncode == 0
    return operator


def ask(port: int, path: str) -> tuple[int, str]:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}") as answer:
        return answer.status, answer.read().decode()


def fetched(port: int) -> tuple[int, str | None]:
    """What a link that leads nowhere is answered."""
    with pytest.raises(HTTPError) as nowhere:
        ask(port, "/calendar/nowhere.ics")
    with nowhere.value as answer:
        return answer.code, answer.headers["X-Robots-Tag"]


def test_a_wrong_setting_is_one_line_and_exit_code_2(operator):
    operator.settles(PORT=CANARY, PROT=CANARY)
    done = operator.runs("doctor")
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "been-there: BEEN_THERE_PROT: is no setting of ours, and is not read; "
        "did you mean BEEN_THERE_PORT?",
        "been-there: BEEN_THERE_PORT: should be a whole number",
    ]
    assert CANARY not in done.stdout + done.stderr


def test_the_demo_keeps_away_from_real_platforms_and_other_machines(operator):
    operator.settles(HOST="0.0.0.0", SLACK_BOT_TOKEN=CANARY, TEAMS_APP_ID="x")  # noqa: S104
    done = operator.runs("demo")
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "been-there: BEEN_THERE_SLACK_BOT_TOKEN: the demo wants no chat platform",
        "been-there: BEEN_THERE_TEAMS_APP_ID: the demo wants no chat platform",
        "been-there: BEEN_THERE_HOST: the demo is shown on loopback only",
    ]
    assert list(operator.folder.iterdir()) == []


def test_a_token_that_another_program_would_read_is_refused_as_well(
    operator, monkeypatch
):
    monkeypatch.setenv("SLACK_BOT_TOKEN", CANARY)
    done = operator.runs("demo")
    assert done.returncode == 2
    assert done.stderr == (
        "been-there: SLACK_BOT_TOKEN: the demo wants no chat platform\n"
    )
    assert list(operator.folder.iterdir()) == []


@pytest.mark.parametrize("port", ["0", "65536", "99999", "-1", "many"])
def test_a_port_that_cannot_be_is_refused(operator, capsys, port):
    with pytest.raises(SystemExit) as stopped:
        operator.runs("demo", f"--port={port}")
    assert stopped.value.code == 2
    assert "argument --port: should be from 1 to 65535\n" in capsys.readouterr().err
    assert list(operator.folder.iterdir()) == []


def test_a_demo_that_has_no_place_says_so(operator):
    (operator.folder / ".been-there-demo").write_text("in the way")
    done = operator.runs("demo")
    assert done.returncode == 1
    assert done.stderr == "been-there: .been-there-demo cannot be made: File exists\n"


def test_chats_that_cannot_be_read_are_told_and_reset_helps(operator, port):
    with operator.starts("demo", "--port", str(port)):
        pass
    for part in (operator.folder / ".been-there-demo").glob("chats.sqlite*"):
        part.write_bytes(b"no database" * 1000)
    done = operator.runs("demo")
    assert done.returncode == 1
    assert done.stderr == (
        "been-there: .been-there-demo/chats.sqlite cannot be used;"
        " been-there demo --reset starts afresh\n"
    )
    with operator.starts("demo", "--reset", "--port", str(port)):
        assert ask(port, "/readyz")[0] == 200


def test_keys_that_are_gone_are_never_made_anew(ready):
    assert ready.runs("roster", "import", str(PEOPLE), "--yes").returncode == 0
    ready.settles(KEYS_DIR=ready.folder / "not-mounted")
    for words in (("serve",), ("roster", "import", str(PEOPLE), "--yes")):
        done = ready.runs(*words)
        assert done.returncode == 2
        assert "harbour is not there, and the database holds" in done.stderr
    assert not (ready.folder / "not-mounted").exists()


def test_a_database_of_a_later_release_is_left_alone(ready):
    database = ready.folder / "data/database/been-there.sqlite"
    with closing(sqlite3.connect(database)) as later:
        later.execute("UPDATE alembic_version SET version_num = '9999'")
        later.commit()
    done = ready.runs("db", "upgrade")
    assert done.returncode == 2
    assert "made by another release" in done.stderr


def test_the_demo_is_there_until_it_is_told_to_stop(operator, port):
    with operator.starts("demo", "--port", str(port)) as demo:
        assert ask(port, "/healthz") == (200, "ok\n")
        assert ask(port, "/readyz") == (200, "ready\n")
        assert fetched(port) == (404, "noindex")
        assert "Harbour" in json.loads(ask(port, "/api/people")[1])["programme"]["name"]
        demo.send_signal(signal.SIGTERM)
        _, errors = demo.communicate(timeout=30)
    assert (demo.returncode, errors) == (0, "")
    home = operator.folder / ".been-there-demo"
    assert {p.stat().st_mode & 0o077 for p in (home, *home.rglob("*"))} == {0}


def test_a_demo_that_was_killed_goes_on_where_it_was(operator, port):
    with operator.starts("demo", "--port", str(port)) as first:
        before = ask(port, "/api/people")
        first.kill()
    root = (operator.folder / ".been-there-demo" / "root.key").read_bytes()
    with operator.starts("demo", "--port", str(port)):
        assert ask(port, "/api/people") == before
    assert (operator.folder / ".been-there-demo" / "root.key").read_bytes() == root


def test_a_second_process_on_one_database_says_why_it_does_not_start(operator, port):
    with operator.starts("demo", "--port", str(port)):
        second = operator.runs("demo", "--port", str(port))
    assert second.returncode == 1
    [line] = second.stderr.splitlines()
    assert "is served by another process already" in line


def test_a_second_demo_on_one_server_says_why_it_does_not_start(
    operator, port, postgres_url
):
    operator.settles(DATABASE_URL=postgres_url)
    with operator.starts("demo", "--port", str(port)):
        second = operator.runs("demo", "--port", str(port))
    assert second.returncode == 1
    [line] = second.stderr.splitlines()
    assert "chats.sqlite is served by another process already" in line


def test_a_port_that_is_taken_is_told(operator, port):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen()
        done = operator.runs("demo", "--port", str(port))
    assert done.returncode == 1
    assert "cannot be listened on: it is in use already" in done.stderr


def test_reset_starts_afresh_and_forgets_nothing_else(operator, port):
    mine = operator.folder / "mine.sqlite"
    mine.write_text("not a demo's")
    with operator.starts("demo", "--port", str(port)):
        pass
    root = operator.folder / ".been-there-demo" / "root.key"
    before = root.read_bytes()
    with operator.starts("demo", "--reset", "--port", str(port)):
        assert root.read_bytes() != before
        assert ask(port, "/readyz")[0] == 200
    assert mine.read_text() == "not a demo's"


def test_the_demo_does_not_touch_a_real_programme(ready, port):
    database = ready.folder / "data/database/been-there.sqlite"
    kept = database.read_bytes()
    ready.settles(DATABASE_URL=f"sqlite:///{database}")
    for words in (("demo",), ("demo", "--reset")):
        done = ready.runs(*words, "--port", str(port))
        assert done.returncode == 2
        assert done.stderr == (
            "been-there: BEEN_THERE_DATABASE_URL: holds what no demo made\n"
        )
    assert database.read_bytes() == kept


def test_metrics_have_a_listener_of_their_own(operator, port):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        other = int(free.getsockname()[1])
    operator.settles(METRICS_PORT=other)
    with operator.starts("demo", "--port", str(port)):
        assert "been_there_ticks_total" in ask(other, "/metrics")[1]


def test_serving_wants_a_programme_that_somebody_has_tried(operator):
    done = operator.runs("serve")
    assert done.returncode == 2
    assert done.stderr.startswith("been-there: BEEN_THERE_PROGRAMME: its help lines")


def test_serving_wants_a_day_of_trying_that_has_come(ready):
    programme = ready.folder / "programme.toml"
    tried = programme.read_text("utf-8").replace("2026-01-02", "2999-01-02")
    programme.write_text(tried, "utf-8")
    done = ready.runs("serve")
    assert done.returncode == 2
    assert done.stderr == (
        "been-there: BEEN_THERE_PROGRAMME: confirmed_on is 2999-01-02, which is yet to"
        " come; say on which day its help lines were tried\n"
    )
    assert (
        "FAULT  help lines: confirmed_on is 2999-01-02" in ready.runs("doctor").stdout
    )


def test_serving_wants_a_root_key(ready):
    ready.settles(ROOT_KEY="")
    done = ready.runs("serve")
    assert done.returncode == 2
    assert done.stderr.startswith("been-there: BEEN_THERE_ROOT_KEY: is missing")


def test_serving_wants_a_database_of_this_release(ready):
    ready.settles(DATABASE_URL="sqlite:///elsewhere.sqlite")
    done = ready.runs("serve")
    assert done.returncode == 2
    assert done.stderr.endswith("is not up to date: run been-there db upgrade\n")


def test_serving_wants_the_root_key_of_these_keys(ready):
    assert ready.runs("serve").returncode == 2
    ready.settles(ROOT_KEY="cd" * 32)
    done = ready.runs("serve")
    assert done.returncode == 2
    assert "the root key does not open the keys" in done.stderr
    assert "cdcd" not in done.stderr


def test_serving_wants_a_chat_platform(ready):
    done = ready.runs("serve")
    assert done.returncode == 2
    [line] = [x for x in done.stderr.splitlines() if x.startswith("been-there")]
    assert "BEEN_THERE_SLACK_BOT_TOKEN: is missing" in line


def test_serving_teams_wants_all_that_it_needs(ready):
    ready.settles(TEAMS_APP_ID="an-app")
    done = ready.runs("serve")
    assert done.returncode == 2
    assert "BEEN_THERE_TEAMS_APP_PASSWORD: is missing" in done.stderr
    assert "BEEN_THERE_TEAMS_TENANT_ID: is missing" in done.stderr
    sick = ready.runs("doctor").stdout
    assert "FAULT  chat platform: BEEN_THERE_TEAMS_TENANT_ID: is missing" in sick


def test_the_doctor_says_whether_anybody_can_follow_a_link(ready):
    assert (
        "ok     links: none; a place is told in a dialog" in ready.runs("doctor").stdout
    )
    ready.settles(PUBLIC_URL="https://chat.hospital.example/")
    said = "ok     links: https://chat.hospital.example/calendar/ is to be passed on"
    assert said in ready.runs("doctor").stdout
    ready.settles(PUBLIC_URL="http://127.0.0.1:8000", TEAMS_APP_ID="an-app")
    sick = "FAULT  links: BEEN_THERE_PUBLIC_URL: nobody but this machine can reach"
    assert sick in ready.runs("doctor").stdout


def test_the_doctor_says_that_nothing_is_signed_where_it_is_not(ready):
    ready.settles(TEAMS_UNSIGNED="loopback")
    assert (
        "ok     chat platform: Teams: nothing is signed" in ready.runs("doctor").stdout
    )


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


def test_an_announcement_is_written_in_the_programmes_own_words(ready):
    done = ready.runs("announcement", "--out", str(ready.folder / "kit"))
    assert done.returncode == 0
    letter = (ready.folder / "kit" / "welcome.txt").read_text("utf-8")
    assert letter.startswith("Harbour General Hospital, peer support begins.")
    assert "+1 212-555-0100" in letter
    assert "On-call support line" in letter
    drawn = (ready.folder / "kit" / "poster.html").read_text("utf-8")
    assert "<h1>A colleague to talk to</h1>" in drawn
    assert "http" not in drawn
    assert "<script" not in drawn


def test_an_announcement_names_no_help_line_that_nobody_has_tried(operator):
    done = operator.runs("announcement", "--out", str(operator.folder / "kit"))
    assert "they name no help line" in done.stdout
    letter = (operator.folder / "kit" / "welcome.txt").read_text("utf-8")
    assert "On-call support line" not in letter


def test_where_an_announcement_cannot_be_written_it_is_said_in_one_line(operator):
    taken = operator.folder / "taken"
    taken.write_text("a file")
    done = operator.runs("announcement", "--out", str(taken))
    assert done.returncode == 2
    assert done.stderr.startswith("been-there: --out: cannot be written")


def test_the_doctor_names_what_nobody_has_checked_for_long(ready):
    ready.runs("roster", "import", "--yes", str(PEOPLE))
    programme = ready.folder / "programme.toml"
    today = f"checked_on = {datetime.now(UTC).date()}"
    old = programme.read_text("utf-8").replace(today, "checked_on = 2025-01-02", 1)
    programme.write_text(old, "utf-8")
    said = (
        "FAULT  further help: not checked for 180 days: Employee assistance programme"
    )
    assert said in ready.runs("doctor").stdout


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
