"""What we log: an event by name, with typed fields. Everything else is dropped.

1. A line is an ``Event`` and ``Fields``. ``only_allowed`` lets nothing else through,
   whoever wrote it: no text, no id, no name, no address.
2. Of an exception we say its type and the line of ours that it came from: never
   what it says, never a value, never a local.
3. Libraries may say that something is wrong (``adapters.log_others``), not what with.
"""

import traceback
from collections.abc import Callable, Mapping, MutableMapping
from contextlib import suppress
from dataclasses import dataclass, fields
from enum import Enum, StrEnum
from pathlib import Path
from re import compile as pattern
from typing import Any, Final, TextIO

import structlog

from adapters.clock import Clock
from bot.request import Handle

Json = dict[str, Any]
Line = MutableMapping[str, Any]

HOUSE: Final = Path(__file__).parent.parent
OURS: Final = ("adapters", "bot", "store")


class Event(StrEnum):
    """Everything that can stand in a log."""

    STARTED = "started"
    STOPPING = "stopping"
    STOPPED = "stopped"
    NOTHING_KEPT = "nothing can be kept"
    REQUEST_FAILED = "http request failed"
    LETTER_REFUSED = "letter refused for good"
    LETTER_UNSURE = "letter may have arrived"
    LETTER_LATER = "letter waits"
    MESSENGER_MISSING = "no messenger for a platform"
    PLATFORM_PAUSED = "platform asked to wait"
    DELIVERY_FAILED = "delivery failed"
    TICK_FAILED = "tick failed"
    ALARM_FAILED = "alarm failed"
    PURGED = "purged"
    PURGE_FAILED = "purge failed"
    REQUEST_WITHOUT_ALARM = "open request without an alarm"
    ALARMS_LATE = "alarms are late"
    LETTERS_LATE = "letters are late"
    LEASES_STUCK = "leases are stuck"
    LOOK_FAILED = "auditor failed"
    HEARTBEAT_FAILED = "heartbeat not heard"
    SLACK_SAID_NO = "slack refused a call"
    KEYS_AWAY = "signing keys not fetched"
    TEAMS_SAID_NO = "teams refused a call"
    DIRECTORY_READ = "everybody listed"
    STANDING_UNTOLD = "changes of standing wait"
    HOME_FAILED = "home not drawn"
    SOCKET_SILENT = "socket silent"
    MISSED_LOOKED = "looked for what came meanwhile"
    MISSED_FAILED = "not all of it looked for"
    ASSIGNER_FAILED = "assigner failed"
    CLOCK_TURNED = "clock turned"
    UNEXPECTED = "unexpected"
    OTHERS = "a library complains"


class Level(StrEnum):
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


LEVELS: Final = tuple(Level)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """What a line may say beside its event."""

    count: int | None = None
    status: int | None = None
    port: int | None = None
    milliseconds: int | None = None
    handle: Handle | None = None
    kind: Enum | None = None
    error: type[BaseException] | None = None
    where: str | None = None
    """A place in the source, as ``adapters/door.py:41``."""


NOTHING: Final = Fields()
HANDLE: Final = pattern(r"[A-Z]-[A-Z0-9]{3}")
PLACE: Final = pattern(r"[a-z_./]{1,80}\.py:[0-9]{1,6}")


class Log:
    """Lines of JSON on one stream, from a level upwards."""

    def __init__(self, to: TextIO, clock: Clock, least: Level = Level.INFO) -> None:
        def dated(_: object, __: str, line: Line) -> Json:
            return {"at": clock.now().isoformat(timespec="milliseconds"), **line}

        self._least = LEVELS.index(least)
        self._line = structlog.wrap_logger(
            structlog.PrintLogger(to),
            processors=[only_allowed, dated, structlog.processors.JSONRenderer()],
            wrapper_class=structlog.BoundLogger,
            cache_logger_on_first_use=False,
        )

    def say(self, event: Event, said: Fields = NOTHING) -> None:
        self._write(event, Level.INFO, said)

    def trouble(self, event: Event, said: Fields = NOTHING) -> None:
        self._write(event, Level.WARNING, said)

    def fault(self, event: Event, error: BaseException) -> None:
        """Something failed that should not have: its type, and where."""
        said = Fields(error=type(error), where=place_of(error))
        self._write(event, Level.ERROR, said)

    def _write(self, event: Event, level: Level, said: Fields) -> None:
        if LEVELS.index(level) < self._least:
            return
        values = {field.name: getattr(said, field.name) for field in fields(Fields)}
        # The disk that is full can be the log's as well: keeping comes before telling.
        with suppress(OSError):
            self._line.msg(event, level=level, **values)


def place_of(error: BaseException) -> str | None:
    """The innermost line of our own code that this came through."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        path = Path(frame.filename)
        if path.is_relative_to(HOUSE) and path.relative_to(HOUSE).parts[0] in OURS:
            return f"{path.relative_to(HOUSE).as_posix()}:{frame.lineno}"
    return None


def only_allowed(_: object, __: str, line: Line) -> Json:
    """Keep what is on the list and of its type; drop the rest without a word."""
    kept = {name: written(line.get(name)) for name, written in ALLOWED.items()}
    return {name: value for name, value in kept.items() if value is not None}


def _event(value: object) -> str:
    return value.value if isinstance(value, Event) else Event.UNEXPECTED.value


def _level(value: object) -> str | None:
    return value.value if isinstance(value, Level) else None


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _ours(value: object) -> str | None:
    """A member of an enum of our own: chosen by us, never entered by anybody."""
    ours = type(value).__module__.partition(".")[0] in OURS
    return str(value.value) if isinstance(value, Enum) and ours else None


def _type(value: object) -> str | None:
    if isinstance(value, type) and issubclass(value, BaseException):
        return value.__name__
    return None


def _handle(value: object) -> str | None:
    return value if isinstance(value, str) and HANDLE.fullmatch(value) else None


def _place(value: object) -> str | None:
    return value if isinstance(value, str) and PLACE.fullmatch(value) else None


ALLOWED: Final[Mapping[str, Callable[[object], str | int | None]]] = {
    "level": _level,
    "event": _event,
    "count": _number,
    "status": _number,
    "port": _number,
    "milliseconds": _number,
    "handle": _handle,
    "kind": _ours,
    "error": _type,
    "where": _place,
}
