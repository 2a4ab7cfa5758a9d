"""The root key: 32 bytes that open every other key, kept apart from all of them.

Operators give it as text (ROOT_KEY) or as a file that only its owner can read.
No message here ever shows it, not even a part.
"""

import base64
import os
import re
import stat
from pathlib import Path
from typing import Final

from store.durable import sync, write_new
from store.errors import RootKeyRefused
from store.seals import KEY_BYTES

_HEX: Final = re.compile(r"[0-9A-Fa-f]{64}")
_BASE64: Final = re.compile(r"[A-Za-z0-9_-]{43}=?")
_LONGEST: Final = 1024
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


def root_key_from(text: str) -> bytes:
    """The key written as 64 hexadecimal digits or in urlsafe base64."""
    text = text.strip()
    if _HEX.fullmatch(text):
        return bytes.fromhex(text)
    if _BASE64.fullmatch(text):
        return base64.urlsafe_b64decode(text.rstrip("=") + "=")
    raise RootKeyRefused(
        f"the root key must be {KEY_BYTES} bytes, written as 64 hexadecimal "
        "digits or in urlsafe base64"
    )


def make_root_key(path: Path) -> bytes:
    """A new key in a new file with mode 0600. A file that exists is never touched."""
    root = os.urandom(KEY_BYTES)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_new(path, root.hex().encode() + b"\n")
        sync(path)
        sync(path.parent)
    except FileExistsError:
        raise RootKeyRefused(
            f"{path} exists already; a root key is never replaced"
        ) from None
    except OSError as error:
        raise RootKeyRefused(f"{path} cannot be written: {error.strerror}") from error
    return root


def read_root_key(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            held = file.read(_LONGEST)
    except OSError as error:
        raise RootKeyRefused(f"{path} cannot be read: {error.strerror}") from error
    if mode & _OTHERS:
        raise RootKeyRefused(
            f"{path} can be read or changed by others than its owner; run chmod 600"
        )
    try:
        return root_key_from(held.decode("ascii", "replace"))
    except RootKeyRefused as error:
        raise RootKeyRefused(f"{path}: {error}") from None
