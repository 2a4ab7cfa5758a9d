"""What every test of keeping may ask for."""

from pathlib import Path

import pytest

from store.keys import KeyRing
from tests.store.databases import empty_url, opening, programme, ring, store, url
from tests.store.ring import JANUARY, ROOT, Opening

__all__ = ["empty_url", "opening", "programme", "ring", "store", "url"]


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
