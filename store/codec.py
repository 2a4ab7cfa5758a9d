"""Nouns as bytes, ready to be sealed, and back.

1. What a release did not know yet takes its default, and what it no longer knows is
   dropped, so that an open request outlives an upgrade.
2. An error names the noun, never a value of it.
"""

from collections.abc import Callable
from typing import Any, Final, TypeVar

import msgspec

from bot.groups.group import Group
from bot.house import House
from bot.outreach.rounds import Approach, Round
from bot.people import Address, Person
from bot.request import Request
from bot.supporter import Load, Supporter
from store.errors import NotReadable

T = TypeVar("T")
DERIVED: Final = "written"
"""What hours know of themselves: worked out anew, whatever release wrote it."""


def encode(
    noun: Person | Address | Load | Request | Round | Approach | Group | House,
) -> bytes:
    return msgspec.json.encode(noun)


def encode_supporter(supporter: Supporter) -> bytes:
    kept = msgspec.to_builtins(supporter)
    del kept["hours"][DERIVED]
    return msgspec.json.encode(kept)


def decode_supporter(kept: bytes) -> Supporter:
    return read(Supporter, _supporter, kept)


def decoder(noun: type[T]) -> Callable[[bytes], T]:
    decode = msgspec.json.Decoder(noun).decode
    return lambda kept: read(noun, decode, kept)


def read(noun: type[T], how: Callable[[bytes], T], kept: bytes) -> T:
    try:
        return how(kept)
    except (msgspec.MsgspecError, AttributeError, KeyError, TypeError, ValueError):
        # What msgspec says could quote a value.
        raise NotReadable(f"a {noun.__name__} cannot be read") from None


def _supporter(kept: bytes) -> Supporter:
    raw: Any = msgspec.json.decode(kept)
    raw["hours"][DERIVED] = ""
    return msgspec.convert(raw, Supporter)


decode_person: Final = decoder(Person)
decode_address: Final = decoder(Address)
decode_group: Final = decoder(Group)
decode_house: Final = decoder(House)
decode_load: Final = decoder(Load)
decode_request: Final = decoder(Request)
decode_round: Final = decoder(Round)
decode_approach: Final = decoder(Approach)
