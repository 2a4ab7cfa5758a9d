"""Who supports, and was never told to the core: a release before this did not ask them.

They are asked in three months whether they still are willing, like everybody, without
waiting for the next roster to be taken in.
"""

from collections.abc import Iterable
from datetime import datetime

from bot.events.caring import SupporterKept
from bot.people import Person, Role
from bot.ports import Store


async def newly_supporting(store: Store, at: datetime) -> list[SupporterKept]:
    async with store.glance() as unit:
        people = (await unit.roster()).people.values()
    return kept_of(people, at)


def kept_of(people: Iterable[Person], at: datetime) -> list[SupporterKept]:
    return [
        SupporterKept(at=at, person=person.id)
        for person in people
        if person.has(Role.SUPPORTER) and person.willing is None
    ]
