"""Training ends, and is renewed.

1. A supporter or facilitator is reminded 60, 30 and 7 days before a training ends, in
   the morning: once each, and at most once where several of these days are past.
2. What was renewed meanwhile is not mentioned any more.
3. Coordinators find a page with what ends soon, and what is over. It holds what the
   roster says, and nothing else.
"""

from dataclasses import replace
from typing import Final

from bot.cards import say
from bot.desk.training_page import training_that_ends
from bot.effects.telling import Tell, When
from bot.events import Event
from bot.events.training import TrainingEnds, TrainingKept
from bot.people import Person
from bot.reminding import planned
from bot.scene import Decision, Scene
from bot.trained import (
    days_left,
    endings_of,
    is_reminded,
    with_training,
)
from bot.training import Ending, Kind, step_at

__all__ = ["HEARS", "decide", "training_that_ends"]

HEARS: Final = (TrainingKept, TrainingEnds)
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
            person, wakes = planned(person, event.at)
            return Decision(person=person, effects=wakes)
        case _:
            assert isinstance(event, TrainingEnds), event
            return _reminded(scene, person, event)


def _reminded(scene: Scene, person: Person, event: TrainingEnds) -> Decision:
    """Told of what is due of each kind, and not of what they were told already."""
    if not is_reminded(person):
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
