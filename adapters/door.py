"""The one writer of this process: whatever changes anything goes through it.

1. What waits is let in at once, as many as wait together, in the order it came.
2. A batch that fails is tried again one by one: a bad arrival fails alone.
3. Whoever waits is answered when everything is kept, and not before (promise 1).
4. Nobody's hanging up undoes what they brought.
5. Closing finishes what was accepted, and accepts nothing more.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Generic, TypeVar

from bot import engine
from bot.arrivals import Arrival, Outcome
from bot.errors import CannotKeep, Conflict
from bot.events import Answer, News
from bot.forms import Form, Page
from bot.people import Sender
from bot.ports import Store
from bot.world import World

T = TypeVar("T")

BATCH: Final = 200
TRIES: Final = 5
"""How often a conflict with another process is tried again, at once."""


@dataclass(frozen=True, slots=True, eq=False)
class _Brought:
    """An arrival, and who waits for its outcome."""

    arrival: Arrival
    answer: "asyncio.Future[Outcome]"


@dataclass(frozen=True, slots=True, eq=False)
class _Errand(Generic[T]):
    """Something else that only the writer may do."""

    work: Callable[[], Awaitable[T]]
    answer: "asyncio.Future[T]"


class Door:
    def __init__(self, store: Store, world: World, kept: Callable[[], None]) -> None:
        """``kept`` is called after every commit: there may be letters to deliver."""
        self._store, self._world, self._kept = store, world, kept
        self._line: deque[_Brought | _Errand[int]] = deque()
        self._stirred = asyncio.Event()
        self._closed = False

    async def let_in(self, arrival: Arrival) -> Outcome:
        """Decided and kept when this returns. Raises CannotKeep."""
        answer: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self._queue(_Brought(arrival, answer))
        return await answer

    async def ring(self, now: datetime, limit: int) -> int:
        """Decide what the alarms that are due mean; return how many there were."""
        return await self._errand(
            lambda: engine.ring(now, self._store, self._world, limit)
        )

    async def report(self, answers: Sequence[Answer | News], now: datetime) -> None:
        """Let in what the world has to tell."""

        async def tell() -> int:
            await engine.report(answers, now, self._store, self._world)
            return len(answers)

        if answers:
            await self._errand(tell)

    async def stands(self, senders: Sequence[Sender], now: datetime) -> None:
        """Let in what a platform says of its accounts."""

        async def tell() -> int:
            await engine.stands(senders, now, self._store, self._world)
            return len(senders)

        if senders:
            await self._errand(tell)

    async def look(
        self, sender: Sender, token: str, at: datetime
    ) -> Form | Page | None:
        """What a button opens. It waits for nobody, and leaves no trace."""
        return await engine.look(sender, token, at, self._store, self._world)

    async def work(self) -> None:
        """Let in what comes, until the door is closed and nobody waits any more."""
        while await self._somebody_waits():
            match self._line[0]:
                case _Brought():
                    await self._let_in_together(self._arrivals())
                case _Errand() as errand:
                    self._line.popleft()
                    await self._carry_out(errand)

    def close(self) -> None:
        """Accept nothing more; ``work`` ends when all are answered."""
        self._closed = True
        self._stirred.set()

    def _queue(self, waiting: _Brought | _Errand[int]) -> None:
        if self._closed:
            raise CannotKeep("the door is closed: this process is stopping")
        self._line.append(waiting)
        self._stirred.set()

    async def _errand(self, work: Callable[[], Awaitable[int]]) -> int:
        answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._queue(_Errand(work, answer))
        return await answer

    async def _somebody_waits(self) -> bool:
        if not self._line and not self._closed:
            self._stirred.clear()
            await self._stirred.wait()
        return bool(self._line)

    def _arrivals(self) -> list[_Brought]:
        """Those at the head of the line, up to a batch."""
        heads: list[_Brought] = []
        while self._line and len(heads) < BATCH:
            head = self._line[0]
            if not isinstance(head, _Brought):
                break
            heads.append(head)
            self._line.popleft()
        return heads

    async def _let_in_together(self, brought: list[_Brought]) -> None:
        try:
            outcomes = await self._engine([b.arrival for b in brought])
        except CannotKeep as error:
            # The world is failing, not one of them: trying each would fail as well.
            for one in brought:
                _fail(one.answer, error)
        except Exception:
            for one in brought:
                await self._carry_out(self._alone(one))
        else:
            for one, outcome in zip(brought, outcomes, strict=True):
                _answer(one.answer, outcome)

    def _alone(self, brought: _Brought) -> _Errand[Outcome]:
        async def let_in() -> Outcome:
            [outcome] = await self._engine([brought.arrival])
            return outcome

        return _Errand(let_in, brought.answer)

    async def _engine(self, arrivals: list[Arrival]) -> tuple[Outcome, ...]:
        outcomes = await engine.let_in(arrivals, self._store, self._world)
        self._kept()
        return outcomes

    async def _carry_out(self, errand: _Errand[T]) -> None:
        try:
            result = await again_after_conflict(errand.work)
        except Exception as error:
            _fail(errand.answer, error)
        else:
            self._kept()
            _answer(errand.answer, result)


async def again_after_conflict(work: Callable[[], Awaitable[T]]) -> T:
    """For one writer beside another: a short one, which reads anew each time."""
    for _ in range(TRIES - 1):
        try:
            return await work()
        except Conflict:
            continue
    return await work()


def _answer(waiter: "asyncio.Future[T]", result: T) -> None:
    if not waiter.done():
        waiter.set_result(result)


def _fail(waiter: "asyncio.Future[T]", error: Exception) -> None:
    if not waiter.done():
        waiter.set_exception(error)
