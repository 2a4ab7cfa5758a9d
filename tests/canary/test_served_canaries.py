"""The canary gate over runs of the real ``serve`` on Slack and Teams, all at DEBUG.

One walk on each: asking, an offer that is passed and one that is taken, who and how,
what everybody may look at, what the desk enters for others, somebody who erases
everything, what is hostile and what fails. Then every sink is scanned:
what it said, its database, its pages, and every call and answer that went out.
"""

import asyncio
import json

import pytest

from tests.canary import slack_gate, teams_gate
from tests.canary.birds import canary
from tests.canary.people import ASKER, LISTED, One
from tests.canary.served_sinks import ServedRecording
from tests.canary.walked import Walk

GATES = {gate.platform: gate for gate in (slack_gate.WALK, teams_gate.WALK)}
LEAKS = [(name, sink) for name, gate in GATES.items() for sink in gate.leaks]
WENT_TO = {
    "slack": {
        *("chat.postMessage", "chat.update", "ack"),
        *("views.open", "views.update", "views.publish"),
    },
    "teams": {"message", "dialog", "ack", "sign in"},
}
NAMED_BY_TEAMS = ("tenant", "service", "moment", "chat of robin", "account of robin")


@pytest.fixture(scope="module", params=GATES)
def gate(request: pytest.FixtureRequest) -> Walk:
    return GATES[request.param]


@pytest.fixture(scope="module")
def recording(gate: Walk, tmp_path_factory: pytest.TempPathFactory) -> ServedRecording:
    folder = tmp_path_factory.mktemp(gate.platform) / "house"
    return asyncio.run(gate.walked(folder, gate.steps))


@pytest.fixture(scope="module")
def caught(
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, dict[str, list[str]]]:
    """The same with every leak in it, as far as there is something to leak."""
    found = {}
    for name, gate in GATES.items():
        folder = tmp_path_factory.mktemp(f"leaking-{name}") / "house"
        with gate.planted():
            found[name] = asyncio.run(gate.walked(folder, gate.leaking)).found()
    return found


def test_no_canary_is_where_it_should_not_be(recording: ServedRecording):
    assert recording.found() == {}


def test_the_walk_went_the_whole_way(gate: Walk, recording: ServedRecording):
    """A gate that looks at nothing is green as well."""
    assert WENT_TO[gate.platform] <= {heard.path for heard in recording.sent}
    [moment] = recording.moments
    assert moment.files["been-there.sqlite-wal"]
    assert len(moment.tables["person"]) > len(LISTED)
    filled = {table for table, rows in moment.tables.items() if rows}
    assert {"request", "offer", "letter", "round", "support_group"} <= filled


def test_everything_was_said_at_debug(gate: Walk, recording: ServedRecording):
    said = recording.said["stdout"] + recording.said["stderr"]
    refused = f"{gate.platform} refused a call".encode()
    for name in (b"apscheduler", b"asyncio", b"RuntimeError", refused):
        assert name in said, name


def test_who_and_how_opened_for_who_said_yes_and_for_nobody_else(
    recording: ServedRecording,
):
    readers = [h for h in recording.sent if _title(h.body) == "Who and how"]
    assert readers
    for heard in readers:
        assert heard.viewer == heard.keeper
        written = json.dumps(heard.body, ensure_ascii=False)
        assert One(ASKER).name in written
        assert canary("reach") in written


@pytest.mark.parametrize("gate", ["teams"], indirect=True)
def test_all_that_teams_names_had_a_canary_in_it(recording: ServedRecording):
    went = b"\n".join(heard.raw for heard in recording.sent).decode()
    for named in NAMED_BY_TEAMS:
        assert canary(named) in went, named


@pytest.mark.parametrize(("platform", "sink"), LEAKS)
def test_a_leak_is_caught_wherever_it_is(
    caught: dict[str, dict[str, list[str]]], platform: str, sink: str
):
    assert caught[platform][sink]


def _title(sent: object) -> str:
    match sent:
        case {"view": {"title": {"text": str(title)}}}:
            return title
        case {"task": {"value": {"title": str(title)}}}:
            return title
        case _:
            return ""
