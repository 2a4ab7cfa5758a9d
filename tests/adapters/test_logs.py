"""Nothing that a person entered, is called or can be reached by is ever logged."""

# ruff: noqa: TID251  (logging itself is on trial here)

import asyncio
import io
import json
import logging
import sys
import threading
import warnings
from datetime import UTC, datetime
from enum import Enum

import pytest

from adapters.log_others import quieten_crashes, quieten_libraries, quieten_loop
from adapters.logs import Event, Fields, Log, only_allowed, place_of
from bot.people import Role
from bot.request import Handle
from store.seals import Place, unseal

pytestmark = pytest.mark.logging_on_trial

CANARY = "canary-7f3a"
NOON = datetime(2030, 1, 7, 12, 0, tzinfo=UTC)


class Noon:
    def now(self) -> datetime:
        return NOON


class Stranger(Enum):
    """An enum of somebody else's: its values may come from anywhere."""

    NAME = CANARY


@pytest.fixture
def stream():
    return io.StringIO()


@pytest.fixture
def log(stream):
    return Log(stream, Noon())


@pytest.fixture
def libraries(stream):
    root = logging.getLogger()
    before = root.handlers[:], root.level, logging.raiseExceptions
    quieten_libraries(stream, logging.DEBUG)
    yield stream
    root.handlers[:], root.level, logging.raiseExceptions = before
    logging.captureWarnings(capture=False)


@pytest.fixture
def hooks():
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


def lines(stream: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_line_is_an_event_and_typed_fields(log, stream):
    log.say(Event.PURGED, Fields(count=3, handle=Handle("K-7QD"), kind=Role.LEAD))
    assert lines(stream) == [
        {
            "at": "2030-01-07T12:00:00.000+00:00",
            "level": "info",
            "event": "purged",
            "count": 3,
            "handle": "K-7QD",
            "kind": "lead",
        }
    ]


@pytest.mark.parametrize(
    "line",
    [
        {"event": CANARY},
        {"event": Event.STARTED, "name": CANARY},
        {"event": Event.STARTED, "handle": CANARY},
        {"event": Event.STARTED, "handle": f"K-7QD {CANARY}"},
        {"event": Event.STARTED, "count": CANARY},
        {"event": Event.STARTED, "kind": CANARY},
        {"event": Event.STARTED, "kind": Stranger.NAME},
        {"event": Event.STARTED, "where": f"bot/{CANARY}"},
        {"event": Event.STARTED, "error": ValueError(CANARY)},
        {"event": Event.STARTED, "level": CANARY},
        {"event": Event.STARTED, "exc_info": ValueError(CANARY)},
        {"event": Event.STARTED, CANARY: 1},
    ],
)
def test_whatever_is_not_on_the_list_is_dropped(line):
    assert CANARY not in json.dumps(only_allowed(None, "msg", line))


def test_of_an_error_we_say_its_type_and_our_line_only(log, stream):
    place = Place(programme="p", table="person", column=CANARY, row=CANARY)
    with pytest.raises(Exception) as failed:  # noqa: PT011
        unseal(b"0" * 32, place, CANARY.encode())
    log.fault(Event.TICK_FAILED, failed.value)
    [line] = lines(stream)
    assert line["error"] == "SealBroken"
    assert str(line["where"]).startswith("store/seals.py:")
    assert CANARY not in stream.getvalue()


def test_an_error_from_elsewhere_has_no_place_of_ours():
    assert place_of(ValueError()) is None


def test_a_library_shows_its_template_without_what_fills_it(libraries):
    logging.getLogger("slack_bolt").info("body: %s", CANARY)
    [line] = lines(libraries)
    assert line["logger"] == "slack_bolt"
    assert line["template"] == "body: %s"
    assert CANARY not in libraries.getvalue()


def test_a_finished_sentence_of_a_library_is_not_shown(libraries):
    logging.getLogger("slack_sdk").debug(f"sent {CANARY}")  # noqa: G004
    [line] = lines(libraries)
    assert "template" not in line
    assert str(line["where"]).startswith("test_logs.py:")


def test_a_library_may_name_the_type_of_an_error_only(libraries):
    try:
        raise ValueError(CANARY)
    except ValueError:
        logging.getLogger("aiohttp.server").exception("Error handling request")
    [line] = lines(libraries)
    assert line["error"] == "ValueError"
    assert CANARY not in libraries.getvalue()


def test_libraries_are_heard_from_warnings_upwards(stream, libraries):
    libraries.truncate(0)
    quieten_libraries(stream)
    logging.getLogger("apscheduler").info("running %s", CANARY)
    logging.getLogger("apscheduler").warning("missed %s", CANARY)
    assert [line["level"] for line in lines(stream)] == ["warning"]


def test_a_warning_does_not_say_what_it_is_about(libraries):
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=True)
        warnings.warn(CANARY, stacklevel=1)
    assert len(lines(libraries)) == 1
    assert CANARY not in libraries.getvalue()


def test_a_crash_prints_no_traceback(log, stream, hooks, capsys):
    quieten_crashes(log)
    error = ValueError(CANARY)
    sys.excepthook(ValueError, error, None)
    thread = threading.Thread(target=lambda: int(CANARY))
    thread.start()
    thread.join()
    assert [line["error"] for line in lines(stream)] == ["ValueError", "ValueError"]
    assert CANARY not in stream.getvalue()
    assert capsys.readouterr() == ("", "")


async def test_a_task_that_nobody_awaited_shows_no_values(log, stream, capsys):
    loop = asyncio.get_running_loop()
    quieten_loop(loop, log)
    loop.call_exception_handler({"message": CANARY, "exception": ValueError(CANARY)})
    loop.call_exception_handler({"message": CANARY})
    assert [line["event"] for line in lines(stream)] == ["unexpected", "unexpected"]
    assert CANARY not in stream.getvalue()
    assert capsys.readouterr() == ("", "")
