"""The demo, as ``make run`` starts it: how soon it stands, how big, how soon it answers.

An answer is there when it stands in the chat: pressed over HTTP, let in, delivered by
the courier, and heard on the live line that the page listens to.
"""

import asyncio
import json
import os
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import Any, Final

import aiohttp

from adapters.playground.cards import ACT
from adapters.playground.staff import SHOWN
from adapters.setting_files import PREFIX
from benchmarks.timing import MS, Findings, Size, middle, percentile

WANT_MS: Final = 200.0
COMMAND: Final = "from adapters.cli import main; main()"
ASK_AGAIN_SECONDS: Final = 0.01
PATIENCE_SECONDS: Final = 60.0
PRESSES: Final = ("hello", "status")
"""What a clinician presses, in turn."""


async def on_loopback(home: Path, size: Size) -> Findings:
    first, later, answers, bytes_used = 0.0, [], [], 0
    async with aiohttp.ClientSession() as web:
        async with _demo(home, web) as (_, took, _):
            first = took
        for _ in range(size.starts):
            async with _demo(home, web) as (url, took, pid):
                later.append(took)
                if len(later) == size.starts:
                    answers = await _answers(web, url, size.presses)
                    bytes_used = _resident(pid)
    found = Findings("The demo, from the outside")
    found.add("first start, to ready", f"{first:.1f} s")
    found.add("later starts, to ready", f"{middle(later):.1f} s")
    found.add("memory", f"{bytes_used / 1e6:,.0f} MB")
    found.add("press to answer, median", f"{middle(answers):.0f} ms")
    slow = percentile(answers, 99)
    want = f"< {WANT_MS:.0f} ms"
    found.add("press to answer, 99 of 100", f"{slow:.0f} ms", want, slow < WANT_MS)
    return found


@asynccontextmanager
async def _demo(
    home: Path, web: aiohttp.ClientSession
) -> AsyncIterator[tuple[str, float, int]]:
    """Its address, how many seconds it took until it was ready, and its process."""
    port = _free_port()
    url, began = f"http://127.0.0.1:{port}", perf_counter()
    with (home / "log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", COMMAND, "demo", "--port", str(port)),
            cwd=home,
            env=_environment(),
            stdout=log,
            stderr=log,
        )
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not await _is_ready(web, url):
                assert process.returncode is None, (home / "log").read_text()
                await asyncio.sleep(ASK_AGAIN_SECONDS)
        yield url, perf_counter() - began, process.pid
    finally:
        if process.returncode is None:
            process.terminate()
            await process.wait()


async def _is_ready(web: aiohttp.ClientSession, url: str) -> bool:
    try:
        async with web.get(f"{url}/readyz") as answer:
            return answer.status == 200
    except aiohttp.ClientConnectionError:
        return False


async def _answers(web: aiohttp.ClientSession, url: str, presses: int) -> list[float]:
    """Milliseconds, from each press to the message that answers it."""
    took, keys = [], count()
    clinician, shown = SHOWN[0], ",".join(SHOWN)
    async with web.get(f"{url}/api/stream", params={"people": shown}) as line:
        heard = _messages_to(clinician, line.content)
        for number in range(presses):
            value = ACT + PRESSES[number % len(PRESSES)]
            press = {"person": clinician, "key": f"k-{next(keys)}", "value": value}
            began = perf_counter()
            async with web.post(f"{url}/api/press", json=press) as answer:
                assert answer.status == 200, answer.status
            await anext(heard)
            took.append((perf_counter() - began) * MS)
    return took


async def _messages_to(
    person: str, line: aiohttp.StreamReader
) -> AsyncIterator[dict[str, Any]]:
    kind = ""
    while written := await line.readline():
        name, _, value = written.decode().rstrip("\n").partition(": ")
        if name == "event":
            kind = value
        elif name == "data" and kind == "message":
            message: dict[str, Any] = json.loads(value)
            if message["person"] == person:
                yield message


def _resident(pid: int) -> int:
    """Bytes of memory in use; 0 where the system does not say it in a file."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return 0
    facts = dict(_facts(status.read_text()))
    return int(facts["VmRSS"].split()[0]) * 1024


def _facts(status: str) -> Iterator[tuple[str, str]]:
    for row in status.splitlines():
        name, _, value = row.partition(":")
        yield name, value.strip()


def _environment() -> dict[str, str]:
    return {k: v for k, v in os.environ.items() if not k.startswith(PREFIX)}


def _free_port() -> int:
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        port: int = any_port.getsockname()[1]
        return port
