"""What a crash, or a full disk, leaves of the keys."""

import os
from pathlib import Path

import pytest

from store.entries import ENTRY_BYTES, NAME_BYTES
from store.errors import KeysUnkept
from tests.store.ring import FEBRUARY, JANUARY, Crash, Opening, crashed


def test_a_crash_before_the_rename_leaves_the_old_state(
    north: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = north()
    ring.new_requests([("r-1", JANUARY)])
    before = ring.request("r-1")
    with monkeypatch.context() as crash:
        crash.setattr(Path, "rename", crashed)
        # A process that dies cleans nothing up.
        crash.setattr(Path, "unlink", lambda self, missing_ok=False: None)
        with pytest.raises(Crash):
            ring.new_requests([("r-2", FEBRUARY)])

    after = north()
    assert after.months() == (JANUARY,)
    assert after.request_ids() == {"r-1"}
    assert after.request("r-1") == before
    after.new_requests([("r-2", FEBRUARY)])
    assert north().request("r-2") == after.request("r-2")


@pytest.mark.parametrize("written", [0, 1, 3, NAME_BYTES, ENTRY_BYTES - 1])
def test_a_crash_while_a_key_is_written_leaves_the_old_state(
    north: Opening, january: Path, monkeypatch: pytest.MonkeyPatch, written: int
) -> None:
    ring, beside = north(), north()
    ring.new_requests([("r-1", JANUARY)])
    before, whole = ring.request("r-1"), os.pwrite

    def cut_short(file: int, content: bytes, at: int) -> int:
        whole(file, content[:written], at)
        raise Crash

    with monkeypatch.context() as crash:
        crash.setattr(os, "pwrite", cut_short)
        crash.setattr(os, "ftruncate", lambda *_: None)
        with pytest.raises(Crash):
            ring.new_requests([("r-2", JANUARY)])
    assert january.stat().st_size == ENTRY_BYTES + written

    for after in (beside, north()):
        assert after.request_ids() == {"r-1"}
        assert after.request("r-1") == before
    beside.new_requests([("r-2", JANUARY)])
    assert north().request("r-2") == beside.request("r-2") is not None
    assert january.stat().st_size == 2 * ENTRY_BYTES


def test_a_crash_leaves_no_litter_after_the_next_start(
    north: Opening, home: Path
) -> None:
    north()
    (home / "months" / f"{JANUARY}.key.unfinished").write_bytes(b"half")
    north()
    assert list((home / "months").iterdir()) == []


def test_a_crash_at_the_first_start_leaves_no_half_programme(
    north: Opening, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as crash:
        crash.setattr(Path, "rename", crashed)
        with pytest.raises(Crash):
            north()
    assert not home.exists()
    assert north().standing() == north().standing()


def test_a_full_disk_is_one_clear_line_and_changes_nothing(
    north: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = north()
    with monkeypatch.context() as full:
        full.setattr(os, "fsync", no_space)
        with pytest.raises(KeysUnkept, match="No space left"):
            ring.new_requests([("r-1", JANUARY)])
    assert ring.request_ids() == frozenset()
    ring.new_requests([("r-1", JANUARY)])
    assert ring.request("r-1")


def no_space(_: int) -> None:
    raise OSError(28, "No space left on device")
