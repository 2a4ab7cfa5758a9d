"""Which of a file's handles this process has open, as Linux tells it."""

from contextlib import suppress
from pathlib import Path
from typing import Final

HANDLES: Final = Path("/proc/self/fd")


def held_open(file: Path) -> list[str]:
    found = []
    for handle in HANDLES.iterdir():
        # Looking has one open itself, which is gone by now.
        with suppress(FileNotFoundError):
            found.append(str(handle.readlink()))
    return [name for name in found if name.startswith(str(file))]
