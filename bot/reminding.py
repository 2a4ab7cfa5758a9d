"""When somebody is to be reminded of training that ends."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.effects.keeping import Wake
from bot.events.training import TrainingEnds
from bot.people import Person
from bot.trained import days_left, endings_of
from bot.training import TELL_BEFORE, Ending, step_at
from bot.wall_clock import morning


def planned(person: Person, now: datetime) -> tuple[Person, tuple[Wake, ...]]:
    """Only an end that is new has alarms set for it: whatever else rings is stale."""
    endings = endings_of(person)
    new = [ending for ending in endings if ending not in person.endings]
    moments = {at for ending in new for at in _moments(person, ending, now)}
    alarms = (TrainingEnds(at=at, person=person.id) for at in sorted(moments))
    wakes = tuple(Wake(alarm=alarm) for alarm in alarms)
    return replace(person, endings=endings), wakes


def _moments(person: Person, ending: Ending, now: datetime) -> Iterator[datetime]:
    """The mornings to come; and now, for all of them that are past already."""
    if step_at(days_left(person, ending.on, now)) is not None:
        yield now
    for days in TELL_BEFORE:
        due = morning(person.zone, ending.on - timedelta(days=days))
        if due > now:
            yield due
