"""The sums of a whole team: as good as they can be, and whatever happens to them."""

import asyncio
import io
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
import uvloop
from hypothesis import example, given

from adapters.assigner import WORKER, AssignerApart
from adapters.assigner_worker import solved
from adapters.clock import SystemClock
from adapters.logs import Log
from bot.outreach.assigning import Chosen, is_possible
from tests.whole_teams import (
    Sums,
    best_by_sum,
    best_worth,
    greedy,
    seats_of,
    sums,
    worth_of,
)

PEOPLE, WORST, SPREAD, SUM = range(4)

ONE_LEFT_OUT = Sums(seats=seats_of([1, 1]), rows=(b"\x05\x04", b"\x05\x00"))
"""Who comes first takes the only one whom the second may be asked."""
A_BAD_PAIR = Sums(seats=seats_of([1, 1]), rows=(b"\x30\x12", b"\x14\x01"))
"""The best pair and the worst make the highest sum."""
WORTH_A_SECOND = Sums(seats=seats_of([2, 1]), rows=(b"\x20\x01", b"\x20\x01"))
"""One supporter whom both fit well, and one who has nothing in common with either."""
NOT_WORTH_A_SECOND = Sums(
    seats=seats_of([2, 1]), rows=(b"\x20\x10", b"\x20\x10", b"\x00\x10")
)
"""A second for the better one would cost the third nothing, and no other their first."""


def solve(given: Sums) -> Chosen:
    """In our own process, or a hundred examples would be a hundred processes."""
    told = {name: getattr(given.seats, name) for name in given.seats.__slots__}
    return tuple(solved(given.rows, told))


@given(sums())
@example(ONE_LEFT_OUT)
@example(A_BAD_PAIR)
@example(WORTH_A_SECOND)
@example(NOT_WORTH_A_SECOND)
def test_nothing_is_better_than_the_answer(given):
    chosen = solve(given)
    assert is_possible(chosen, given.seats, given.rows)
    assert worth_of(chosen, given) == best_worth(given)


def test_one_after_the_other_would_leave_somebody_without():
    assert worth_of(greedy(ONE_LEFT_OUT), ONE_LEFT_OUT)[PEOPLE] == 1
    assert worth_of(solve(ONE_LEFT_OUT), ONE_LEFT_OUT)[PEOPLE] == 2


def test_the_highest_sum_would_leave_somebody_worse_off_than_need_be():
    by_sum, best = best_by_sum(A_BAD_PAIR), solve(A_BAD_PAIR)
    assert worth_of(by_sum, A_BAD_PAIR)[SUM] > worth_of(best, A_BAD_PAIR)[SUM]
    assert worth_of(by_sum, A_BAD_PAIR)[WORST] == 0x01
    assert worth_of(best, A_BAD_PAIR)[WORST] == 0x12


def test_a_second_is_given_where_somebody_would_be_worse_off_and_only_there():
    assert solve(WORTH_A_SECOND) == (0, 0)
    same = Sums(seats=seats_of([2, 1]), rows=(b"\x20\x10", b"\x10\x10"))
    assert Counter(solve(same)) == {0: 1, 1: 1}


def test_whoever_carries_one_already_has_had_their_first():
    rows = (b"\x10\x10", b"\x10\x10")
    assert sorted(solve(Sums(seats=seats_of([1, 2], carried=[1, 0]), rows=rows))) == [
        0,
        1,
    ]
    assert solve(Sums(seats=seats_of([1, 2], carried=[2, 0]), rows=rows)) == (1, 1)


def test_where_nobody_may_be_asked_everybody_is_without():
    assert solve(Sums(seats=seats_of([1]), rows=(b"\x00", b"\x00"))) == (None, None)


def test_room_without_end_costs_nothing():
    assert solve(Sums(seats=seats_of([10**9]), rows=(b"\x01", b"\x01"))) == (0, 0)


# in a process of its own

SMALL = Sums(
    seats=seats_of([1, 1, 1]), rows=(b"\x05\x04\x00", b"\x05\x00\x00", b"\x00\x07\x06")
)
BEST = (1, 0, 2)


