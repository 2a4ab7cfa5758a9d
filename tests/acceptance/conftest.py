"""A demo for each module; what needs one of its own opens one."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.acceptance.demo import Demo, running_demo


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def demo(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Demo]:
    async with running_demo(tmp_path_factory.mktemp("demo")) as demo:
        yield demo
