"""Every journey on every platform."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from adapters.programme import read_programme
from bot.programme import Programme
from tests.journeys.nothing_left import nothing_is_left
from tests.journeys.on_playground import playground_running
from tests.journeys.on_slack import HTTP, SOCKET, SlackTown, slack_running
from tests.journeys.on_teams import TEAMS, TeamsTown, teams_running
from tests.journeys.person import People
from tests.journeys.world import blank_database, new_place

PLAYGROUND = "playground"
SLACK = (HTTP, SOCKET)


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return blank_database(tmp_path_factory.mktemp("blank") / "blank.sqlite")


@pytest.fixture(params=SLACK)
async def slack(
    request: pytest.FixtureRequest, tmp_path: Path, blank: Path
) -> AsyncIterator[SlackTown]:
    async with slack_looked_at(tmp_path, blank, request.param) as town:
        yield town


@pytest.fixture
async def over_http(tmp_path: Path, blank: Path) -> AsyncIterator[SlackTown]:
    async with slack_looked_at(tmp_path, blank, HTTP) as town:
        yield town


@pytest.fixture
async def over_a_socket(tmp_path: Path, blank: Path) -> AsyncIterator[SlackTown]:
    async with slack_looked_at(tmp_path, blank, SOCKET) as town:
        yield town


@pytest.fixture
async def teams(tmp_path: Path, blank: Path) -> AsyncIterator[TeamsTown]:
    async with teams_running(new_place(tmp_path, blank)) as town:
        yield town
        drawn_by_the_rules(town, tmp_path)


@pytest.fixture
def house() -> Programme:
    """What the programme has settled; a journey may have it otherwise."""
    return read_programme(None)


@pytest.fixture(params=[PLAYGROUND, *SLACK, TEAMS])
async def people(
    request: pytest.FixtureRequest, tmp_path: Path, blank: Path, house: Programme
) -> AsyncIterator[People]:
    place = new_place(tmp_path, blank)
    if request.param == PLAYGROUND:
        async with playground_running(tmp_path, place, house) as playground:
            yield People(playground)
            nothing_is_left(playground, tmp_path)
    elif request.param == TEAMS:
        async with teams_running(place, house) as teams:
            yield People(teams)
            drawn_by_the_rules(teams, tmp_path)
            assert all(ack.well for _, ack in teams.post.tries), "nothing was lost"
    else:
        async with slack_running(place, request.param, house) as town:
            yield People(town)
            held_against_the_rules(town, tmp_path)
            assert all(ack.well for *_, ack in town.post.tries), "nothing was lost"


@asynccontextmanager
async def slack_looked_at(
    directory: Path, blank: Path, way: str
) -> AsyncIterator[SlackTown]:
    """Whatever happens in it, at its end all that is left is looked at."""
    async with slack_running(new_place(directory, blank), way) as town:
        yield town
        held_against_the_rules(town, directory)


def held_against_the_rules(town: SlackTown, directory: Path) -> None:
    """Every call is left in a file as well, for whoever has other rules."""
    nothing_is_left(town, directory)
    town.fake.write(directory / "calls.jsonl")
    assert not town.fake.findings, "nothing is sent that breaks a rule"


def drawn_by_the_rules(town: TeamsTown, directory: Path) -> None:
    """All that was sent is left in a file as well, for whoever has other rules."""
    nothing_is_left(town, directory)
    town.fake.write(directory / "sent.jsonl")
    assert not town.fake.findings, "nothing is sent that breaks a rule"
