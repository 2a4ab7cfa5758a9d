"""Somebody at a terminal, in an empty folder."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Final

import pytest

from adapters.cli import run

PROGRAM: Final = [sys.executable, "-c", "from adapters.cli import main; main()"]
ROOT: Final = Path(__file__).parents[3]
CANARY: Final = "canary-7f3a"


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


class Operator:
    """Somebody at a terminal, in an empty folder."""

    def __init__(
        self,
        folder: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        self.folder = folder
        self._monkeypatch, self._capsys = monkeypatch, capsys
        monkeypatch.chdir(folder)
        monkeypatch.setattr(sys, "stdin", StringIO())
        monkeypatch.setenv("PYTHONPATH", str(ROOT))
        for name in [n for n in os.environ if n.startswith("BEEN_THERE")]:
            monkeypatch.delenv(name)

    def settles(self, **settings: object) -> None:
        for name, value in settings.items():
            self._monkeypatch.setenv(f"BEEN_THERE_{name}", str(value))

    def runs(self, *words: str) -> Done:
        """In this process: starting Python takes longer than most commands do."""
        self._capsys.readouterr()
        code = run(words)
        out, err = self._capsys.readouterr()
        return Done(code, out, err)

    @contextmanager
    def starts(self, *words: str) -> Iterator["subprocess.Popen[str]"]:
        """A demo, once it has said where it is; killed at the end if it still runs."""
        started = subprocess.Popen(
            [*PROGRAM, *words],
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            assert started.stdout
            for line in started.stdout:
                if "stop" in line:
                    break
            yield started
        finally:
            started.kill()
            started.communicate()
