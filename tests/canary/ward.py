"""A real server in a process of its own, and everybody's browser; all of it recorded."""

import asyncio
import json
import os
import resource
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread
from typing import IO, Any, Final

import aiohttp

from bot.wording import Words
from tests.canary import people, server
from tests.canary.birds import canary
from tests.canary.people import EVERYONE, One

Json = dict[str, Any]
ROOT: Final = Path(__file__).parent.parent.parent
DEMO: Final = ".been-there-demo"
"""In whose folder the playground keeps what it has."""
ROOT_KEY: Final = "5e" * 16 + "a7" * 16
PATIENCE_SECONDS: Final = 60.0
NO_ROOM = (0, resource.RLIM_INFINITY)
ROOM = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
WORDS: Final = Words()


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One answer, or one event of a stream: who got it, from where, and what it says."""

    viewer: str
    path: str
    raw: bytes
    headers: bytes = b""
    keeper: str | None = None
    """Who had said yes when this was sent, as the test knows it."""

    @property
    def body(self) -> Any:
        try:
            return json.loads(self.raw)
        except ValueError:
            return None


@dataclass(slots=True)
class Chat:
    """What one person's page shows."""

    messages: dict[str, Json] = field(default_factory=dict)
    home: Json = field(default_factory=dict)
    clock: str = ""


class Ward:
    """Who does what: ``await ward.presses("robin", "withdraw")``."""

    def __init__(self, process: "Process", http: aiohttp.ClientSession) -> None:
        self.process = process
        self.heard: list[Heard] = []
        self.chats = {one.nick: Chat() for one in EVERYONE}
        self.keeper: str | None = None
        self._http, self._count = http, 0
        self._stirred = asyncio.Condition()

    async def get(self, path: str, metrics: str = "") -> bytes:
        where = metrics or self.process.address
        async with self._http.get(where + path) as answer:
            return await self._note("nobody", path, answer)

    async def press(self, who: str, value: str) -> Json:
        return await self.ask(who, "press", value=value)

    async def submit(self, who: str, value: str, **values: Any) -> Json:
        entered = {name.replace("_", "-"): v for name, v in values.items()}
        return await self.ask(who, "submit", value=value, values=entered)

    async def ask(self, who: str, what: str, **body: Any) -> Json:
        self._count += 1
        key = f"{canary('key')}-{self._count}"
        raw = json.dumps({"person": One(who).user, "key": key, **body})
        said = await self.post(who, f"/api/{what}", raw.encode())
        return json.loads(said)

    async def post(self, who: str, path: str, raw: bytes, **headers: str) -> bytes:
        named = {"Content-Type": "application/json", **headers}
        address = self.process.address + path
        async with self._http.post(address, data=raw, headers=named) as answer:
            return await self._note(who, path, answer)

    async def whisper(self, raw: bytes) -> bytes:
        """Bytes on the wire that are no HTTP, until the server hangs up."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.process.port)
        writer.write(raw)
        said = await reader.read()
        writer.close()
        self.heard.append(Heard(viewer="nobody", path="wire", raw=said))
        return said

    async def turn(self, turn: str) -> None:
        """Time passes, and everybody's page has shown what came of it."""
        raw = json.dumps({"turn": turn}).encode()
        face = json.loads(await self.post("nobody", "/api/clock", raw))
        chats = self.chats.values()
        await self.until(lambda: all(chat.clock >= face["now"] for chat in chats))

    async def turn_until(self, there: Callable[[], bool], turn: str = "30m") -> None:
        for _ in range(400):
            if there():
                return
            await self.turn(turn)
        raise AssertionError("it never came")

    async def presses(self, who: str, wording: str) -> Json:
        """The newest button of this name in somebody's chat, as soon as it is there."""
        await self.until(lambda: self.button(who, wording) is not None)
        return await self.press(who, self.button(who, wording) or "")

    async def opens(self, who: str, *wordings: str) -> Json:
        """From somebody's menu on, dialog after dialog."""
        chat = self.chats[who]
        await self.until(lambda: wordings[0] in buttons(chat.home))
        said = await self.press(who, buttons(chat.home)[wordings[0]])
        for wording in wordings[1:]:
            said = await self.press(who, buttons(said["dialog"])[wording])
        return said

    def button(self, who: str, wording: str) -> str | None:
        messages = reversed(self.chats[who].messages.values())
        found = (buttons(m).get(wording) for m in messages)
        return next((value for value in found if value), None)

    async def until(self, there: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS), self._stirred:
            await self._stirred.wait_for(there)

    async def follow(self, who: str, connected: asyncio.Event) -> None:
        """Somebody's open page, for as long as it is open."""
        path = f"/api/stream?people={One(who).user}"
        async with self._http.get(self.process.address + path) as line:
            while not line.content.at_eof():
                try:
                    written = await line.content.readuntil(b"\n\n")
                except asyncio.IncompleteReadError:
                    return
                kind, _, data = written.strip().partition(b"\n")
                await self._shown(who, kind[7:].decode(), data[6:])
                connected.set()

    async def _shown(self, who: str, kind: str, raw: bytes) -> None:
        event = Heard(viewer=who, path=f"stream {kind}", raw=raw, keeper=self.keeper)
        self.heard.append(event)
        chat, said = self.chats[who], event.body
        match kind:
            case "snapshot":
                chat.messages |= {m["id"]: m for m in said["messages"]}
                chat.home = said["homes"].get(One(who).user, {})
                chat.clock = said["clock"]["now"]
            case "message":
                chat.messages[said["id"]] = said
            case "home":
                chat.home = said["home"]
            case "clock" if not said.get("busy", True):
                chat.clock = said["now"]
        async with self._stirred:
            self._stirred.notify_all()

    async def _note(self, who: str, path: str, answer: aiohttp.ClientResponse) -> bytes:
        headers = b"\n".join(b": ".join(pair) for pair in answer.raw_headers)
        raw = await answer.read()
        note = Heard(
            viewer=who, path=path, raw=raw, headers=headers, keeper=self.keeper
        )
        self.heard.append(note)
        return raw


