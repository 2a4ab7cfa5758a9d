"""Promise 10: what was forgotten has no key, and never gets one again."""

import os
import shutil
from pathlib import Path

import pytest

from store.entries import ENTRY_BYTES, NAME_BYTES, entries_in
from store.errors import KeyBroken, KeyErased, KeyMissing
from tests.store.ring import FEBRUARY, JANUARY, TODAY, Crash, Opening, crashed


def test_a_destroyed_key_is_never_read_again(north: Opening, january: Path) -> None:
    ring, beside = north(), north()
    ring.new_requests([("r-1", JANUARY), ("r-2", JANUARY)])
    assert beside.request("r-1") == ring.request("r-1") is not None
    ring.destroy_request("r-1", TODAY)
    assert ring.request("r-1") is None
    assert beside.request("r-1") is None
    assert north().request("r-1") is None
    assert north().request("r-2") is not None
    assert names_in(january) == ["r-2"]


def test_a_destroyed_key_is_overwritten_where_it_stood(
    north: Opening, january: Path
) -> None:
    ring = north()
    ring.new_requests([("r-1", JANUARY), ("r-2", JANUARY)])
    os.link(january, january.with_name("second-name"))
    before = january.read_bytes()
    ring.destroy_request("r-1", TODAY)
    after = january.with_name("second-name").read_bytes()
    assert len(after) == len(before)
    assert after[ENTRY_BYTES:] == before[ENTRY_BYTES:]
    pieces = [before[at : at + 4] for at in range(NAME_BYTES, ENTRY_BYTES - 4, 4)]
    assert not [piece for piece in pieces if piece in after[:ENTRY_BYTES]]
    assert b"r-1" not in after


def test_who_was_forgotten_is_remembered_by_id_and_day(
    north: Opening, home: Path
) -> None:
    ring = north()
    ring.new_requests([("r-1", JANUARY), ("r-2", JANUARY)])
    ring.destroy_request("r-2", TODAY)
    ring.destroy_request("r-2", TODAY)
    assert ring.erased() == north().erased() == {"r-2"}
    assert ring.request_ids() == {"r-1"}
    assert (home / "erased.log").read_text() == "2030-02-14 r-2\n"


def test_a_forgotten_request_never_gets_a_key_again(north: Opening) -> None:
    ring = north()
    ring.new_requests([("r-1", JANUARY)])
    ring.destroy_request("r-1", TODAY)
    with pytest.raises(KeyErased):
        ring.new_requests([("r-2", JANUARY), ("r-1", JANUARY)])
    assert ring.request_ids() == frozenset()


def test_a_restored_key_of_a_forgotten_request_is_destroyed_again(
    north: Opening, january: Path
) -> None:
    ring = north()
    ring.new_requests([("r-1", JANUARY)])
    backup = january.read_bytes()
    ring.destroy_request("r-1", TODAY)
    january.write_bytes(backup)
    assert ring.request("r-1") is None
    assert north().request("r-1") is None
    assert names_in(january) == []


def test_a_crash_in_the_middle_of_forgetting_is_finished_at_the_next_start(
    north: Opening, january: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = north()
    ring.new_requests([("r-1", JANUARY)])
    with monkeypatch.context() as crash:
        crash.setattr(os, "pwrite", crashed)
        with pytest.raises(Crash):
            ring.destroy_request("r-1", TODAY)
    assert names_in(january) == ["r-1"]
    assert north().request("r-1") is None
    assert names_in(january) == []


def test_a_torn_last_line_is_no_promise_and_no_harm(north: Opening, home: Path) -> None:
    ring = north()
    ring.new_requests([("r-1", JANUARY), ("r-2", JANUARY)])
    with (home / "erased.log").open("a") as log:
        log.write("2030-02-14 r-" + "9" * 40)
    assert north().erased() == frozenset()
    north().destroy_request("r-2", TODAY)
    assert north().erased() == {"r-2"}
    assert north().request("r-1") is not None
    assert (home / "erased.log").read_text() == "2030-02-14 r-2\n"


def test_a_destroyed_month_takes_its_requests_along(north: Opening, home: Path) -> None:
    ring = north()
    ring.new_requests([("r-1", JANUARY), ("r-2", JANUARY), ("r-3", FEBRUARY)])
    backup = home.parent / "backup"
    shutil.copytree(home / "requests", backup)
    ring.destroy_month(JANUARY, TODAY)
    assert ring.months() == (FEBRUARY,)
    assert ring.erased() == {"r-1", "r-2"}
    assert ring.request("r-1") is None
    assert ring.request("r-3") == north().request("r-3") is not None

    # Not even a copy of the request keys, with the log thrown away, opens again.
    shutil.copytree(backup, home / "requests", dirs_exist_ok=True)
    (home / "erased.log").write_bytes(b"")
    with pytest.raises(KeyMissing):
        north().request("r-1")


def test_a_new_key_for_a_destroyed_month_opens_nothing_old(
    north: Opening, home: Path, january: Path
) -> None:
    ring = north()
    ring.new_requests([("r-1", JANUARY)])
    backup = january.read_bytes()
    ring.destroy_month(JANUARY, TODAY)
    ring.new_requests([("r-2", JANUARY)])
    (home / "erased.log").write_bytes(b"")
    january.write_bytes(backup)
    with pytest.raises(KeyBroken):
        north().request("r-1")


def test_many_requests_are_forgotten_together(north: Opening, january: Path) -> None:
    ring = north()
    ring.new_requests([(f"r-{n}", JANUARY) for n in range(20)])
    ring.destroy_requests([f"r-{n}" for n in range(19)], TODAY)
    assert ring.request_ids() == north().request_ids() == {"r-19"}
    assert names_in(january) == ["r-19"]


def names_in(file: Path) -> list[str]:
    """Whose keys stand there."""
    return [entry.name for _, entry in entries_in(str(file), 0)]
