"""Slack on loopback, the real client to call it with, and time that nobody waits for."""

import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.logs import Log
from adapters.slack.api import Api
from tests.adapters.kept_store import HandsClock
from tests.adapters.slack import house as house_of
from tests.adapters.slack.house import House
from tests.adapters.slack.wire import HandsTime, Slack, api_to, slack_there


@pytest.fixture
def time() -> HandsTime:
    return HandsTime()


@pytest.fixture
def clock() -> HandsClock:
    return HandsClock()


@pytest.fixture
def lines() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def log(lines: io.StringIO, clock: HandsClock) -> Log:
    return Log(lines, clock)


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    async with slack_there() as there:
        yield there


@pytest.fixture
async def api(slack: Slack, time: HandsTime, log: Log) -> AsyncIterator[Api]:
    async with api_to(slack, time, log) as opened:
        yield opened


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with house_of.opened(tmp_path) as house:
        yield house