class Desk:
    """Somebody who has it done, and the lines that are logged of it."""

    def __init__(self, *command: str, timeout_seconds: float = 60) -> None:
        self._out = io.StringIO()
        log = Log(self._out, SystemClock())
        given = {"command": command} if command else {}
        self.assigner = AssignerApart(log, timeout_seconds=timeout_seconds, **given)

    async def asks(self, given: Sums) -> Chosen:
        return await self.assigner.assign(given.seats, iter(given.rows))

    @property
    def logged(self) -> list[tuple[str, str | None]]:
        lines = map(json.loads, self._out.getvalue().splitlines())
        return [(line["event"], line.get("error")) for line in lines]


def python(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


ANSWERS = "import sys; sys.stdin.buffer.read(); print({!r})"


async def test_the_answer_comes_from_a_process_that_is_gone_afterwards(tmp_path: Path):
    pid = tmp_path / "pid"
    code = (
        f"import os, runpy; open({str(pid)!r}, 'w').write(str(os.getpid()))\n"
        f"runpy.run_path({str(WORKER)!r}, run_name='__main__')"
    )
    for desk in (Desk(), Desk(*python(code))):
        assert await desk.asks(SMALL) == BEST
        assert desk.logged == []
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text()), 0)


async def test_others_have_their_turn_while_it_is_worked_out():
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    def rows():
        for row in SMALL.rows * 100:
            seen.append(turns)
            yield row

    seen: list[int] = []
    task = asyncio.create_task(others())
    await Desk().assigner.assign(seats_of([100, 100, 100]), rows())
    task.cancel()
    assert len(set(seen)) == len(seen) == 300


async def test_where_nobody_has_room_no_process_is_asked():
    desk = Desk("/nowhere")
    assert await desk.asks(Sums(seats=seats_of([]), rows=(b"", b""))) == (None, None)
    assert desk.logged == []


@pytest.mark.parametrize(
    ("command", "error"),
    [
        (("/nowhere/python",), "FileNotFoundError"),
        (python("import os, signal; os.kill(os.getpid(), signal.SIGKILL)"), None),
        (python("raise SystemExit(1)"), None),
        (python("import sys; sys.stdin.buffer.read(7); sys.exit(1)"), None),
        (python(ANSWERS.format("so sorry")), "DecodeError"),
        (python(ANSWERS.format('["ana", "ben", "cem"]')), "ValidationError"),
        (python(ANSWERS.format("[0, 0, 1]")), "nothing"),
        (python(ANSWERS.format("[1, 0]")), "nothing"),
        (python(ANSWERS.format("[1, 0, -1]")), "nothing"),
        (python(ANSWERS.format("[2, 0, 1]")), "nothing"),
        (python("import sys; sys.stdout.write('1' * 3_000_000)"), "ValueError"),
    ],
)
async def test_whatever_becomes_of_it_everybody_has_somebody_and_it_is_logged(
    command, error
):
    desk = Desk(*command)
    assert await desk.asks(SMALL) == BEST
    [(event, said)] = desk.logged
    assert event == "assigner failed"
    if error is not None:
        assert said == (None if error == "nothing" else error)


async def test_one_that_never_answers_is_not_waited_for():
    desk = Desk(*python("import signal; signal.pause()"), timeout_seconds=0.05)
    assert await desk.asks(SMALL) == BEST
    assert desk.logged == [("assigner failed", "TimeoutError")]


async def test_one_that_does_not_listen_is_not_waited_for():
    """A large team's numbers do not fit into a pipe that nobody reads."""
    desk = Desk(*python("import signal; signal.pause()"), timeout_seconds=0.05)
    many = 2_000
    crowd = Sums(seats=seats_of([2] * many), rows=(bytes([1]) * many,) * 200)
    chosen = await desk.asks(crowd)
    assert None not in chosen
    assert is_possible(chosen, crowd.seats, crowd.rows)
    assert desk.logged == [("assigner failed", "TimeoutError")]


