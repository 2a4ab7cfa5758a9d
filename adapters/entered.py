"""What was entered in a form, as any platform may bring it: nothing in it is trusted."""

from collections.abc import Iterable
from typing import Any

from bot.forms import Values

Picked = dict[str, tuple[str, ...]]
"""A platform's own ids of the colleagues that were picked, by field."""
Entered = tuple[Values, Picked]


def texts(values: Iterable[Any]) -> tuple[str, ...]:
    """What of it is text, and not empty. All else is nothing entered."""
    return tuple(whole(each) for each in values if isinstance(each, str) and each)


def whole(text: str) -> str:
    """JSON may hold half of a character, which nothing here could keep."""
    return text.encode(errors="replace").decode()
