"""Texts cut to the limits of a platform, never to nothing."""

from collections.abc import Iterator
from typing import Final

NOTHING: Final = "-"
"""Stands where a platform demands a text, and there is none."""


def shortened(text: str, limit: int) -> str:
    """Never empty, and never longer than the limit."""
    if len(text) > limit:
        return text[: limit - 1].rstrip() + "…"
    return text if text.strip() else NOTHING


def portions(text: str, limit: int) -> Iterator[str]:
    """What is too long for one block goes on in the next, at a space if there is one."""
    while text:
        portion, text = _broken(text, limit) if len(text) > limit else (text, "")
        if portion.strip():
            yield portion


def _broken(text: str, limit: int) -> tuple[str, str]:
    at = max(text.rfind(gap, 0, limit) for gap in " \n") + 1 or limit
    return text[:at], text[at:]
