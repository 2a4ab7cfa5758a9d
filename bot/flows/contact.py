"""The supporter who accepted gets in touch, in their own way.

1. Who it is and how to reach them opens in a dialog, never in a message.
2. The supporter says how it went: in touch, not yet, or could not reach.
3. Who could not be reached is tried once more, three to five days later; then the
   door stays open, and nobody tries a third time.
4. A supporter may pass it on, and the clinician may ask for somebody else: no reason
   is asked for, and the next one is found.
5. The clinician may tell the lead of a concern, and is not asked what it is.
6. A worry about safety opens the programme's protocol at once. Nothing is recorded.
"""

from dataclasses import replace
from typing import Final

from bot.cards import Button, Card, Say, say
from bot.clinician_cards import (
    concern_noted,
    news,
    reachable,
    sought_again,
    spoken,
    told,
    where_it_stands,
)
from bot.effects.keeping import Wake
from bot.effects.telling import TellLead
from bot.events import Act, Event
from bot.events.contact import (
    ColleagueNotReached,
    ConcernRaised,
    ContactConfirmed,
    ContactMade,
    ContactNotYet,
    ContactOverdue,
    RequestPassedOn,
    SecondTryDue,
    SomeoneElseWished,
)
from bot.looks import Look
from bot.named_times import not_at_night
from bot.people import PersonId
from bot.request import Request
from bot.request_status import Status
from bot.scene import Decision, Scene
from bot.steps import (
    check_in_alarms,
    no_longer_there,
    quiet_alarm,
    seek_somebody_else,
    stale,
)
from bot.supporter_cards import not_yet, noted, part_over, question_answered
from bot.wall_clock import day_in

HEARS: Final = (
    ContactMade,
    ContactNotYet,
    ColleagueNotReached,
    RequestPassedOn,
    ContactConfirmed,
    SomeoneElseWished,
    ConcernRaised,
)
TRIES: Final = 2


def decide(scene: Scene, event: Event) -> Decision:
    assert isinstance(event, Act), event
    match event:
        case ContactConfirmed() | SomeoneElseWished() | ConcernRaised():
            return _from_clinician(scene, event)
        case _:
            return _from_supporter(scene, event)


def _from_supporter(scene: Scene, event: Act) -> Decision:
    request = scene.request
    if request is None or not request.is_open or request.supporter != event.by:
        return stale(event.by)
    match event:
        case RequestPassedOn():
            return _pass_on(scene, request, event)
        case _ if request.status is not Status.ACCEPTED:
            return Decision(effects=(noted(request, event.by, say("contact-noted")),))
        case ContactMade():
            return _in_touch(request, event.by, event)
        case ColleagueNotReached() if request.tries + 1 < TRIES:
            return _try_again(scene, request, event)
        case ColleagueNotReached() if request.contact_asks:
            return _open_door(request, event)
        case ColleagueNotReached():  # pressed twice: the second try is yet to come
            return Decision(effects=(noted(request, event.by, say("try-noted")),))
        case _:
            fine = not_yet(request, event.by)
            return Decision(effects=(question_answered(request, event.by), fine))


def _from_clinician(scene: Scene, event: Act) -> Decision:
    request = scene.request
    if request is None or request.asker != event.by or not request.keepers:
        return stale(event.by)
    match event:
        case ConcernRaised():
            return _concern(request)
        case _ if request.supporter is None or not request.is_open:
            return Decision(effects=(told(request, where_it_stands(request)),))
        case SomeoneElseWished():
            return _someone_else(scene, request, event)
        case _ if request.status is Status.ACCEPTED:
            return _in_touch(request, request.supporter, event)
        case _:
            return Decision(effects=(told(request, spoken(request)),))


def _in_touch(request: Request, supporter: PersonId, event: Act) -> Decision:
    talked = request.in_contact()
    thanks = (
        told(talked, spoken(talked))
        if event.by == request.asker
        else noted(request, supporter, say("contact-noted"))
    )
    answered = question_answered(request, supporter)
    alarms = check_in_alarms(talked, event.at)
    return Decision(request=talked, effects=(answered, thanks, *alarms))


def _try_again(scene: Scene, request: Request, event: Act) -> Decision:
    """Once more, three to five days later; the clinician is told so (promise 9)."""
    assert scene.by is not None, event
    tried, policy = request.tried(), request.policy
    first = event.at + policy.second_try_after
    last = not_at_night(request, event.at + policy.second_try_until)

    def between(wording: str, zone: str) -> Say:
        return Say(wording, {"first": day_in(zone, first), "last": day_in(zone, last)})

    said = (
        question_answered(request, event.by),
        noted(request, event.by, Card(body=(between("try-once-more", scene.by.zone),))),
        news(tried, reachable(request, between("tried-once", request.zone))),
    )
    second = SecondTryDue(at=first, request=request.id, phase=tried.phase)
    late = ContactOverdue(at=last, request=request.id, phase=tried.phase)
    alarms = (Wake(alarm=second), Wake(alarm=late), *quiet_alarm(tried, event.at))
    return Decision(request=tried, effects=(*said, *alarms))


def _open_door(request: Request, event: Act) -> Decision:
    """Never a third try: no need to reply, and the door stays open."""
    stays_open = request.tried().in_contact()
    said = (
        question_answered(request, event.by),
        noted(request, event.by, _enough(request)),
        news(stays_open, reachable(request, Say("open-door"))),
    )
    alarms = check_in_alarms(stays_open, event.at)
    return Decision(request=stays_open, effects=(*said, *alarms))


def _enough(request: Request) -> Card:
    """Who has not asked hears nothing from us, not even that the door stays open."""
    return say("not-reached-left" if request.unasked else "not-reached-noted")


def _pass_on(scene: Scene, request: Request, event: Act) -> Decision:
    seeking, effects = seek_somebody_else(request, scene.programme, event.at)
    redrawn = part_over(request, event.by)
    thanks = noted(request, event.by, say("passed-on"))
    sorry = news(seeking, sought_again(seeking, "someone-else-is-sought"))
    return Decision(request=seeking, effects=(*redrawn, thanks, sorry, *effects))


def _someone_else(scene: Scene, request: Request, event: Act) -> Decision:
    """The supporter learns only that they are no longer needed."""
    assert request.supporter is not None, request
    seeking, effects = seek_somebody_else(request, scene.programme, event.at)
    said = told(seeking, sought_again(seeking, "someone-else-noted"))
    gone = no_longer_there(request, request.supporter)
    return Decision(request=seeking, effects=(said, *gone, *effects))


def _concern(request: Request) -> Decision:
    """The lead hears once which supporter it is about, not from whom, nor why."""
    passed_on = told(request, concern_noted(request))
    about = [o.supporter for o in request.offers if o.supporter in request.keepers][-1]
    if request.concern == about:
        return Decision(effects=(passed_on,))
    look = Button("open-concern", Look.CONCERN, request.id)
    to_lead = TellLead(about=request.id, card=say("concern-raised", look))
    noted_on = replace(request, concern=about)
    return Decision(request=noted_on, effects=(to_lead, passed_on))
