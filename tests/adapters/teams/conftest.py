"""A house with Teams in front of it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.adapters.teams import house as house_of
from tests.adapters.teams.house import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with house_of.opened(tmp_path) as house:
        yield house
