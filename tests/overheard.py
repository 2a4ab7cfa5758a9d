"""Whatever a test does, nothing of what its people entered is heard in a log.

Every logger speaks at DEBUG (``log_level`` in pyproject.toml); what tests enter where
it must not be heard has one of these words in it.
"""

# ruff: noqa: TID251  (it reads what was logged)

import logging
from collections.abc import Iterator
from traceback import format_exception
from typing import Final

import pytest

ENTERED: Final = ("canary", "555-0188", "555-0199")
"""In what is typed, and in how to reach somebody."""


@pytest.fixture(autouse=True)
def nothing_is_overheard(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    yield
    if request.node.get_closest_marker("logging_on_trial"):
        return
    said = "\n".join(map(_all_of, caplog.get_records("call"))).lower()
    assert not [word for word in ENTERED if word in said], "a log says what was entered"


def _all_of(record: logging.LogRecord) -> str:
    """With its arguments and its traceback, whatever a formatter would show."""
    error = record.exc_info[1] if record.exc_info else None
    trace = "".join(format_exception(error)) if error else ""
    return f"{record.msg} {record.args} {record.stack_info} {trace}"
