"""Which bugs there are, who must notice, and the planting itself."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parent.parent
PATCHES: Final = HERE / "patches"
PLANTED_IN: Final = ("bot", "store", "adapters", "tests", "pyproject.toml")
MACHINE: Final = ("-m", "tests.planted.hunt")
CONTESTED: Final = "tests/store/test_contested.py"
WORLDS: Final = "tests/bot/test_two_worlds.py"
PROGRAMMES: Final = "tests/store/test_programmes.py"


@dataclass(frozen=True, slots=True)
class Bug:
    patch: str
    noticed_by: str
    """An invariant's name begins so; or the file of the test."""

    @property
    def hunt(self) -> tuple[str, ...]:
        if self.noticed_by.startswith("promise_"):
            return MACHINE
        return ("-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", self.noticed_by)


BUGS: Final = (
    Bug("forgotten-alarm", "promise_1_"),
    Bug("acknowledge-before-commit", "promise_1_"),
    Bug("open-after-the-end", "promise_2_"),
    Bug("a-pick-that-talks", WORLDS),
    Bug("typed-words-kept", "promise_3_"),
    Bug("read-then-write-accept", CONTESTED),
    Bug("name-in-an-offer", "promise_"),
    Bug("told-of-a-no", "promise_"),
    Bug("no-inbox", "promise_8_"),
    Bug("nudge-after-an-answer", "promise_8_"),
    Bug("late-correction", "promise_9_"),
    Bug("told-as-it-was-at-night", "promise_"),
    Bug("not-forgotten", "promise_10_"),
    Bug("wrong-programme", PROGRAMMES),
    Bug("two-asks-at-once", "promise_12_"),
    Bug("no-quiet-hours", "promise_12_"),
    Bug("naive-local-time", "promise_12_"),
)


def plant(bug: Bug, field: Path) -> None:
    """A copy of the tree with the bug in it. Raises where it does not apply."""
    for name in PLANTED_IN:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, field / name, ignore=IGNORED)
        else:
            shutil.copy(ROOT / name, field / name)
    patch = PATCHES / f"{bug.patch}.patch"
    subprocess.run(["git", "apply", "-C1", patch], cwd=field, check=True)


IGNORED: Final = shutil.ignore_patterns("__pycache__", "page", "patches")


def harvest(bug: Bug, field: Path) -> str:
    """What the hunt in a planted tree says; nothing, where it found nothing."""
    hunted = subprocess.run(
        [sys.executable, *bug.hunt],
        cwd=field,
        env={**os.environ, "HYPOTHESIS_PROFILE": "planted"},
        check=False,
        capture_output=True,
        text=True,
    )
    return hunted.stdout + hunted.stderr if hunted.returncode == 1 else ""
