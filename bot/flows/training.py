"""Training ends, and is renewed.

1. A supporter or facilitator is reminded 60, 30 and 7 days before a training ends, in
   the morning: once each, and at most once where several of these days are past.
2. What was renewed meanwhile is not mentioned any more.
3. Coordinators find a page with what ends soon, and what is over. It holds what the
   roster says, and nothing else.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.cards import say
from bot.effects import Tell, Wake, When
from bot.events import Event, TrainingEnds, TrainingKept
from bot.people import Person
from bot.scene import Decision, Scene
from bot.trained import (
    TRAINED_ROLES,
    days_left,
    endings_of,
    with_training,
)
from bot.training import TELL_BEFORE, Ending, Kind, step_at
from bot.training_page import training_that_ends
from bot.wall_clock import earliest

__all__ = ["HEARS", "decide", "training_that_ends"]

HEARS: Final = (TrainingKept, TrainingEnds)
MORNING: Final = time(9)
ENDS: Final = {
    Kind.PEER_SUPPORT: "training-ends-peer-support",
    Kind.EAP: "training-ends-eap",
    Kind.CISM: "training-ends-cism",
    Kind.FIRST_AID: "training-ends-psychological-first-aid",
    Kind.SUICIDE_PREVENTION: "training-ends-suicide-prevention",
    Kind.OTHER: "training-ends-other",
}


def decide(scene: Scene, event: Event) -> Decision:
    person = scene.whom
    match event:
        case _ if person is None:
            return Decision()
        case TrainingKept():
            for training in event.trainings:
                person = with_training(person, training)
            return _planned(person, event)
        case _:
            assert isinstance(event, TrainingEnds), event
            return _reminded(scene, person, event)


def _planned(person: Person, event: TrainingKept) -> Decision:
    """Only an end that is new has alarms set for it: whatever else rings is stale."""
    endings = endings_of(person)
    new = [ending for ending in endings if ending not in person.endings]
    moments = {at for ending in new for at in _moments(person, ending, event.at)}
    alarms = (TrainingEnds(at=at, person=person.id) for at in sorted(moments))
    return Decision(
        person=replace(person, endings=endings),
        effects=tuple(Wake(alarm=alarm) for alarm in alarms),
    )


def _moments(person: Person, ending: Ending, now: datetime) -> Iterator[datetime]:
    """The mornings to come; and now, for all of them that are past already."""
    zone = ZoneInfo(person.zone)
    if step_at(days_left(person, ending.on, now)) is not None:
        yield now
    for days in TELL_BEFORE:
        morning = earliest(zone, ending.on - timedelta(days=days), MORNING)
        if morning > now:
            yield morning


def _reminded(scene: Scene, person: Person, event: TrainingEnds) -> Decision:
    """Told of what is due of each kind, and not of what they were told already."""
    if not any(person.has(role) for role in TRAINED_ROLES):
        return Decision()
    due = {
        ending: step
        for ending in endings_of(person)
        if (step := step_at(days_left(person, ending.on, event.at))) is not None
        and (ending.told is None or step < ending.told)
    }
    after = tuple(
        replace(ending, told=due.get(ending, ending.told))
        for ending in endings_of(person)
    )
    told = tuple(_reminder(scene, person, ending) for ending in due)
    return Decision(person=replace(person, endings=after), effects=told)


def _reminder(scene: Scene, person: Person, ending: Ending) -> Tell:
    office = scene.programme.office
    year = str(ending.on.year)
    card = say(ENDS[ending.kind], on=ending.on, year=year, phone=office.phone)
    return Tell(to=person.id, card=card, when=When.WAKING)
