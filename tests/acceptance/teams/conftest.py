"""A ward for each test, with nobody's app added yet."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from tests.acceptance.teams.ward import Ward, ward_open
from tests.journeys.world import blank_database, new_place
from tests.npm import bundled
from tests.teams.page import PAGE


@pytest.fixture(scope="session")
def drawn_by_microsoft() -> Path:
    return bundled(PAGE)


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return blank_database(tmp_path_factory.mktemp("blank") / "blank.sqlite")


@pytest_asyncio.fixture(loop_scope="module")
async def ward(
    browser: Browser, drawn_by_microsoft: Path, tmp_path: Path, blank: Path
) -> AsyncIterator[Ward]:
    place = new_place(tmp_path, blank)
    async with ward_open(browser, place, tmp_path / "sent.jsonl") as ward:
        yield ward
