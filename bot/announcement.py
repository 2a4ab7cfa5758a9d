"""What all staff are told when a programme begins, and what hangs on the wall.

The same words for everyone, as in hello: having read them says nothing of anybody.
"""

from collections.abc import Sequence

from bot.cards import Say
from bot.programme import OwnLine, Programme


def welcome(programme: Programme, lines: Sequence[OwnLine]) -> tuple[Say, ...]:
    """A letter to all staff. ``lines``: those help lines that somebody has tried."""
    office = programme.office
    return (
        Say("announce-begins", {"name": programme.name, "app": programme.app_name}),
        Say("announce-what"),
        Say("why-is-for"),
        Say("announce-how", {"app": programme.app_name}),
        Say("announce-first"),
        Say("this-is-apart"),
        Say("it-can-see"),
        Say("announce-office", {"phone": office.phone, "mail": office.mail}),
        *(Say("announce-help", {"name": n.name, "how": n.how}) for n in lines),
    )


def poster(programme: Programme, lines: Sequence[OwnLine]) -> tuple[Say, ...]:
    """What can be read in passing. The first line is its title."""
    office = programme.office
    return (
        Say("poster-heading"),
        Say("why-is"),
        Say("announce-how", {"app": programme.app_name}),
        Say("announce-office", {"phone": office.phone, "mail": office.mail}),
        *(Say("announce-help", {"name": n.name, "how": n.how}) for n in lines[:1]),
        Say("poster-foot", {"name": programme.name}),
    )
