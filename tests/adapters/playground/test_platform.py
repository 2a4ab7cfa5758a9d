"""The pretend chat service keeps what a real one would, and outlives a kill."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from adapters.playground.platform import Message, Platform
from tests.held_open import held_open

NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)
DRAWN = {"when": "Mon 07:00", "neutral": "Hello.", "blocks": []}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "chats.sqlite"


def message(letter: str, person: str = "dana", at: datetime = NOON) -> Message:
    return Message(id=letter, person=person, at=at, drawn=DRAWN)


def test_a_message_sent_twice_stands_once(file: Path):
    service = Platform(file)
    service.post(message("l-1"))
    assert service.post(message("l-1", at=NOON + timedelta(hours=1))).at == NOON
    assert [m.id for m in service.messages(["dana"])] == ["l-1"]
    service.close()


def test_people_see_their_own_messages_in_the_order_they_came(file: Path):
    service = Platform(file)
    for letter, person in (("l-2", "dana"), ("l-1", "sam"), ("l-0", "dana")):
        service.post(message(letter, person))
    assert [m.id for m in service.messages(["dana"])] == ["l-2", "l-0"]
    assert [m.id for m in service.messages(["sam", "dana"])] == ["l-2", "l-1", "l-0"]
    assert service.messages([]) == []
    service.close()


def test_a_message_is_drawn_anew_where_it_stands(file: Path):
    service = Platform(file)
    service.post(message("l-1"))
    service.post(message("l-2"))
    redrawn = service.redraw("l-1", {**DRAWN, "neutral": "Over."})
    assert redrawn is not None
    assert redrawn.edited
    shown = [(m.id, m.drawn["neutral"]) for m in service.messages(["dana"])]
    assert shown == [("l-1", "Over."), ("l-2", "Hello.")]
    service.close()


def test_what_looks_the_same_was_not_edited(file: Path):
    service = Platform(file)
    service.post(message("l-1"))
    same = service.redraw("l-1", DRAWN)
    assert same is not None
    assert not same.edited
    assert service.redraw("gone", DRAWN) is None
    service.close()


def test_it_is_all_there_after_the_process_was_killed(file: Path):
    killed = Platform(file)
    killed.post(message("l-1"))
    killed.begin(timedelta(hours=14))
    killed.turn_to(timedelta(days=2))
    again = Platform(file)  # nobody closed the first
    assert [m.id for m in again.messages(["dana"])] == ["l-1"]
    assert (again.turned, again.began) == (timedelta(days=2), timedelta(hours=14))
    assert again.has_begun
    again.close()
    killed.close()


def test_what_was_redrawn_is_gone_from_the_file(file: Path):
    service = Platform(file)
    service.post(Message(id="l", person="dana", at=NOON, drawn={"neutral": "canary"}))
    service.redraw("l", DRAWN)
    service.close()
    assert b"canary" not in file.read_bytes()


def test_a_turn_that_fails_halfway_keeps_nothing(file: Path):
    service = Platform(file)
    service.post(message("l-1"))
    with pytest.raises(sqlite3.Error):
        service.post(Message(id="l-2", person=None, at=NOON, drawn=DRAWN))  # type: ignore[arg-type]
    assert [m.id for m in service.messages(["dana"])] == ["l-1"]
    service.post(message("l-3"))
    service.close()


def test_a_file_that_is_no_database_is_not_held_open(file: Path):
    file.write_bytes(b"no database at all " * 99)
    with pytest.raises(sqlite3.DatabaseError):
        Platform(file)
    # While the error, and so all that it came through, is still there.
    assert held_open(file) == []
