"""The addresses in the links that we send. They say nothing but an opaque token."""

from typing import Final

CALENDAR_FILE: Final = "/calendar/{token}.ics"


def calendar_url(public: str, token: str) -> str:
    return public + CALENDAR_FILE.format(token=token)
