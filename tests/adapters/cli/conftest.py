"""Somebody who gives commands, and what they have settled."""

# ruff: noqa: TID251  (logging is put back as it was)

import logging
import socket
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.adapters.cli.operating import Operator
from tests.own_programme import own_programme


@pytest.fixture
def operator(tmp_path, monkeypatch, capsys) -> Iterator[Operator]:
    """What a command changes for its whole process is put back."""
    root = logging.getLogger()
    heard = root.handlers[:], root.level, logging.raiseExceptions
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield Operator(tmp_path, monkeypatch, capsys)
    root.handlers[:], root.level, logging.raiseExceptions = heard
    logging.captureWarnings(capture=False)
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def ready(operator: Operator) -> Operator:
    """Everything settled for serving, and the database made."""
    programme = own_programme(operator.folder / "programme.toml")
    today = datetime.now(UTC).date()
    written = programme.read_text("utf-8").replace(
        "checked_on = 2026-11-22", f"checked_on = {today}"
    )
    programme.write_text(written, "utf-8")
    operator.settles(PROGRAMME=programme, ROOT_KEY="ab" * 32)
    assert operator.runs("db", "upgrade").returncode == 0
    return operator
