"""A policy line by line, as it is written down: flat, and all of it JSON."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import time
from typing import Any, TypeAlias, cast

from bot.policy import Policy

Kept: TypeAlias = int | str | list[int]
"""What one line of a policy is written down as."""


def lines_of(policy: Policy) -> dict[str, Kept]:
    return {field.name: _kept(getattr(policy, field.name)) for field in fields(policy)}


def policy_of(lines: Mapping[str, Kept]) -> Policy:
    """Read what ``lines_of`` wrote, perhaps under an older or newer release.

    A line that did not exist then takes its default, and one that no longer exists is
    dropped, so that what was written down outlives an upgrade.
    """
    known = {
        field.name: _read(lines[field.name], field.default)
        for field in fields(Policy)
        if field.name in lines
    }
    return Policy(**cast(dict[str, Any], known))


def _kept(value: int | time | tuple[int, ...]) -> Kept:
    match value:
        case time():
            return value.isoformat("minutes")
        case tuple():
            return list(value)
        case _:
            return value


def _read(kept: Kept, default: object) -> int | time | tuple[int, ...]:
    match kept:
        case str() if isinstance(default, time):
            return time.fromisoformat(kept)
        case list() if isinstance(default, tuple):
            return tuple(kept)
        case int() if isinstance(default, int):
            return kept
        case _:
            raise AssertionError((kept, default))
