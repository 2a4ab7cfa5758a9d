"""Supporters are looked after as well.

1. Every three months each is asked whether they still would like to be there: as now,
   less often, after a pause, or not any more. Nobody asks why.
2. Who does not answer is asked once more after a week, kindly. After two more weeks a
   coordinator finds their name on a page. Nothing else changes for them.
3. Less often is once a month at most, and one at a time.
4. Who stops is thanked; what they had open goes to others, and the desk hears no more
   than of any search. It holds, whatever a roster file says, until they are added anew.
5. Who would like to talk after a conversation can talk to a peer of their own, or have
   the programme's lead told that they would like to, and nothing else.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.cards import Button, Card, Say, say
from bot.care_page import debriefs, stopping, who_was_not_heard
from bot.caring import QUARTER, answered, begun, due_on
from bot.effects.finding import HandOver
from bot.effects.telling import Tell, TellOfCare, When
from bot.events import Act, Event
from bot.events.caring import (
    DebriefWished,
    FewerWished,
    StillWilling,
    StoppedSupporting,
    SupporterKept,
    WillingnessDue,
)
from bot.events.supporting import SupporterResumed
from bot.looks import Look
from bot.people import Person, Role
from bot.scene import Decision, Scene
from bot.settings_form import unsettled
from bot.steps import stale
from bot.wall_clock import day_in, morning
from bot.willing import Asked, Said, Willing

__all__ = ["HEARS", "debriefs", "decide", "stopping", "who_was_not_heard"]

HEARS: Final = (
    SupporterKept,
    WillingnessDue,
    StillWilling,
    FewerWished,
    StoppedSupporting,
    DebriefWished,
)
AGAIN_AFTER: Final = timedelta(days=7)
NOT_HEARD_AFTER: Final = timedelta(days=14)
A_DAY: Final = timedelta(days=1)
FIRST: Final = (Asked.ONCE, AGAIN_AFTER, Say("still-willing"))
NEXT: Final[Mapping[Asked, tuple[Asked, timedelta, Say | None]]] = {
    Asked.PLANNED: FIRST,
    Asked.ONCE: (Asked.TWICE, NOT_HEARD_AFTER, Say("still-willing-again")),
    Asked.TWICE: (Asked.NOT_HEARD, QUARTER - AGAIN_AFTER - NOT_HEARD_AFTER, None),
    Asked.NOT_HEARD: FIRST,
}
"""What is next, how long it stands, and what is asked."""


def decide(scene: Scene, event: Event) -> Decision:
    match event:
        case Act():
            return _from_supporter(scene, event)
        case _ if scene.whom is None:
            return Decision()
        case SupporterKept():
            person, wakes = begun(scene.whom, event.at)
            return Decision(person=person, effects=wakes)
        case _:
            assert isinstance(event, WillingnessDue), event
            return _due(scene, scene.whom, event)


def _due(scene: Scene, person: Person, event: WillingnessDue) -> Decision:
    now = person.willing
    if now is None or not person.has(Role.SUPPORTER):
        return Decision()
    if event.at < morning(person.zone, now.next_on):
        return Decision()
    back = scene.whose.back_at(event.at) if scene.whose else None
    if back is not None:
        later = replace(now, next_on=day_in(person.zone, back) + A_DAY)
        person, wakes = due_on(person, later)
        return Decision(person=person, effects=wakes)
    return _asked(person, now, event)


def _asked(person: Person, now: Willing, event: WillingnessDue) -> Decision:
    step, after, question = NEXT[now.asked]
    on = day_in(person.zone, event.at) + after
    said = Said.NOTHING if step is Asked.ONCE else now.said
    person, wakes = due_on(person, Willing(next_on=on, asked=step, said=said))
    if question is None:
        return Decision(person=person, effects=wakes)
    told = Tell(to=person.id, card=_question(question), when=When.ANSWERING)
    return Decision(person=person, effects=(told, *wakes))


def _question(said: Say) -> Card:
    return Card(
        body=(said,),
        buttons=_answers(),
    )


def _answers() -> tuple[Button, ...]:
    return (
        Button("willing-yes", StillWilling),
        Button("willing-less-often", FewerWished),
        Button("willing-pause", Look.PAUSING),
        Button("willing-stop", Look.STOPPING),
    )


def _from_supporter(scene: Scene, event: Act) -> Decision:
    by = scene.by
    if by is None or not by.has(Role.SUPPORTER):
        return stale(event.by)
    match event:
        case StillWilling():
            return _answered(by, Said.STILL, event, say("willing-noted"))
        case FewerWished():
            resume = Button("resume", SupporterResumed)
            card = say("less-often-noted", resume)
            now = scene.supporter or unsettled(by, scene.programme)
            decision = _answered(by, Said.LESS_OFTEN, event, card)
            return replace(decision, supporter=replace(now, seldom=True, at_once=1))
        case StoppedSupporting():
            return _stop(scene, by, event)
        case _:
            return _debrief(scene, by, event)


def _answered(by: Person, said: Said, event: Act, card: Card) -> Decision:
    person, wakes = answered(by, said, event.at)
    return Decision(person=person, effects=(Tell(to=by.id, card=card), *wakes))


def _stop(scene: Scene, by: Person, event: Act) -> Decision:
    on = day_in(by.zone, event.at)
    gone = replace(
        by,
        roles=by.roles - {Role.SUPPORTER},
        willing=Willing(next_on=on, said=Said.STOP),
    )
    card = say("stopped", phone=scene.programme.office.phone)
    told = Tell(to=by.id, card=card)
    return Decision(person=gone, effects=(told, HandOver(supporter=by.id)))


def _debrief(scene: Scene, by: Person, event: Act) -> Decision:
    """The lead learns that they would like to talk: not about what, nor since when."""
    card = say("debrief-noted", phone=scene.programme.office.phone)
    told = Tell(to=by.id, card=card)
    today = day_in(by.zone, event.at)
    if by.debrief_on == today:
        return Decision(effects=(told,))
    look = Button("open-debriefs", Look.DEBRIEFS)
    lead = TellOfCare(supporter=by.id, card=say("debrief-wished", look))
    return Decision(person=replace(by, debrief_on=today), effects=(told, lead))
