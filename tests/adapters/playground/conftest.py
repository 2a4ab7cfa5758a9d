"""The playground, opened in a folder of the test's own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.adapters.playground.house import House, opened


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with opened(tmp_path) as house:
        yield house
