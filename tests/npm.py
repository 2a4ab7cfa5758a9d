"""What npm has for pages of ours: taken as it is locked, bundled when it changed."""

import fcntl
import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest

INSTALL: Final = (
    "ci",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
)
BUILD: Final = ("run", "build", "--silent")
LOCK: Final = "package-lock.json"
BUILT: Final = "built"


def can_bundle() -> bool:
    return shutil.which("npm") is not None


def bundled(folder: Path) -> Path:
    """The folder, built; a loud skip where there is no npm."""
    if not can_bundle():
        pytest.skip("no npm on the PATH; install nodejs and npm")
    bundle(folder)
    return folder


def bundle(folder: Path) -> None:
    """Takes what is locked in it from npm, unless it is there already."""
    with (folder / LOCK).open() as lock:
        # Tests run side by side, and each may be the first.
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not _is_installed(folder):
            _npm(INSTALL, folder)
        if not _is_built(folder):
            _npm(BUILD, folder)


def _is_installed(folder: Path) -> bool:
    taken = folder / "node_modules" / ".package-lock.json"
    lock = folder / LOCK
    return taken.exists() and taken.stat().st_mtime >= lock.stat().st_mtime


def _is_built(folder: Path) -> bool:
    """A page that somebody else is looking at meanwhile is not written anew."""
    built = [file.stat().st_mtime for file in (folder / BUILT).glob("*")]
    sources = [file.stat().st_mtime for file in folder.iterdir() if file.is_file()]
    return bool(built) and min(built) >= max(sources)


def _npm(arguments: tuple[str, ...], folder: Path) -> None:
    subprocess.run(["npm", *arguments], cwd=folder, check=True)
