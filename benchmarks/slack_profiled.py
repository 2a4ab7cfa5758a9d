"""The real command, profiled from when it serves until it is told to stop.

    python -m benchmarks.slack_profiled        writes ./profile

``shares`` tells by module where the time went, without the waiting. What is written in
C counts for whoever called it; SQLite alone stands by itself.
"""

import pstats
from collections import defaultdict
from collections.abc import Iterator
from cProfile import Profile
from pathlib import Path
from typing import Any, Final

from adapters.cli import run, serve
from adapters.cli.loop import told_to_stop

PROFILE: Final = "profile"
ROOT: Final = Path(__file__).parent.parent
PACKAGES: Final = "site-packages"
BUILT_IN: Final = "~"
LOOP: Final = "uvloop.loop"
SQLITE: Final = "sqlite3"
OURS: Final = ("adapters/slack", "adapters", "bot", "store")
NAMED: Final = ("aiohttp", "slack_bolt", "slack_sdk", "sqlalchemy", "yarl", "multidict")

Place = tuple[str, int, str]


def main() -> None:
    serve.told_to_stop = _profiled  # type: ignore[attr-defined]
    raise SystemExit(run(["serve"]))


async def _profiled() -> None:
    with Profile() as profile:
        await told_to_stop()
    profile.dump_stats(PROFILE)


def shares(file: Path) -> list[tuple[str, float]]:
    """The parts of the whole, the greatest first."""
    found: defaultdict[str, float] = defaultdict(float)
    stats: Any = pstats.Stats(str(file))
    for place, (_, _, own, _, callers) in stats.stats.items():
        for part, seconds in _parts(place, own, callers):
            found[part] += seconds
    whole = sum(found.values())
    ordered = sorted(found.items(), key=lambda each: -each[1])
    return [(part, seconds / whole) for part, seconds in ordered]


def _parts(
    place: Place, own: float, callers: dict[Place, Any]
) -> Iterator[tuple[str, float]]:
    name = place[2]
    if LOOP in name:
        return
    if SQLITE in name:
        yield "SQLite itself", own
    elif place[0] != BUILT_IN:
        yield _module(place[0]), own
    else:
        for caller, (_, _, seconds, _) in callers.items():
            yield _module(caller[0]), seconds


def _module(file: str) -> str:
    path = Path(file)
    if PACKAGES in path.parts:
        package = path.parts[path.parts.index(PACKAGES) + 1]
        return package if package in NAMED else "other libraries"
    if path.is_relative_to(ROOT):
        inside = path.relative_to(ROOT).as_posix()
        return next((ours for ours in OURS if inside.startswith(ours)), "other")
    return "Python's own library"


if __name__ == "__main__":
    main()
