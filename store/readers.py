"""Where a letter's reader is, and in which zone, country and languages they read."""

from collections.abc import Collection, Mapping, Sequence

from bot.people import Address, Person, PersonId
from store.accounts import Accounts
from store.card_codec import Reader
from store.kinds import PEOPLE
from store.shelf import Shelf
from store.work import Work


async def readers_of(
    work: Work, ids: Collection[PersonId]
) -> Mapping[PersonId, Reader]:
    shelf = Shelf(PEOPLE, work)
    people = await shelf.read(ids)
    lost = [person.id for person in people.values() if person.via is None]
    known = await Accounts(work, shelf).addresses(lost) if lost else {}
    return {p.id: reader_of(p, known.get(p.id, ())) for p in people.values()}


def reader_of(person: Person, addresses: Sequence[Address]) -> Reader:
    """Answers go where the last act came from."""
    return Reader(
        address=person.via or next(iter(addresses), None),
        zone=person.zone,
        country=person.country,
        languages=person.reads,
    )
