"""Take one thing out of a payload, or nothing: no payload is trusted to have a shape."""

from collections.abc import Mapping
from re import ASCII, Pattern
from re import compile as pattern
from typing import Any, Final, TypeGuard

Json = Mapping[str, Any]

ID: Final = pattern(r"[A-Za-z0-9._:-]{1,64}", ASCII)
NAME: Final = pattern(r"[!-~]{1,255}", ASCII)
"""Whatever Slack makes up by itself: times, hashes, triggers, names of events."""
TOKEN: Final = pattern(r"[!-~]{1,200}", ASCII)
OLD: Final = ""
"""A token that never stood for anything: it is answered as an old button's."""


class NotOurs(Exception):  # noqa: N818
    """Nothing that this bot offered or asked for. It is not said what it was."""


def is_part(found: object) -> TypeGuard[Json]:
    return isinstance(found, dict)


def part(within: Json, name: str) -> Json:
    """Raises NotOurs."""
    found = within.get(name)
    if not is_part(found):
        raise NotOurs
    return found


def first(found: object) -> Json | None:
    """The first of a list of parts."""
    return found[0] if isinstance(found, list) and found and is_part(found[0]) else None


def id_(within: Json, name: str) -> str:
    """Of a person, a place or a view. Raises NotOurs."""
    return _text(within, name, ID)


def named(within: Json, name: str) -> str:
    """Raises NotOurs."""
    return _text(within, name, NAME)


def token(found: object) -> str:
    """Opaque: what no button of ours can have said is an old one's."""
    return found if isinstance(found, str) and TOKEN.fullmatch(found) else OLD


def _text(within: Json, name: str, form: Pattern[str]) -> str:
    found = within.get(name)
    if not isinstance(found, str) or form.fullmatch(found) is None:
        raise NotOurs
    return found
