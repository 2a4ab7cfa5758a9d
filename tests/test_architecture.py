"""The house stands as it is drawn: our names are ours, the locks name no place."""

import ast
import json
import re
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
DRAWN_BY_NPM = [ROOT / "tests" / name for name in ("shots/slack", "teams/page")]
NPM_LOCKS = [folder / "package-lock.json" for folder in DRAWN_BY_NPM]


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


@pytest.mark.parametrize("lock", NPM_LOCKS, ids=lambda lock: lock.parent.name)
def test_the_lock_of_the_pictures_names_no_host_and_hashes_everything(lock):
    """npm's: ``npm install --omit-lockfile-registry-resolved`` writes it so."""
    locked = json.loads(lock.read_text())["packages"]
    packages = {name: each for name, each in locked.items() if name}
    assert packages
    for name, package in packages.items():
        assert name.startswith("node_modules/"), name
        assert package["integrity"].startswith("sha512-"), name
        told = {key: value for key, value in package.items() if key != "funding"}
        assert "://" not in json.dumps(told), name


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_everything_locked_is_pinned_and_hashed(lock):
    joined = lock.read_text().replace("\\\n", " ")
    entries = [line for line in joined.splitlines() if re.match(r"\w", line)]
    assert entries
    for entry in entries:
        assert re.match(r"[\w.\[\]-]+==", entry), entry
        assert "--hash=sha256:" in entry, entry


def test_each_platform_with_pictures_of_its_own_locks_what_draws_them():
    asking = (ROOT / "tests").glob("*/*/package.json")
    assert sorted(package.parent for package in asking) == DRAWN_BY_NPM


def test_what_the_product_runs_on_is_the_same_in_both_locks():
    run, dev = (_pins(ROOT / "requirements" / name) for name in ("run.txt", "dev.txt"))
    assert run
    assert run <= dev


def _pins(lock: Path) -> set[str]:
    return set(re.findall(r"^(\S+==\S+)", lock.read_text(), re.MULTILINE))


PURE = {
    "bisect", "collections", "contextlib", "dataclasses", "datetime", "decimal", "difflib", "enum",
    "functools", "hashlib", "heapq", "itertools", "json", "math", "operator", "re", "typing", "zlib", "zoneinfo",
}  # fmt: skip
"""What the core may take from the standard library: none of it reads the world,
but for the time zones' own tables."""


def test_the_core_imports_itself_and_what_is_pure_and_fluent_in_one_file():
    strangers = {
        (str(page.relative_to(ROOT)), name)
        for page in (ROOT / "bot").rglob("*.py")
        for name in _imported(page)
        if name not in PURE | {"bot"}
    }
    readers = {"fluent", "importlib", "pathlib"}  # the pages of words are files
    assert {name for _, name in strangers} <= readers, strangers
    assert len({page for page, name in strangers if name == "fluent"}) <= 1, strangers
    assert all(page.startswith("bot/wording/") for page, _ in strangers), strangers


def _imported(page: Path) -> set[str]:
    tree = ast.parse(page.read_text())
    names = [n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)]
    plain = [n for n in ast.walk(tree) if isinstance(n, ast.Import)]
    names += [alias.name for node in plain for alias in node.names]
    return {name.split(".")[0] for name in names}
