"""The root key: read in either spelling, kept for its owner, never replaced."""

from base64 import urlsafe_b64encode
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.errors import RootKeyRefused
from store.keys import make_root_key, read_root_key, root_key_from


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
