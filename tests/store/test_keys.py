"""Keys are kept whatever crashes, and once destroyed they are gone for good."""

import os
import shutil
from base64 import urlsafe_b64encode
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.entries import ENTRY_BYTES, NAME_BYTES, entries_in
from store.errors import (
    KeyBroken,
    KeyErased,
    KeyMissing,
    KeyNameRefused,
    KeysUnkept,
    RootKeyRefused,
    RootKeyWrong,
)
from store.keys import KeyRing, make_root_key, read_root_key, root_key_from

ROOT = bytes(range(32))
OTHER_ROOT = bytes(range(1, 33))
TODAY = date(2030, 2, 14)
JANUARY, FEBRUARY = "2030-01", "2030-02"

Opening = Callable[[], KeyRing]


@pytest.fixture
def keys_dir(tmp_path: Path) -> Path:
    return tmp_path / "keys"


@pytest.fixture
def north(keys_dir: Path) -> Opening:
    """The ring of programme north, opened anew at each call."""
    return lambda: KeyRing(directory=keys_dir, programme="north", root=ROOT)


@pytest.fixture
def home(keys_dir: Path) -> Path:
    return keys_dir / "north"


@pytest.fixture
def january(home: Path) -> Path:
    """The file of the keys that January's key wraps."""
    return home / "requests" / f"{JANUARY}.keys"


# What is kept


def test_a_second_start_finds_the_same_keys(north: Opening) -> None:
    first = north()
    first.new_requests([("r-1", JANUARY), ("r-2", FEBRUARY)])
    second = north()
    assert second.standing() == first.standing() != first.index("open")
    assert second.blind("open", "dana") == first.blind("open", "dana")
    assert second.request("r-1") == first.request("r-1") != first.request("r-2")
    assert second.months() == (JANUARY, FEBRUARY)
    assert second.request_ids() == {"r-1", "r-2"}


def test_two_first_starts_at_once_agree(north: Opening) -> None:
    with ThreadPoolExecutor(8) as pool:
        rings = list(pool.map(lambda _: north(), range(8)))
    assert len({ring.standing() for ring in rings}) == 1


def test_rings_that_meet_make_one_key_for_one_request(north: Opening) -> None:
    rings = [north() for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda r: r.new_requests([("r-1", JANUARY)]), rings))
    assert len({ring.request("r-1") for ring in [*rings, north()]}) == 1


def test_a_batch_that_is_tried_again_keeps_the_first_keys(north: Opening) -> None:
    ring = north()
    ring.new_requests([("r-1", JANUARY)])
    first = ring.request("r-1")
    ring.new_requests([("r-1", FEBRUARY), ("r-2", FEBRUARY)])
    assert ring.request("r-1") == north().request("r-1") == first


def test_only_the_owner_can_read_the_keys(north: Opening, keys_dir: Path) -> None:
    ring = north()
    ring.new_requests([("r-1", JANUARY)])
    ring.destroy_request("r-1", TODAY)
    ring.new_requests([("r-2", JANUARY)])
    for path in [keys_dir, *keys_dir.rglob("*")]:
        expected = 0o700 if path.is_dir() else 0o600
        assert path.stat().st_mode & 0o777 == expected, path


def test_no_key_lies_open_on_the_disk(north: Opening, keys_dir: Path) -> None:
    ring = north()
    ring.new_requests([("r-1", JANUARY)])
    secrets = (ring.standing(), ring.request("r-1"), ROOT)
    for path in (p for p in keys_dir.rglob("*") if p.is_file()):
        assert not any(secret in path.read_bytes() for secret in secrets if secret)


# What crashes leave behind


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


# What is forgotten


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


# What is refused


def test_another_root_key_opens_nothing_and_says_so(
    north: Opening, keys_dir: Path
) -> None:
    north()
    with pytest.raises(RootKeyWrong) as refusal:
        KeyRing(directory=keys_dir, programme="north", root=OTHER_ROOT)
    assert OTHER_ROOT.hex() not in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_two_programmes_never_share(north: Opening, keys_dir: Path) -> None:
    south = KeyRing(directory=keys_dir, programme="south", root=ROOT)
    south.new_requests([("r-1", JANUARY)])
    ring = north()
    ring.new_requests([("r-1", JANUARY)])
    assert ring.standing() != south.standing()
    assert ring.index("open") != south.index("open")
    assert ring.blind("open", "dana") != south.blind("open", "dana")
    assert ring.request("r-1") != south.request("r-1")
    ring.destroy_request("r-1", TODAY)
    assert south.request("r-1") is not None
    assert south.erased() == frozenset()


def test_the_keys_of_one_programme_do_not_open_for_another(
    north: Opening, home: Path, keys_dir: Path
) -> None:
    north()
    shutil.copytree(home, keys_dir / "south")
    with pytest.raises(RootKeyWrong):
        KeyRing(directory=keys_dir, programme="south", root=ROOT)


