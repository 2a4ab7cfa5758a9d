"""The real ``been-there demo``, in a process and a folder of its own.

It begins on a Monday morning of 2030, so that no test depends on the day it runs on.
"""

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from adapters.cli.demo_home import DIRECTORY
from adapters.clock import SystemClock
from adapters.playground.platform import Platform

MONDAY_9AM: Final = datetime(2030, 1, 7, 14, tzinfo=UTC)  #: in New York
PATIENCE_SECONDS: Final = 60.0
COMMAND: Final = ("-c", "from adapters.cli import main; main()", "demo")
OURS: Final = "BEEN_THERE_"


@dataclass(slots=True, kw_only=True)
class Demo:
    folder: Path
    port: int
    _process: asyncio.subprocess.Process | None = field(default=None)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    @property
    def home(self) -> Path:
        return self.folder / DIRECTORY

    @property
    def files(self) -> list[Path]:
        """All that it keeps: databases with what lies beside them, and keys."""
        return sorted(path for path in self.home.rglob("*") if path.is_file())

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    async def start(self) -> None:
        """Returns when it says that it is there."""
        with (self.folder / "log").open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *COMMAND,
                cwd=self.folder,
                env=_environment(self.port),
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
            )
        assert self._process.stdout is not None
        greeting = self._process.stdout.readuntil(b"Ctrl-C\n")
        await asyncio.wait_for(greeting, PATIENCE_SECONDS)

    async def kill(self) -> None:
        """As ``kill -9`` does: nothing is said good-bye to."""
        assert self._process is not None
        self._process.kill()
        await self._process.wait()

    async def stop(self) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()
            await asyncio.wait_for(self._process.wait(), PATIENCE_SECONDS)

    def said(self) -> str:
        """What it wrote to its log."""
        return (self.folder / "log").read_text()


@asynccontextmanager
async def running_demo(folder: Path) -> AsyncIterator[Demo]:
    demo = Demo(folder=folder, port=_free_port())
    _begin_on_a_monday(demo.home)
    await demo.start()
    try:
        yield demo
    finally:
        await demo.stop()


def _begin_on_a_monday(home: Path) -> None:
    """A clock that was turned before the first start stays where it was put."""
    home.mkdir(parents=True)
    service = Platform(home / "chats.sqlite")
    service.turn_to(MONDAY_9AM - SystemClock().now())
    service.close()


def _environment(port: int) -> dict[str, str]:
    """Ours, without what a developer may have set for a programme of their own."""
    kept = {n: v for n, v in os.environ.items() if not n.startswith(OURS)}
    root = str(Path(__file__).parents[2])
    return {**kept, "PYTHONPATH": root, f"{OURS}PORT": str(port)}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
