"""``been-there teams package``, as an operator runs it."""

import json
from zipfile import ZipFile

import pytest

from adapters.cli import run
from adapters.programme import SAMPLE

APP_ID = "11111111-2222-4333-8444-555555555555"
WORDS = ("teams", "package", "--out", "app.zip", "--address")
HOST = "https://host.example"


@pytest.fixture
def settled(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BEEN_THERE_TEAMS_APP_ID", APP_ID)
    return tmp_path


def test_it_is_written_and_the_address_that_azure_wants_is_said(settled, capsys):
    assert run([*WORDS, HOST]) == 0
    with ZipFile(settled / "app.zip") as archive:
        assert json.loads(archive.read("manifest.json"))["id"] == APP_ID
    assert f"{HOST}/api/messages" in capsys.readouterr().out


def test_help_lines_that_nobody_has_tried_are_not_in_it(settled, capsys):
    assert run([*WORDS, HOST]) == 0
    assert "names no help line" in capsys.readouterr().out


def test_help_lines_that_somebody_has_tried_are_in_it(settled, monkeypatch, capsys):
    tried = (
        '[confirmation]\nconfirmed_on = 2026-01-02\nconfirmed_by_role = "coordinator"'
    )
    written = SAMPLE.read_text("utf-8").replace("[confirmation]", tried)
    (settled / "programme.toml").write_text(written, "utf-8")
    monkeypatch.setenv("BEEN_THERE_PROGRAMME", "programme.toml")
    assert run([*WORDS, HOST]) == 0
    assert "names no help line" not in capsys.readouterr().out
    with ZipFile(settled / "app.zip") as archive:
        assert b"+1 212-555-0111" in archive.read("manifest.json")


@pytest.mark.parametrize("given", ["", "been-there"])
def test_without_an_application_there_is_nothing_to_pack(
    settled, monkeypatch, capsys, given
):
    monkeypatch.setenv("BEEN_THERE_TEAMS_APP_ID", given)
    assert run([*WORDS, HOST]) == 2
    assert "BEEN_THERE_TEAMS_APP_ID" in capsys.readouterr().err
    assert not (settled / "app.zip").exists()


def test_an_address_that_is_none_is_said(settled, capsys):
    assert run([*WORDS, "http://host.example"]) == 2
    assert "--address" in capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_said(settled, capsys):
    assert run(["teams", "package", "--out", "away/app.zip", "--address", HOST]) == 2
    assert "cannot be written" in capsys.readouterr().err
