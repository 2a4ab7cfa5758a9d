"""Servers in processes of their own: the real command, and what it is measured beside."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import aiohttp

from adapters.setting_files import PREFIX
from benchmarks.slack_client import HOST
from store.upgrade import upgrade
from tests.own_programme import own_programme
from tests.slack.fake import BOT_TOKEN
from tests.slack.fake_post import SECRET

OURS: Final = ("-c", "from adapters.cli import main; main()", "serve")
BARE, BOLT = "benchmarks.slack_bare", "benchmarks.slack_bolt_alone"
PROFILED: Final = ("-m", "benchmarks.slack_profiled")
ASK_AGAIN_SECONDS: Final = 0.01
PATIENCE_SECONDS: Final = 60.0
GRACE_SECONDS: Final = 2.0
LOOKS: Final = 40
LOOK_SECONDS: Final = 0.25
CALM: Final = 0.1
"""Of a processor: less than that is as good as nothing."""
ROOT: Final = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Served:
    port: int
    pid: int

    @property
    def processor(self) -> float:
        """Seconds of it, in all threads, since it began; 0 where no file says it."""
        facts = Path(f"/proc/{self.pid}/stat")
        if not facts.exists():
            return 0.0
        ticks = facts.read_text().rpartition(")")[2].split()[11:13]
        return sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")

    @property
    def memory(self) -> int:
        """Bytes in use; 0 where no file says it."""
        facts = Path(f"/proc/{self.pid}/statm")
        pages = int(facts.read_text().split()[1]) if facts.exists() else 0
        return pages * os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Grounds:
    """A folder for them all."""

    home: Path

    @asynccontextmanager
    async def peer(self, name: str, slack: str = "") -> AsyncIterator[Served]:
        port, file = free_port(), self.home / f"{name}-{free_port()}.sqlite"
        module = BOLT if name == "bolt" else BARE
        words = ("-m", module, name, str(port), str(file), slack)
        async with started(self.home, words, port, {}) as served:
            yield served

    @asynccontextmanager
    async def ours(
        self, slack: str, words: tuple[str, ...] = OURS
    ) -> AsyncIterator[Served]:
        """With a database and keys of its own."""
        port = free_port()
        folder = self.home / f"ours-{port}"
        folder.mkdir()
        settled = settings(folder, slack, port)
        async with started(folder, words, port, settled) as served:
            yield served


def api(slack: Served) -> str:
    return f"http://{HOST}:{slack.port}/api/"


def settings(folder: Path, slack: str, port: int) -> dict[str, str]:
    database = f"sqlite:///{folder}/programme.sqlite"
    upgrade(database)
    programme = own_programme(folder / "programme.toml")
    settled = {
        "DATABASE_URL": database,
        "KEYS_DIR": str(folder / "keys"),
        "ROOT_KEY": "ab" * 32,
        "PROGRAMME": str(programme),
        "PORT": str(port),
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": slack,
    }
    return {f"{PREFIX}{name}": value for name, value in settled.items()}


@asynccontextmanager
async def started(
    folder: Path, words: tuple[str, ...], port: int, settings: Mapping[str, str]
) -> AsyncIterator[Served]:
    plain = {k: v for k, v in os.environ.items() if not k.startswith(PREFIX)}
    with (folder / "log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, *words),
            cwd=folder,
            env={**plain, **settings, "PYTHONPATH": str(ROOT)},
            stdout=log,
            stderr=log,
        )
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not await _is_ready(port):
                assert process.returncode is None, (folder / "log").read_text()
                await asyncio.sleep(ASK_AGAIN_SECONDS)
        yield Served(port, process.pid)
    finally:
        await _stop(process)


async def calm(served: Served) -> None:
    """What was brought about is over."""
    for _ in range(LOOKS):
        before = served.processor
        await asyncio.sleep(LOOK_SECONDS)
        if served.processor - before < CALM * LOOK_SECONDS:
            return


async def _stop(process: asyncio.subprocess.Process) -> None:
    """What was accepted is finished, but nobody waits long for what Slack does not take."""
    if process.returncode is None:
        process.send_signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(process.wait(), GRACE_SECONDS)
        except TimeoutError:
            process.kill()
            await process.wait()


async def _is_ready(port: int) -> bool:
    try:
        async with (
            aiohttp.ClientSession() as web,
            web.get(f"http://{HOST}:{port}/readyz") as answer,
        ):
            return answer.status == 200
    except aiohttp.ClientError:
        return False


def free_port() -> int:
    with socket.socket() as any_port:
        any_port.bind((HOST, 0))
        port: int = any_port.getsockname()[1]
        return port
