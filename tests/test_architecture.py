"""The house stands as it is drawn: our names are ours, the locks name no place."""

import re
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


@pytest.mark.parametrize("name", ["bot", "adapters", "store"])
def test_no_other_distribution_provides(name):
    providers = set(packages_distributions().get(name, ()))
    assert providers <= {"been-there"}


@pytest.mark.parametrize("name", ["bot", "adapters", "store"])
def test_the_package_imported_is_this_folder(name):
    package = __import__(name)
    assert Path(package.__file__).parent == ROOT / name
    assert name not in sys.stdlib_module_names


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_no_host_and_no_folder(lock):
    for line in lock.read_text().splitlines():
        assert "://" not in line, line
        assert not line.startswith(("-i", "-f", "--index", "--extra", "--find")), line
        assert not re.search(r"(^|\s)/\w", line), line


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_everything_locked_is_pinned_and_hashed(lock):
    joined = lock.read_text().replace("\\\n", " ")
    entries = [line for line in joined.splitlines() if re.match(r"\w", line)]
    assert entries
    for entry in entries:
        assert re.match(r"[\w.\[\]-]+==", entry), entry
        assert "--hash=sha256:" in entry, entry


def test_what_the_product_runs_on_is_the_same_in_both_locks():
    run, dev = (_pins(ROOT / "requirements" / name) for name in ("run.txt", "dev.txt"))
    assert run
    assert run <= dev


def _pins(lock: Path) -> set[str]:
    return set(re.findall(r"^(\S+==\S+)", lock.read_text(), re.MULTILINE))
