"""The addresses in the links that we send. They say nothing but an opaque token."""

from re import compile as pattern
from typing import Final

from adapters.loopback import is_loopback

CALENDARS: Final = "/calendar/"
ENDING: Final = ".ics"


ADDRESS: Final = pattern(
    r"(https?)://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?"
)


def calendar_url(public: str, token: str) -> str:
    return f"{public}{CALENDARS}{token}{ENDING}"


def public_address(written: str) -> str:
    """Raises ValueError where no link could begin with it, or none that is sealed."""
    found = ADDRESS.fullmatch(written)
    if found is None or (found[1] == "http" and not is_loopback(found[2])):
        raise ValueError(
            'is no address that a link can begin with; write one as "https://host"'
        )
    return written.removesuffix("/")
