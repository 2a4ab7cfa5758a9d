"""Whoever rang, and is on no chat: known by their request alone, and forgotten with it.

1. They have no row of their own. Their id is that of their request, which has their
   name under its seal, and shows it to the supporter who accepted.
2. They cannot be written to: letters to them are not made, so that none can fail.
3. Where exactly one person on the roster has that name, the search spares whom it
   would spare for that person. Nothing else follows from a name: it may be another's.
"""

from collections.abc import Mapping

from bot.people import Person, PersonId, plain
from bot.request import RequestId


def unlisted(request: RequestId, name: str, zone: str) -> Person:
    """Whoever is known by this request alone."""
    return Person(id=PersonId(request), name=name, zone=zone)


def namesake(caller: Person, people: Mapping[PersonId, Person]) -> Person:
    """Who they are on the roster, as far as a name can tell; or just themselves."""
    name = plain(caller.name)
    same = [person for person in people.values() if plain(person.name) == name]
    return same[0] if len(same) == 1 else caller
