"""What a process takes that has all of the product in it, and has a team matched.

    python -m benchmarks.assigning_served PEOPLE SUPPORTERS     prints megabytes

In turn: with everything imported and the people in memory, and when all is answered.
"""

import asyncio
import io
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Final

import adapters
from adapters.assigner import AssignerApart
from adapters.clock import SystemClock
from adapters.logs import Log
from benchmarks.teams_of_staff import team_of

ROOT: Final = Path(__file__).parent.parent
APART: Final = ("adapters.assigner_worker",)
"""What is never in the process that serves."""
TIMEOUT_SECONDS: Final = 600.0


async def served(people: int, helpers: int) -> tuple[float, float]:
    """Megabytes, before and after; in a process of its own."""
    process = await asyncio.create_subprocess_exec(
        *(
            sys.executable,
            "-m",
            "benchmarks.assigning_served",
            str(people),
            str(helpers),
        ),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    said, _ = await process.communicate()
    before, after = map(float, said.split())
    return before, after


async def _memory(people: int, helpers: int) -> tuple[float, float]:
    for module in walk_packages(adapters.__path__, "adapters."):
        if module.name not in APART:
            import_module(module.name)
    team = team_of(people, helpers)
    before = _megabytes()
    out = io.StringIO()
    apart = AssignerApart(Log(out, SystemClock()), timeout_seconds=TIMEOUT_SECONDS)
    chosen = await apart.assign(team.seats, team.rows())
    assert not out.getvalue(), out.getvalue()
    assert len(chosen) == people
    return before, _megabytes()


def _megabytes() -> float:
    """0 where the system does not say it in a file."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
    return int(lines["VmRSS"].split()[0]) * 1024 / 1e6


if __name__ == "__main__":
    print(*asyncio.run(_memory(int(sys.argv[1]), int(sys.argv[2]))))
