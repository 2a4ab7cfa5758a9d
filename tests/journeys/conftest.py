"""Every journey on every platform."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.journeys.on_playground import playground_running
from tests.journeys.person import People
from tests.journeys.world import blank_database, new_place


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return blank_database(tmp_path_factory.mktemp("blank") / "blank.sqlite")


@pytest.fixture(params=["playground"])
async def people(
    request: pytest.FixtureRequest, tmp_path: Path, blank: Path
) -> AsyncIterator[People]:
    place = new_place(tmp_path, blank)
    assert request.param == "playground"
    async with playground_running(tmp_path, place) as town:
        yield People(town)
