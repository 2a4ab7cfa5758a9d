"""The pretend chat service: what Slack or Teams would keep on servers of its own.

It keeps messages as they were drawn, and how far the demo's clock was turned; nothing
that anybody typed. Its file stands beside the bot's and outlives a kill.
"""

import json
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

Json = dict[str, Any]

TABLES: Final = """
CREATE TABLE IF NOT EXISTS message (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    drawn TEXT NOT NULL,
    edited INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX IF NOT EXISTS message_of ON message (person, place);
CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message in one person's chat with the bot, as it was drawn."""

    id: str
    """The letter's own id, as a real service keeps it in a message's metadata."""
    person: str
    at: datetime
    drawn: Json
    edited: bool = False

    def __repr__(self) -> str:
        return f"Message({self.id})"

    def as_json(self) -> Json:
        return {
            "id": self.id,
            "person": self.person,
            "from": "bot",
            "at": self.at.astimezone(UTC).isoformat(timespec="milliseconds"),
            "edited": self.edited,
            **self.drawn,
        }


class Platform:
    """Short transactions on one small file. Raises sqlite3.Error when it fails."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        try:
            # A kill loses nothing that WAL has; only a power cut could.
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=NORMAL")
            self._db.execute("PRAGMA secure_delete=ON")
            self._db.executescript(TABLES)
        except sqlite3.Error:
            self._db.close()
            raise

    def close(self) -> None:
        self._db.close()

    def post(self, message: Message) -> Message:
        """Keep a message. The same one again changes nothing: what stands is returned."""
        with self._transaction():
            self._db.execute(
                "INSERT INTO message (id, person, at, drawn) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (id) DO NOTHING",
                (message.id, message.person, _written(message.at), _kept(message)),
            )
            return next(self._read("WHERE id = ?", (message.id,)))

    def find(self, message: str) -> Message | None:
        return next(self._read("WHERE id = ?", (message,)), None)

    def redraw(self, message: str, drawn: Json) -> Message | None:
        """Put something else in a message's place; nothing, where it is gone."""
        with self._transaction():
            before = self.find(message)
            if before is None or before.drawn == drawn:
                return before
            after = replace(before, drawn=drawn, edited=True)
            self._db.execute(
                "UPDATE message SET drawn = ?, edited = 1 WHERE id = ?",
                (_kept(after), message),
            )
            return after

    def messages(self, people: Collection[str]) -> list[Message]:
        """All that these people see, the oldest first."""
        marks = ", ".join("?" * len(people))
        return list(self._read(f"WHERE person IN ({marks})", tuple(people)))

    @property
    def turned(self) -> timedelta:
        """How far the demo's clock stands before the real one."""
        return timedelta(seconds=float(self._fact("turned", "0")))

    def turn_to(self, ahead: timedelta) -> None:
        self._state("turned", str(ahead.total_seconds()))

    @property
    def has_begun(self) -> bool:
        return self._fact("began", "") != ""

    @property
    def began(self) -> timedelta:
        """How far ahead the demo's clock stood when the demo began."""
        return timedelta(seconds=float(self._fact("began", "0")))

    def begin(self, ahead: timedelta) -> None:
        with self._transaction():
            self._state("turned", str(ahead.total_seconds()))
            self._state("began", str(ahead.total_seconds()))

    def _fact(self, name: str, default: str) -> str:
        found = self._db.execute("SELECT value FROM fact WHERE name = ?", (name,))
        row = found.fetchone()
        return str(row[0]) if row else default

    def _state(self, name: str, value: str) -> None:
        self._db.execute(
            "INSERT INTO fact (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )

    def _read(self, where: str, values: tuple[str, ...]) -> Iterator[Message]:
        rows = self._db.execute(
            f"SELECT id, person, at, drawn, edited FROM message {where} ORDER BY place",  # noqa: S608
            values,
        )
        for id_, person, at, drawn, edited in rows:
            yield Message(
                id=id_,
                person=person,
                at=datetime.fromisoformat(at),
                drawn=json.loads(drawn),
                edited=bool(edited),
            )

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")


def _written(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()


def _kept(message: Message) -> str:
    return json.dumps(message.drawn, ensure_ascii=False)
