"""What is wrong with a setting or an argument is one line, and nothing is begun."""

import pytest

from tests.adapters.cli.operating import CANARY


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
