"""The programme is paused, and begun again, by those who run it.

1. A coordinator or the lead pauses it. Whoever asks meanwhile is answered with the
   office's phone and with other help; the menu and the first hello say so as well.
2. What runs goes on: who has been asked may say yes, and every named time is kept.
3. The lead sees what the desk was told of and nobody has moved, by handle.
"""

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.cards import Button, Say, Tone, say
from bot.desk.card import foremost, stalled_words
from bot.desk.page import may_act
from bot.effects.telling import Tell
from bot.events import Act, Event
from bot.events.running import ProgrammePaused, ProgrammeResumed
from bot.forms import Page
from bot.looks import Look
from bot.pages import no_longer_here
from bot.people import PersonId, Role, at_desk
from bot.request import Request
from bot.scene import Decision, Scene, Sight
from bot.steps import stale

HEARS: Final = (ProgrammePaused, ProgrammeResumed)
TOLD_MORE_THAN_ONE: Final = 2
DRILL: Final = Button("open-drill", Look.DRILL)


def decide(scene: Scene, event: Event) -> Decision:
    assert isinstance(event, Act), event
    since = scene.house.paused_since
    match event:
        case _ if scene.by is None or not at_desk(scene.by):
            return stale(event.by)
        case ProgrammePaused():
            house = replace(scene.house, paused_since=since or event.at)
            resume = Button("resume-programme", ProgrammeResumed)
            card = say("programme-paused", resume)
        case _:
            house = replace(scene.house, paused_since=None)
            card = say("programme-resumed")
    return Decision(house=house, effects=(Tell(to=event.by, card=card),))


def running(sight: Sight, _at: datetime) -> Page:
    """Whether it runs, and what can be done about it: asked once before it is."""
    if not at_desk(sight.by):
        return no_longer_here()
    if sight.house.paused_since is not None:
        return Page(
            title="running-title",
            body=(Say("running-paused", {"since": sight.house.paused_since}),),
            buttons=(Button("resume-programme", ProgrammeResumed), DRILL),
        )
    return Page(
        title="running-title",
        body=(Say("running-open"), Say("running-what-pausing-does")),
        buttons=(
            Button("pause-programme", ProgrammePaused, tone=Tone.DANGER),
            DRILL,
        ),
    )


def unanswered(sight: Sight, at: datetime) -> Page:
    """The lead's: what stays where it is although the desk was told."""
    if not sight.by.has(Role.LEAD):
        return no_longer_here()
    calendar = sight.programme.calendar
    said = tuple(
        stalled_words(request, foremost(request), at, calendar)
        for request in left_lying(sight)
    )
    return Page(
        title="unanswered-title",
        body=(Say("unanswered-page"), *(said or (Say("unanswered-nothing"),))),
        buttons=(Button("open-desk", Look.DESK),),
    )


def left_lying(sight: Sight) -> tuple[Request, ...]:
    """One after another of the desk was told, or the lead; and nothing has moved.

    How many were told is not said: whom a message passes over may be whose it is.
    """
    mine = (r for r in sight.desk if may_act(sight.by, r))
    return tuple(r for r in mine if _was_passed_on(r, sight.by.id))


def _was_passed_on(request: Request, lead: PersonId) -> bool:
    return lead in request.told or len(request.told) >= TOLD_MORE_THAN_ONE
