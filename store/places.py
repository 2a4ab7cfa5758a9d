"""Where a letter stands that was sent: in whose account, and by which name there.

Somebody with two accounts is written to where they last did something; what stands in
the other one is redrawn there all the same.
"""

from typing import Final

import msgspec

from bot.people import Address
from store.codec import read
from store.errors import NotReadable


class Place(msgspec.Struct, frozen=True, kw_only=True):
    ref: str
    """The platform's own name for it."""
    address: Address | None = None
    """None where an older release sent it: the reader has but one, as far as we know."""


_PLACE: Final = msgspec.json.Decoder(Place)


def encode_place(place: Place) -> bytes:
    return msgspec.json.encode(place)


def decode_place(kept: bytes) -> Place:
    try:
        return read(Place, _PLACE.decode, kept)
    except NotReadable:
        # Older releases wrote the name alone.
        return Place(ref=kept.decode())
