"""Slack's side of a round: it holds its limit, in a clock that runs faster than ours."""

import asyncio
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from adapters.slack.pace import A_MINUTE, A_MINUTE_SECONDS, Method
from benchmarks.hospital import MONDAY
from tests.slack.fake import FakeSlack
from tests.slack.fake_faults import Fault, Limited
from tests.slack.fake_workspace import Workspace

FASTER: Final = 8
MOST: Final = A_MINUTE[Method.POST]
"""What we take Slack's "several hundred a minute" for."""


class Fast:
    """A clock that is ahead by as much as it is faster, for whatever asks it."""

    def __init__(self) -> None:
        self._began = asyncio.get_running_loop().time()

    def now(self) -> float:
        return (asyncio.get_running_loop().time() - self._began) * FASTER

    async def wait(self, seconds: float) -> None:
        await asyncio.sleep(seconds / FASTER)


@dataclass(frozen=True, slots=True)
class FastClock:
    time: Fast

    def now(self) -> datetime:
        return MONDAY + timedelta(seconds=self.time.now())


class StrictSlack(FakeSlack):
    """It holds its limit on new messages, and remembers when each came."""

    def __init__(self, workspace: Workspace, time: Fast) -> None:
        super().__init__(workspace)
        self._time = time
        self._minute: deque[float] = deque()
        self.came: list[float] = []
        self.refused = 0

    def _fault(self, method: str) -> Fault | None:
        if method != Method.POST:
            return super()._fault(method)
        now = self._time.now()
        while self._minute and self._minute[0] <= now - A_MINUTE_SECONDS:
            self._minute.popleft()
        if len(self._minute) >= MOST:
            self.refused += 1
            return Limited(int(A_MINUTE_SECONDS))
        self._minute.append(now)
        self.came.append(now)
        return None


def in_a_minute(came: list[float]) -> Iterator[int]:
    """How many came in the minute up to each."""
    first = 0
    for number, at in enumerate(came):
        while came[first] <= at - A_MINUTE_SECONDS:
            first += 1
        yield number - first + 1
