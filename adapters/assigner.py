"""Have the sums of a whole team done in a process of their own (``assigner_worker``).

1. It is given numbers and nothing else: no name, no id, no setting, no key.
2. The loop never waits for it. Rows are worked out one by one as it takes them, so that
   others have their turn in between.
3. When it has answered, or taken too long, it is gone, and its memory with it.
4. Whatever it does, there is an answer: what it left out, or all of it where it failed,
   is found by ``bot.outreach.augmenting``. The log says that it failed, and nothing
   of what with.
"""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Final

import msgspec

from adapters.logs import Event, Fields, Log
from adapters.tasks import finished
from bot.outreach.assigning import Chosen, Seats, is_possible
from bot.outreach.augmenting import completed

TIMEOUT_SECONDS: Final = 60.0
"""The longest that it may think, or leave us waiting while it is told."""
WORKER: Final = Path(__file__).with_name("assigner_worker.py")
# Isolated: neither the folder that we run in nor the environment says what it imports.
COMMAND: Final = (sys.executable, "-I", str(WORKER))
SEEN: Final = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT", "TMPDIR")
"""All that it sees of our environment, in which keys may stand."""
ALONE: Final = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
LONGEST_ANSWER: Final = 1 << 20


class AssignerApart:
    def __init__(
        self,
        log: Log,
        command: Sequence[str] = COMMAND,
        timeout_seconds: float = TIMEOUT_SECONDS,
    ) -> None:
        self._log = log
        self._command = command
        self._timeout_seconds = timeout_seconds
        self._one_at_a_time = asyncio.Lock()

    async def assign(self, seats: Seats, rows: Iterable[bytes]) -> Chosen:
        left, taken = iter(rows), list[bytes]()
        chosen: Chosen | None = None
        if seats.rooms:
            async with self._one_at_a_time:
                chosen = await self._solved(seats, left, taken)
        async for row in _in_turns(left):
            taken.append(row)
        if chosen is None:
            chosen = (None,) * len(taken)
        if None not in chosen:
            return chosen
        return await asyncio.to_thread(completed, chosen, seats, taken)

    async def _solved(
        self, seats: Seats, left: Iterator[bytes], taken: list[bytes]
    ) -> Chosen | None:
        try:
            async with _started(self._command) as process:
                answer = await self._asked(process, seats, left, taken)
            chosen = msgspec.json.decode(answer, type=Chosen)
            if is_possible(chosen, seats, taken):
                return chosen
            self._log.trouble(Event.ASSIGNER_FAILED)
        # OSError is a time that is over as well; ValueError is an answer that is none.
        except (OSError, ValueError) as error:
            self._log.trouble(Event.ASSIGNER_FAILED, Fields(error=type(error)))
        return None

    async def _asked(
        self, process: Process, seats: Seats, left: Iterator[bytes], taken: list[bytes]
    ) -> bytes:
        assert process.stdin is not None
        assert process.stdout is not None
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(self._timeout_seconds) as limit:
            process.stdin.write(msgspec.json.encode(seats) + b"\n")
            async for row in _in_turns(left):
                taken.append(row)
                process.stdin.write(row)
                await process.stdin.drain()
                limit.reschedule(loop.time() + self._timeout_seconds)
            process.stdin.close()
            return await process.stdout.readline()


@asynccontextmanager
async def _started(command: Sequence[str]) -> AsyncIterator[Process]:
    """Gone when the block ends, however it ends."""
    seen = {name: os.environ[name] for name in SEEN if name in os.environ}
    process = await asyncio.create_subprocess_exec(
        *command,
        stdin=PIPE,
        stdout=PIPE,
        stderr=DEVNULL,  # a traceback shows values
        env=seen | ALONE,
        limit=LONGEST_ANSWER,
    )
    try:
        yield process
    finally:
        await finished(asyncio.create_task(_end(process)))


async def _end(process: Process) -> None:
    with suppress(ProcessLookupError):
        process.kill()
    # What is left unread would keep uvloop waiting for its end for good.
    assert process.stdout is not None
    while await process.stdout.read(LONGEST_ANSWER):
        pass
    await process.wait()


async def _in_turns(rows: Iterator[bytes]) -> AsyncIterator[bytes]:
    for row in rows:
        yield row
        await asyncio.sleep(0)
