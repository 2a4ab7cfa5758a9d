"""The app package that an administrator uploads to Teams.

``package/`` has what is the same for everybody: a manifest without ids, and two icons of
our own drawing (``tests/icons.py`` draws them). The same order makes the same bytes.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from adapters.readers import Reader
from adapters.texts import shortened
from bot.commands import commands_for
from bot.programme import OwnLine

Json = dict[str, Any]

TEMPLATE: Final = Path(__file__).with_name("package")
MANIFEST: Final = "manifest.json"
ICONS: Final = ("color.png", "outline.png")
NAME_AT_MOST: Final = 30
HELP_AT_MOST: Final = 3000
NO_HELP: Final = "[put your own help line and its number here]"
"""No number is made up, and none is given that nobody has tried (promise 7)."""
AN_ID: Final = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
EPOCH: Final = (1980, 1, 1, 0, 0, 0)
ORDINARY_FILE: Final = 0o100644 << 16
UNIX: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a package is made for."""

    app_id: str
    """Of the Entra application, which is the bot's and the package's as well."""
    address: str
    """Where Teams reaches us: ``https://host``."""
    help_lines: tuple[OwnLine, ...] = ()
    """Those that somebody has tried."""


def is_app_id(text: str) -> bool:
    return AN_ID.fullmatch(text) is not None


def is_public(address: str) -> bool:
    """Whether it is a host on the web, and nothing of it but the host."""
    try:
        parts = urlsplit(address)
        bare = parts._replace(path="", query="", fragment="")
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    if parts.scheme != "https" or not host or any(c.isspace() for c in address):
        return False
    return parts.username is None and bare.geturl() == address.rstrip("/")


def pack(order: Order, reader: Reader) -> bytes:
    """The zip."""
    manifest = json.dumps(draw_manifest(order, reader), indent=2, ensure_ascii=False)
    files = {MANIFEST: f"{manifest}\n".encode()}
    files |= {name: (TEMPLATE / name).read_bytes() for name in ICONS}
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_STORED) as archive:
        for name, data in files.items():
            archive.writestr(_entry(name), data)
    return packed.getvalue()


def draw_manifest(order: Order, reader: Reader) -> Json:
    written = json.loads((TEMPLATE / MANIFEST).read_text("utf-8"))
    manifest: Json = _filled(written, _filling(order, reader))
    # Everyone's words alone: a list that all can read tells nobody's role.
    [bot] = manifest["bots"]
    [listed] = bot["commandLists"]
    listed["commands"] = [
        {"title": command.name, "description": reader.named(f"command-{command.name}")}
        for command in commands_for(())
    ]
    return manifest


def _filling(order: Order, reader: Reader) -> Mapping[str, str]:
    address = order.address.rstrip("/")
    lines = (". ".join((each.name, each.how, each.hours)) for each in order.help_lines)
    return {
        "app_id": order.app_id.lower(),
        "app_name": shortened(reader.programme.app_name, NAME_AT_MOST),
        "address": address,
        "host": urlsplit(address).hostname or "",
        "help": shortened("; ".join(lines) or NO_HELP, HELP_AT_MOST),
    }


def _filled(written: Any, filling: Mapping[str, str]) -> Any:
    match written:
        case str():
            return re.sub(r"\{(\w+)\}", lambda name: filling[name[1]], written)
        case list():
            return [_filled(each, filling) for each in written]
        case dict():
            return {name: _filled(each, filling) for name, each in written.items()}
        case _:
            return written


def _entry(name: str) -> ZipInfo:
    """Without the day, or the machine, on which it was made."""
    entry = ZipInfo(name, EPOCH)
    entry.create_system, entry.external_attr = UNIX, ORDINARY_FILE
    return entry
