"""What libraries may say: that something is wrong and where, never what with.

A template is shown only where arguments were kept apart from it; without arguments
it may be a finished sentence, with somebody's words in it. slack_bolt logs a whole
body, SQLAlchemy its parameters, asyncio a coroutine's values: none of it gets out.
"""

# ruff: noqa: TID251  (the one page, beside logs.py, that knows what libraries log)

import asyncio
import json
import logging
import sys
import threading
from types import TracebackType
from typing import Any, Final, TextIO

from adapters.logs import Event, Log

LONGEST: Final = 120


class Bare(logging.Handler):
    """One line for a record: logger, level, place, the type of an error."""

    def __init__(self, to: TextIO, level: int = logging.WARNING) -> None:
        super().__init__(level)
        self._to = to

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[0] if record.exc_info else None
        line = {
            "level": record.levelname.lower(),
            "event": Event.OTHERS.value,
            "logger": record.name[:LONGEST],
            "where": f"{record.filename}:{record.lineno}",
            "template": _template(record),
            "error": error.__name__ if error else None,
        }
        said = {name: value for name, value in line.items() if value is not None}
        self._to.write(json.dumps(said) + "\n")
        self._to.flush()


def _template(record: logging.LogRecord) -> str | None:
    apart = isinstance(record.msg, str) and bool(record.args)
    return str(record.msg)[:LONGEST] if apart else None


def quieten_libraries(to: TextIO, level: int = logging.WARNING) -> None:
    """Let the standard library's logging speak through ``Bare`` alone."""
    logging.captureWarnings(capture=True)
    # A record that cannot be written must not be printed instead.
    logging.raiseExceptions = False
    root = logging.getLogger()
    for handler in list(root.handlers):
        root.removeHandler(handler)
    root.addHandler(Bare(to, level))
    root.setLevel(level)


def silent() -> logging.Logger:
    """For a library that takes one and would say what it carries. Nobody hears it."""
    return logging.Logger("silent", level=logging.CRITICAL + 1)


def quieten_crashes(log: Log) -> None:
    """A traceback would print values: say the type and our line instead."""

    def crashed(
        _: type[BaseException], error: BaseException, __: TracebackType | None
    ) -> None:
        log.fault(Event.UNEXPECTED, error)

    def thread_crashed(crash: threading.ExceptHookArgs) -> None:
        if crash.exc_value is not None:
            log.fault(Event.UNEXPECTED, crash.exc_value)

    def not_raised(crash: Any) -> None:
        if crash.exc_value is not None:
            log.fault(Event.UNEXPECTED, crash.exc_value)

    sys.excepthook = crashed
    threading.excepthook = thread_crashed
    sys.unraisablehook = not_raised


def quieten_loop(loop: asyncio.AbstractEventLoop, log: Log) -> None:
    """asyncio's own words about a lost task show its values."""

    def lost(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            log.fault(Event.UNEXPECTED, error)
        else:
            log.trouble(Event.UNEXPECTED)

    loop.set_exception_handler(lost)