def buttons(drawn: Json) -> dict[str, str]:
    """The values that stand behind the buttons, by the name of what they say."""
    items = [
        item
        for block in drawn.get("blocks", ())
        if block["type"] == "buttons"
        for item in block["items"]
    ]
    return {LABELS.get(i["label"], i["label"]): i["value"] for i in reversed(items)}


NAMES: Final = (
    *("offer-yes", "offer-not-now", "open-who-and-how", "pass-it-on", "worried"),
    *("been-in-touch", "could-not-reach", "someone-else-please", "raise-concern"),
    *("open-concern", "open-desk", "desk-assign", "desk-widen", "desk-extend"),
    *(
        "desk-close",
        "desk-close-sure",
        "change-wishes",
        "withdraw",
        "withdraw-sure",
        "fine",
    ),
    *("leave-record", "i-am-fine", "my-settings", "what-i-hold", "my-data"),
    *("export", "never-approach", "erase-now", "erase-sure", "talk-to-a-peer"),
    *("what-this-is", "other-help", "widen-yes", "may-approach"),
)
LABELS: Final = {WORDS.text(name): name for name in reversed(NAMES)}


class Process:
    """The command in a folder, with what it says on its pipes."""

    def __init__(self, folder: Path, *words: str, **settings: object) -> None:
        self.folder = folder
        self.port, self.metrics_port = free_port(), free_port()
        self.said = {"stdout": b"", "stderr": b""}
        self.is_there = Event()
        """Set once it has said how to stop it, or has ended."""
        env = {n: v for n, v in os.environ.items() if not n.startswith("BEEN_THERE")}
        given = {f"BEEN_THERE_{name}": str(v) for name, v in settings.items()}
        self._process = subprocess.Popen(
            # -X dev: every warning, and asyncio says all it knows.
            [sys.executable, "-X", "dev", "-m", "tests.canary.server", *words],
            cwd=folder,
            env={
                **env,
                "PYTHONPATH": str(ROOT),
                "BEEN_THERE_PORT": str(self.port),
                "BEEN_THERE_METRICS_PORT": str(self.metrics_port),
                **given,
            },
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        streams = {"stdout": self._process.stdout, "stderr": self._process.stderr}
        self._readers = [
            Thread(target=self._read, args=(name, stream), daemon=True)
            for name, stream in streams.items()
        ]
        for reader in self._readers:
            reader.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def metrics(self) -> str:
        return f"http://127.0.0.1:{self.metrics_port}"

    def fill_the_disk(self) -> None:
        """No file of its may grow: what a full disk says, on the real disk."""
        resource.prlimit(self._process.pid, resource.RLIMIT_FSIZE, NO_ROOM)

    def free_the_disk(self) -> None:
        resource.prlimit(self._process.pid, resource.RLIMIT_FSIZE, ROOM)

    @contextmanager
    def still(self) -> Iterator[None]:
        """It does nothing meanwhile: its files are of one moment."""
        self._process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        self._process.kill()
        self.end()

    def stop(self) -> None:
        self._process.terminate()
        self.end()

    def end(self) -> int:
        code = self._process.wait(PATIENCE_SECONDS)
        for reader in self._readers:
            reader.join()
        for stream in (self._process.stdout, self._process.stderr):
            assert stream is not None
            stream.close()
        return code

    def _read(self, name: str, stream: IO[bytes] | None) -> None:
        assert stream is not None
        for line in stream:
            self.said[name] += line
            if b"Ctrl-C" in line:
                self.is_there.set()
        self.is_there.set()


def demo(folder: Path, **settings: object) -> Process:
    """The playground, with this ward's people."""
    staff = people.write(folder.parent / "staff.csv", people.EVERYONE)
    listed = people.write(folder.parent / "listed.csv", people.LISTED)
    trained = people.write_training(folder.parent / "trained.csv")
    given = {server.STAFF: staff, server.ROSTER: listed, server.TRAINING: trained}
    os.environ.update({name: str(path) for name, path in given.items()})
    try:
        return Process(folder, "demo", ROOT_KEY=ROOT_KEY, **settings)
    finally:
        for name in given:
            del os.environ[name]


@asynccontextmanager
async def watched(process: Process) -> AsyncIterator[Ward]:
    """Everybody's page is open."""
    timeout = aiohttp.ClientTimeout(total=None)
    # One for each page that is open, and some for what they ask.
    connector = aiohttp.TCPConnector(limit=len(EVERYONE) + 10)
    async with AsyncExitStack() as open_:
        http = aiohttp.ClientSession(timeout=timeout, connector=connector)
        await open_.enter_async_context(http)
        await asyncio.to_thread(process.is_there.wait, PATIENCE_SECONDS)
        ward = Ward(process, http)
        following = []
        for one in EVERYONE:
            connected = asyncio.Event()
            following.append(asyncio.create_task(ward.follow(one.nick, connected)))
            async with asyncio.timeout(PATIENCE_SECONDS):
                await connected.wait()
        yield ward
        for task in following:
            task.cancel()
        await asyncio.gather(*following, return_exceptions=True)


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