def test_the_key_of_one_request_does_not_stand_in_for_another(
    north: Opening, january: Path
) -> None:
    north().new_requests([("r-1", JANUARY), ("r-2", JANUARY)])
    content = january.read_bytes()
    second = content[ENTRY_BYTES:]
    january.write_bytes(content[:NAME_BYTES] + second[NAME_BYTES:] + second)
    with pytest.raises(KeyBroken):
        north().request("r-1")
    assert north().request("r-2") is not None


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"r-1", KeyMissing),
        (b"\xff" * ENTRY_BYTES, KeyMissing),
        (b"../root".ljust(ENTRY_BYTES, b"\0"), KeyMissing),
        (b"r-1".ljust(ENTRY_BYTES, b"\0"), KeyBroken),
        (b"r-1".ljust(NAME_BYTES, b"\0") + b"\xff" * NAME_BYTES, KeyBroken),
    ],
)
def test_a_damaged_request_key_is_one_clear_line(
    north: Opening, january: Path, content: bytes, error: type[Exception]
) -> None:
    north().new_requests([("r-1", JANUARY)])
    january.write_bytes(content)
    with pytest.raises(error) as refusal:
        north().request("r-1")
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("name", ["standing.key", "index.key"])
def test_one_damaged_file_is_not_blamed_on_the_root_key(
    north: Opening, home: Path, name: str
) -> None:
    north()
    (home / name).write_bytes(b"damaged")
    with pytest.raises(KeyBroken, match=name.removesuffix(".key")):
        north()


@pytest.mark.parametrize("name", ["standing.key", "index.key", "erased.log"])
def test_a_lost_file_is_never_quietly_made_anew(
    north: Opening, home: Path, name: str
) -> None:
    north()
    (home / name).unlink()
    with pytest.raises(KeyMissing, match=name):
        north()


def test_a_key_that_was_lost_is_not_taken_for_forgotten(
    north: Opening, january: Path
) -> None:
    ring = north()
    ring.new_requests([("r-1", JANUARY)])
    assert ring.request("r-1")
    january.unlink()
    with pytest.raises(KeyMissing):
        ring.request("r-1")


def test_a_line_that_nobody_wrote_is_not_guessed_at(north: Opening, home: Path) -> None:
    north()
    (home / "erased.log").write_text("2030-02-14 ../../CANARY\n")
    with pytest.raises(KeyBroken) as refusal:
        north()
    assert "CANARY" not in str(refusal.value)


@pytest.mark.parametrize("name", ["", "..", "a/b", "r.1", "r-1\n", "é", "x" * 65])
def test_a_name_that_could_leave_its_directory_is_refused(
    north: Opening, keys_dir: Path, name: str
) -> None:
    ring = north()
    refused: tuple[Callable[[], object], ...] = (
        lambda: KeyRing(directory=keys_dir, programme=name, root=ROOT),
        lambda: ring.new_requests([(name, JANUARY)]),
        lambda: ring.new_requests([("r-1", name)]),
        lambda: ring.request(name),
        lambda: ring.destroy_request(name, TODAY),
        lambda: ring.destroy_month(name, TODAY),
    )
    for attempt in refused:
        with pytest.raises(KeyNameRefused):
            attempt()
    assert ring.erased() == frozenset()
    assert ring.request_ids() == frozenset()


def test_two_indexes_of_one_person_cannot_be_joined(north: Opening) -> None:
    ring = north()
    purposes = ("open-request", "round-1", "round-2")
    assert len({ring.index(purpose) for purpose in purposes}) == 3
    blinds = {ring.blind(purpose, "dana") for purpose in purposes}
    assert len(blinds) == 3
    assert {len(blind) for blind in blinds} == {16}


# The root key


@settings(deadline=None)
@given(root=st.binary(min_size=32, max_size=32))
def test_a_root_key_is_read_in_either_spelling(root: bytes) -> None:
    encoded = urlsafe_b64encode(root).decode()
    spellings = (root.hex(), root.hex().upper(), encoded, encoded.rstrip("="))
    assert {root_key_from(f" {text}\n") for text in spellings} == {root}


@pytest.mark.parametrize(
    "text", ["", "CANARY", "0" * 63, "0" * 65, "g" * 64, "+" * 43, "é" * 43, "A" * 45]
)
def test_a_malformed_root_key_is_refused_and_not_shown(text: str) -> None:
    with pytest.raises(RootKeyRefused, match="64 hexadecimal") as refusal:
        root_key_from(text)
    assert not text or text not in str(refusal.value)


def test_a_new_root_key_is_kept_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "data" / "root.key"
    made = make_root_key(path)
    assert read_root_key(path) == made != make_root_key(tmp_path / "other.key")
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_root_key_that_exists_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "root.key"
    made = make_root_key(path)
    with pytest.raises(RootKeyRefused, match="exists already"):
        make_root_key(path)
    assert read_root_key(path) == made


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o666])
def test_a_root_key_open_to_others_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "root.key"
    made = make_root_key(path)
    path.chmod(mode)
    with pytest.raises(RootKeyRefused, match="others") as refusal:
        read_root_key(path)
    assert made.hex() not in str(refusal.value)


def test_a_root_key_file_that_holds_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "root.key"
    path.touch(mode=0o600)
    path.write_bytes(b"CANARY\xff")
    with pytest.raises(RootKeyRefused) as refusal:
        read_root_key(path)
    assert str(path) in str(refusal.value)
    assert "CANARY" not in str(refusal.value)


def test_a_missing_root_key_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(RootKeyRefused, match="No such file"):
        read_root_key(tmp_path / "root.key")


def names_in(file: Path) -> list[str]:
    """Whose keys stand there."""
    return [entry.name for _, entry in entries_in(str(file), 0)]


class Crash(BaseException):
    """The process is gone: nothing that expects errors may catch this."""


def crashed(*_: object, **__: object) -> None:
    raise Crash


def no_space(_: int) -> None:
    raise OSError(28, "No space left on device")
