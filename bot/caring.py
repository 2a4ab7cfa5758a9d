"""When a supporter is asked whether they still are willing, and what they answered."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.effects.keeping import Wake
from bot.events.caring import WillingnessDue
from bot.people import Person, Role
from bot.wall_clock import day_in, morning
from bot.willing import Asked, Said, Willing

QUARTER: Final = timedelta(days=91)
HEAR_OF_CARE: Final = (Role.LEAD, Role.CUSTODIAN, Role.COORDINATOR)


def begun(person: Person, now: datetime) -> tuple[Person, tuple[Wake, ...]]:
    """A supporter is asked for the first time three months after they became one."""
    if not person.has(Role.SUPPORTER):
        return person, ()
    if person.willing is not None and person.willing.said is not Said.STOP:
        return person, ()
    return due_on(person, Willing(next_on=day_in(person.zone, now) + QUARTER))


def answered(
    person: Person, said: Said, now: datetime
) -> tuple[Person, tuple[Wake, ...]]:
    on = day_in(person.zone, now) + QUARTER
    return due_on(person, Willing(next_on=on, asked=Asked.PLANNED, said=said))


def due_on(person: Person, willing: Willing) -> tuple[Person, tuple[Wake, ...]]:
    at = morning(person.zone, willing.next_on)
    wake = Wake(alarm=WillingnessDue(at=at, person=person.id))
    return replace(person, willing=willing), (wake,)


def listeners(to: Person, people: Iterable[Person]) -> list[Person]:
    """Who hears that a supporter would like to talk: the lead, or who stands in."""
    others = sorted((p for p in people if p.id != to.id), key=lambda p: p.id)
    for role in HEAR_OF_CARE:
        if found := [person for person in others if person.has(role)]:
            return found
    return []
