"""A real programme is served only where everything is as it should be."""

import sqlite3
from contextlib import closing

from adapters.playground.staff import PEOPLE


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
