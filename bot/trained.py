"""What somebody is trained in, read off the person.

Whose training in peer support is over is not asked about a colleague any more. The
other kinds are for those who look after groups: they matter where somebody is needed
who has them, and nowhere else.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from bot.people import Person, Role
from bot.training import Ending, Kind, Training
from bot.wall_clock import day_in

ZONES_APART: Final = timedelta(days=2)
"""No two places are further from one another by the calendar."""
TRAINED_ROLES: Final = (Role.SUPPORTER, Role.FACILITATOR)


def is_reminded(person: Person) -> bool:
    """Whether the programme looks after their training."""
    return any(person.has(role) for role in TRAINED_ROLES)


def trainings_of(person: Person) -> Iterator[Training]:
    """Peer support first, then the others in the order of their names."""
    if person.trained_on or person.valid_until:
        yield Training(
            kind=Kind.PEER_SUPPORT,
            trained_on=person.trained_on,
            valid_until=person.valid_until,
        )
    yield from person.training


def with_training(person: Person, training: Training) -> Person:
    """The same person, with this one of its kind."""
    if training.kind is Kind.PEER_SUPPORT:
        return replace(
            person,
            trained_on=training.trained_on,
            valid_until=training.valid_until,
        )
    others = (t for t in person.training if t.kind is not training.kind)
    ordered = sorted((*others, training), key=lambda each: each.kind)
    return replace(person, training=tuple(ordered))


def is_current(person: Person, kind: Kind, at: datetime) -> bool:
    """Whether they have this training, and it is not over."""
    mine = (t for t in trainings_of(person) if t.kind is kind)
    return any(
        t.valid_until is None or not is_over(t.valid_until, person.zone, at)
        for t in mine
    )


def is_over(last: date, zone: str, at: datetime) -> bool:
    """A last day is a whole one: it ends at midnight in the person's own zone."""
    if last - at.date() > ZONES_APART:
        return False  # it is over nowhere: most people's, and no zone need be read
    return last < day_in(zone, at)


def days_left(person: Person, last: date, at: datetime) -> int:
    """0 on the last day itself."""
    return (last - day_in(person.zone, at)).days


def endings_of(person: Person) -> tuple[Ending, ...]:
    """What of their training ends, with what they were told of just that end."""
    told = {(each.kind, each.on): each for each in person.endings}
    ends = ((t.kind, t.valid_until) for t in trainings_of(person))
    return tuple(
        told.get((kind, on)) or Ending(kind=kind, on=on)
        for kind, on in ends
        if on is not None
    )
