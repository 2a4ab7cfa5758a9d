"""Whether a programme still says what the invented one that ships says.

Its numbers ring nowhere, so whoever presses *Help now* there would reach nobody. Others
may have a key like its key, which is never changed later: that alone says nothing.
"""

from collections.abc import Iterator
from re import compile as pattern
from typing import Final

from adapters.programme import read_programme
from bot.programme import Programme

RINGS_NOWHERE: Final = pattern(
    r"(?<!\d)(?:(?:1?\d{3})?555[ .-]?01\d\d"
    r"|(?:0|44)?20[ )]*7946[ -]?0\d{3}"
    r"|(?:0|49)?30[ )/]*23125[ -]?\d{3})(?!\d)"
)
"""Kept free for fiction: North America's 555-0100 to -0199 (NANPA), London's 020 7946
0xxx (Ofcom), Berlin's 030 23125 xxx (Bundesnetzagentur)."""
GOES_NOWHERE: Final = pattern(r"[@.](example|invalid|test)(\.(com|net|org))?$")
"""RFC 2606: names that nobody is ever given."""


def what_is_invented(programme: Programme) -> tuple[str, ...]:
    """In a line each, by the parts of its file; none, where nothing is."""
    return tuple(_found(programme))


def _found(programme: Programme) -> Iterator[str]:
    if programme.name == read_programme(None).name:
        yield "its name is that of the invented hospital that ships; write your own"
    where = [part for part, said in _numbers(programme) if RINGS_NOWHERE.search(said)]
    if where:
        yield (
            "a number that is kept free for fiction, and rings nowhere, stands in"
            f" {', '.join(where)}; write your own, and ring each"
        )
    mails = ("[office]", programme.office), ("[director]", programme.director)
    for part, whom in mails:
        if GOES_NOWHERE.search(whom.mail.lower()):
            yield f"what is mailed to the address under {part} goes nowhere"


def _numbers(programme: Programme) -> Iterator[tuple[str, str]]:
    yield "[office]", programme.office.phone
    yield "[director]", programme.director.phone
    for number, line in enumerate(programme.help_lines, 1):
        yield f"[[help_lines]] {number}", line.how
    yield "[safety]", programme.safety.on_call
    for number, resource in enumerate(programme.resources, 1):
        yield f"[[resources]] {number}", resource.how