@pytest.mark.parametrize("loop", [asyncio.new_event_loop, uvloop.new_event_loop])
def test_one_that_never_stops_talking_is_ended_whatever_the_loop(loop):
    desk = Desk(*python("while True: print('no' * 10_000, end='')"))
    with asyncio.Runner(loop_factory=loop) as runner:
        assert runner.run(desk.asks(SMALL)) == BEST
    assert desk.logged == [("assigner failed", "ValueError")]


async def test_an_answer_that_leaves_somebody_out_is_made_good():
    desk = Desk(*python(ANSWERS.format("[0, null, null]")))
    assert await desk.asks(SMALL) == BEST
    assert desk.logged == []


@pytest.mark.parametrize("times", [1, 2, 3])
async def test_however_often_we_are_told_to_stop_it_is_ended_as_well(
    times: int, tmp_path: Path
):
    there = tmp_path / "there"
    os.mkfifo(there)
    code = (
        "import os, signal\n"
        f"open({str(there)!r}, 'w').write(str(os.getpid()))\n"
        "signal.pause()"
    )
    asking = asyncio.create_task(Desk(*python(code)).asks(SMALL))
    pid = int(await asyncio.to_thread(there.read_text))
    for _ in range(times):
        asking.cancel()
        await asyncio.sleep(0)
    with pytest.raises(asyncio.CancelledError):
        await asking
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


async def test_it_is_told_numbers_and_sees_neither_names_nor_keys(
    monkeypatch, tmp_path: Path
):
    monkeypatch.setenv("BEEN_THERE_ROOT_KEY", "a key")
    told = tmp_path / "told"
    code = (
        "import os, sys; told = sys.stdin.buffer.read()\n"
        f"open({str(told)!r}, 'wb').write(repr(dict(os.environ)).encode() + told)\n"
        "print([1, 0, 2])"
    )
    assert await Desk(*python(code)).asks(SMALL) == BEST
    said = told.read_bytes()
    assert b"BEEN_THERE" not in said
    line, rows = said.partition(b"}")[2].split(b"\n", 1)
    assert rows == b"".join(SMALL.rows)
    assert json.loads(line) == {
        "rooms": [1, 1, 1],
        "carried": [0, 0, 0],
        "fairness": [0, 0, 0],
        "worth": list(range(49)),
    }


MEMORY = """
import asyncio, io, resource, sys
from random import Random
from adapters.assigner import AssignerApart
from adapters.clock import SystemClock
from adapters.logs import Log
from tests.whole_teams import seats_of

def rows(chance):
    for _ in range({people}):
        yield bytes(fit if fit < 49 else 0 for fit in chance.randbytes({supporters}))

def most_mb():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

out, before = io.StringIO(), most_mb()
assigner = AssignerApart(Log(out, SystemClock()), timeout_seconds=600)
seats = seats_of([6] * {supporters})
chosen = asyncio.run(assigner.assign(seats, rows(Random(1))))
print(before, most_mb(), sum(n is not None for n in chosen), out.getvalue())
print(sorted({{"numpy", "ortools", "pandas"}} & sys.modules.keys()))
"""


def test_five_thousand_people_cost_our_own_process_only_what_their_numbers_take():
    root = Path(__file__).parent.parent.parent
    done = subprocess.run(
        [sys.executable, "-c", MEMORY.format(people=5_000, supporters=1_000)],
        capture_output=True,
        text=True,
        cwd=root,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    figures, imported = done.stdout.splitlines()
    before, after, people, *logged = figures.split()
    assert int(after) - int(before) < 30  # a byte a pair is five
    assert (people, logged, imported) == ("5000", [], "[]")


def test_what_does_the_sums_imports_nothing_of_ours():
    assert WORKER.is_file()
    ours = ("bot", "store", "adapters")
    code = (
        f"import sys, runpy; runpy.run_path({str(WORKER)!r})\n"
        f"print([n for n in sys.modules if n.partition('.')[0] in {ours!r} + ('pandas',)])"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
