"""Ten thousand knocks at the door: each its right status, no exception, and no leak."""

# ruff: noqa: TID251  (chance is seeded here, and told when something fails)

import asyncio
from collections import Counter
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from random import Random
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.looks import Look
from bot.wire import ACT_NAMED
from tests.adapters.teams import house as house_of
from tests.adapters.teams.house import House
from tests.adapters.teams.odd import CANARY, EVERYTHING, NAMES, OWN, Input, inputs

KNOCKS: Final = 10_000
AT_ONCE: Final = 100
A_FORM: Final = '"does":"send"'
"""What was entered stands in it for whoever entered it, to be mended."""


class Siege:
    """One house, and a loop of its own: hypothesis knows none."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.answered: Counter[str] = Counter()
        self._runner = asyncio.Runner()
        self._stack = AsyncExitStack()
        opened = self._stack.enter_async_context(house_of.opened(directory))
        self.house: House = self._runner.run(opened)

    def close(self) -> None:
        self._runner.run(self._stack.aclose())
        self._runner.close()

    def knock(self, all_at_once: list[Input]) -> None:
        self._runner.run(self._knock(all_at_once))

    @property
    def log(self) -> list[str]:
        return self.house.log.getvalue().splitlines()

    def kept(self) -> bytes:
        return b"".join(path.read_bytes() for path in self.directory.glob("*.sqlite*"))

    async def _knock(self, all_at_once: list[Input]) -> None:
        statuses = await asyncio.gather(*map(self._status, all_at_once))
        for each, status in zip(all_at_once, statuses, strict=True):
            assert status in each.statuses, (each.what, status, each.body[:3000])
            self.answered[f"{each.what}: {status}"] += 1
        await self.house.inbound.close()
        # Of a conversation that is named by what somebody made up, not its name.
        assert CANARY not in str([said for _, said in self.house.said.told])
        self.house.said.told.clear()

    async def _status(self, each: Input) -> int:
        answered = await self.house.teams.posts(each.body, each.token)
        assert CANARY not in answered.text or A_FORM in answered.text, each
        return answered.status


@pytest.fixture(scope="module")
def siege(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Siege]:
    siege = Siege(tmp_path_factory.mktemp("siege"))
    yield siege
    siege.close()


@pytest.fixture(autouse=True)
def _nothing_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level("DEBUG")
    yield
    assert CANARY not in caplog.text
    assert OWN not in caplog.text
    assert "Traceback" not in caplog.text


@settings(max_examples=KNOCKS // AT_ONCE)
@given(seed=st.integers(0, 2**32))
def test_whatever_comes_is_answered_rightly_and_nothing_is_logged(
    siege: Siege, seed: int
):
    siege.knock(inputs(Random(seed), AT_ONCE))
    assert not [line for line in siege.log if '"level": "info"' not in line]
    assert CANARY.encode() not in siege.kept()
    assert OWN.encode() not in siege.kept()


def test_all_of_it_was_tried(siege: Siege):
    if not siege.answered:
        siege.knock(inputs(Random(1), 20 * AT_ONCE))
    honest = sum(n for what, n in siege.answered.items() if what.startswith("honest"))
    assert honest >= siege.answered.total() / 2
    kinds = {what.partition(":")[0] for what in siege.answered}
    assert kinds >= {"honest", "spoiled", "badly signed", "another tenant's", "huge"}


def test_every_act_and_every_look_is_among_it():
    assert {*ACT_NAMED, *(look.value for look in Look)} == set(NAMES)
    assert len(EVERYTHING) > 10
