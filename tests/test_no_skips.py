"""In CI a check that did not run has failed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

SKIPS = {
    "test_inside.py": "import pytest\ndef test_it(): pytest.skip('no browser here')",
    "test_marked.py": (
        "import pytest\n@pytest.mark.skip(reason='no server here')\ndef test_it(): pass"
    ),
    "test_module.py": (
        "import pytest\npytest.skip('no fonts here', allow_module_level=True)"
    ),
}
REASONS = ["no browser here", "no server here", "no fonts here"]


@pytest.fixture
def skipping(tmp_path):
    (tmp_path / "conftest.py").write_text("from tests.no_skips import *\n")
    for name, body in SKIPS.items():
        (tmp_path / name).write_text(body)
    return tmp_path


def run(folder: Path, ci: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-ra", "-p", "no:cacheprovider"]
    command += ["-p", "no:xdist", "--continue-on-collection-errors", "."]
    environment = os.environ | {"CI": ci, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command,
        check=False,
        capture_output=True,
        text=True,
        env=environment,
        cwd=folder,
    )


def test_ci_fails_where_a_test_was_skipped_and_says_why(skipping):
    done = run(skipping, ci="true")
    assert done.returncode == 1, done.stdout
    assert "1 failed, 2 errors" in done.stdout
    assert [r for r in REASONS if r not in done.stdout] == []


def test_a_developer_without_a_browser_reads_what_was_skipped(skipping):
    done = run(skipping, ci="")
    assert done.returncode == 0, done.stdout
    assert "3 skipped" in done.stdout
    assert [r for r in REASONS if r not in done.stdout] == []
