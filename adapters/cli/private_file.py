"""Write a file that only its owner reads, whole or not at all."""

import os
from pathlib import Path
from tempfile import mkstemp

from adapters.setting_files import SettingsWrong


def write_private(path: Path, text: str) -> None:
    """Mode 0600, also where a file stood there that others could read."""
    try:
        # mkstemp's own mode is 0600; a rename keeps it, whatever stood there before.
        descriptor, name = mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as away:
        raise SettingsWrong([f"--out: cannot be written: {away.strerror}"]) from None
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError as away:
        Path(name).unlink(missing_ok=True)
        raise SettingsWrong([f"--out: cannot be written: {away.strerror}"]) from None
