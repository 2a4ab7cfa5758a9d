"""Everything that a server leaves behind, by name, for a scan."""

import json
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.canary import people
from tests.canary.allowed import misplaced
from tests.canary.birds import Found, Watch
from tests.canary.people import BY_USER
from tests.canary.walk import MALFORMED
from tests.canary.ward import ROOT_KEY, Heard, Process

WATCH: Final = Watch(words=[people.RARE_ZONE], keys=[bytes.fromhex(ROOT_KEY)])
PARTS: Final = {"": "database", "-wal": "write-ahead log", "-shm": "shared memory"}

Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Moment:
    """All files of a demo as they stood at one moment."""

    files: Mapping[str, bytes]
    tables: Mapping[str, tuple[Row, ...]]
    """The database as somebody reads it who has it and no key."""
    drawn: tuple[tuple[str, str], ...]
    """What the pretend chat service keeps: whose chat, and the message."""

    def database_files(self) -> dict[str, bytes]:
        return {n: raw for n, raw in self.files.items() if n.startswith("been-there")}

    def key_files(self) -> dict[str, bytes]:
        return {n: raw for n, raw in self.files.items() if n.startswith("keys/")}


@dataclass(slots=True)
class Recording:
    """What one or more servers said, sent and kept."""

    said: dict[str, bytes] = field(default_factory=dict)
    heard: list[Heard] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)
    unfiltered: frozenset[str] = frozenset({MALFORMED})
    """What libraries say in their own log, and we let nothing of through."""

    def listen(self, process: Process) -> None:
        for name, raw in process.said.items():
            self.said[name] = self.said.get(name, b"") + raw

    def found(self) -> dict[str, list[str]]:
        """Where canaries are that should not be, by sink."""
        return {name: found for name, found in self._all() if found}

    def _all(self) -> Iterator[tuple[str, list[str]]]:
        for name, raw in self.said.items():
            found = WATCH.look(name, raw)
            yield name, _told(f for f in found if not self._is_unfiltered(name, f))
        for moment in self.moments:
            yield from _in_files(moment)
            yield "dump", _told(WATCH.look("dump", _dump(moment.tables)))
            yield "chats", list(_in_chats(moment))
        yield from self._in_answers()

    def _is_unfiltered(self, name: str, found: Found) -> bool:
        return name == "stdout" and found.canary in self.unfiltered

    def _in_answers(self) -> Iterator[tuple[str, list[str]]]:
        by_sink: dict[str, list[str]] = {}
        for heard in self.heard:
            by_sink.setdefault(sink_of(heard), []).extend(misplaced(heard))
        yield from by_sink.items()


def sink_of(heard: Heard) -> str:
    if heard.path in ("/healthz", "/readyz"):
        return "health"
    if heard.path == "/metrics":
        return "metrics"
    return "stream" if heard.path.startswith("stream") else "answer"


def moment_of(home: Path, aside: Path) -> Moment:
    """A copy is looked at: looking at the files themselves would change them."""
    files = {
        path.relative_to(home).as_posix(): path.read_bytes()
        for path in sorted(home.rglob("*"))
        if path.is_file()
    }
    shutil.rmtree(aside, ignore_errors=True)
    shutil.copytree(home, aside)
    with closing(sqlite3.connect(aside / "been-there.sqlite")) as database:
        tables = dict(_tables(database))
    return Moment(files=files, tables=tables, drawn=_drawn(aside / "chats.sqlite"))


def _drawn(kept: Path) -> tuple[tuple[str, str], ...]:
    if not kept.exists():
        return ()  # a real chat service keeps its chats itself
    with closing(sqlite3.connect(kept)) as chats:
        rows = chats.execute("SELECT person, drawn FROM message").fetchall()
    return tuple(rows)


def _tables(database: sqlite3.Connection) -> Iterator[tuple[str, tuple[Row, ...]]]:
    named = "SELECT name FROM sqlite_master WHERE type = 'table'"
    for (table,) in database.execute(named).fetchall():
        rows = database.execute(f'SELECT * FROM "{table}"')  # noqa: S608
        names = [name for name, *_ in rows.description]
        yield table, tuple(dict(zip(names, row, strict=True)) for row in rows)


def _dump(tables: Mapping[str, Iterable[Row]]) -> bytes:
    lines = (repr(row) for rows in tables.values() for row in rows)
    return "\n".join(lines).encode()


def _in_files(moment: Moment) -> Iterator[tuple[str, list[str]]]:
    for name, raw in moment.files.items():
        found = [*WATCH.look(name, raw), *WATCH.look(name, name.encode())]
        yield _sink_of_file(name), _told(f for f in found if not _is_address(name, f))


def _sink_of_file(name: str) -> str:
    if name.startswith("keys/"):
        return "keys"
    for ending, sink in PARTS.items():
        if name == f"been-there.sqlite{ending}":
            return sink
    return "chats" if name.startswith("chats") else "files"


def _is_address(name: str, found: Found) -> bool:
    """A chat service knows whose chats it keeps, by account and by nothing else."""
    chats = name.startswith("chats.sqlite") and found.form == "as it is"
    return chats and found.canary in BY_USER


def _in_chats(moment: Moment) -> Iterator[str]:
    for _, drawn in moment.drawn:
        # As it was kept, and as it is read.
        for written in (drawn, json.dumps(json.loads(drawn), ensure_ascii=False)):
            yield from _told(WATCH.look("a message", written.encode()))


def _told(found: Iterable[Found]) -> list[str]:
    return [str(one) for one in found]
