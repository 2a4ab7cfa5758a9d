"""The key ring: what is kept, whatever crashes, and what is refused."""

import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from store.entries import ENTRY_BYTES, NAME_BYTES
from store.errors import KeyBroken, KeyMissing, KeyNameRefused, RootKeyWrong
from store.keys import KeyRing
from tests.store.ring import FEBRUARY, JANUARY, ROOT, TODAY, Opening

OTHER_ROOT = bytes(range(1, 33))


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
