"""The three kinds of noun that have a row for a person."""

from typing import Final

from bot.house import House
from bot.people import Person
from bot.supporter import Load, Supporter
from store.codec import (
    decode_house,
    decode_load,
    decode_person,
    decode_supporter,
    encode,
    encode_supporter,
)
from store.shelf import Kind, kind
from store.tables import HOUSE, LOAD, PERSON, SUPPORTER

PEOPLE: Final[Kind[Person]] = kind(
    PERSON, encode, decode_person, lambda p: p.id, lambda p: {"on_roster": p.on_roster}
)
SUPPORTERS: Final[Kind[Supporter]] = kind(
    SUPPORTER, encode_supporter, decode_supporter, lambda s: s.id, lambda _: {}
)
LOADS: Final[Kind[Load]] = kind(
    LOAD, encode, decode_load, lambda load: load.supporter, lambda _: {}
)
THE_HOUSE: Final = "house"
HOUSES: Final[Kind[House]] = kind(
    HOUSE, encode, decode_house, lambda _: THE_HOUSE, lambda _: {}
)
