"""Draws docs/STATES.md from the tables that say what may become what.

``make diagrams`` runs this. A noun's picture is its ``MAY_BECOME`` table in
``bot/``; a check fails when the page no longer shows what the tables say.
"""

import pkgutil
from collections.abc import Iterator, Mapping
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Final

import bot

PAGE: Final = Path(__file__).parent.parent / "docs" / "STATES.md"

OPENING: Final = """\
# What may become what

Drawn by `make diagrams` from the tables in `bot/`; not edited by hand.
"""

Table = Mapping[StrEnum, frozenset[StrEnum]]


def drawn() -> str:
    """The whole page."""
    return "\n".join([OPENING, *(_section(*found) for found in tables())])


def tables() -> Iterator[tuple[str, Table]]:
    """Every table, with the module whose noun it rules, in the modules' order."""
    found = pkgutil.walk_packages(bot.__path__, "bot.")
    for name_of_module in sorted(m.name for m in found):
        module = import_module(name_of_module)
        for name, value in vars(module).items():
            if name.endswith("MAY_BECOME") and _at_home(value, module.__name__):
                yield module.__name__, value


def _at_home(table: Table, module: str) -> bool:
    """Whether the statuses are the module's own, not borrowed for a check."""
    return type(next(iter(table))).__module__ == module


def _section(module: str, table: Table) -> str:
    statuses = list(type(next(iter(table))))
    lines = [f"## {_title(type(statuses[0]).__name__, module)}", ""]
    lines += [f"`{module.replace('.', '/')}.py`", "", "```mermaid", "stateDiagram-v2"]
    lines += [f'    state "{s.value}" as {s.name}' for s in statuses]
    lines += [f"    [*] --> {statuses[0].name}"]
    for status in statuses:
        after = [s for s in statuses if s in table[status]]
        lines += [f"    {status.name} --> {s.name}" for s in after]
        lines += [] if after else [f"    {status.name} --> [*]"]
    return "\n".join([*lines, "```", ""])


def _title(enum: str, module: str) -> str:
    """``OfferStatus`` is an offer's; a bare ``Status`` is its module's noun's."""
    named = module.rpartition(".")[2].removesuffix("_status")
    noun = enum.removesuffix("Status") or named
    return noun.capitalize()


if __name__ == "__main__":
    PAGE.write_text(drawn(), encoding="utf-8")
