"""What npm has for the pictures: taken once as it is locked, and bundled every time."""

import shutil
import subprocess
from pathlib import Path
from typing import Final

INSTALL: Final = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent")
BUILD: Final = ("run", "build", "--silent")


def can_bundle() -> bool:
    return shutil.which("npm") is not None


def bundle(folder: Path) -> None:
    """Takes what is locked in it from npm, unless it is there already."""
    if not _is_installed(folder):
        _npm(INSTALL, folder)
    _npm(BUILD, folder)


def _is_installed(folder: Path) -> bool:
    taken = folder / "node_modules" / ".package-lock.json"
    lock = folder / "package-lock.json"
    return taken.exists() and taken.stat().st_mtime >= lock.stat().st_mtime


def _npm(arguments: tuple[str, ...], folder: Path) -> None:
    subprocess.run(["npm", *arguments], cwd=folder, check=True)
