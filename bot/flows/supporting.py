"""A supporter looks after how, and whether, they are asked.

1. They settle how many at once, the hours they answer, their languages, what they
   have been through themselves, and whom they should not support. Nobody sees it.
2. They may pause until a day of their choice, or after a conversation for the
   programme's usual while, and may be asked again whenever they say so. What they
   are being asked goes to another at once.
3. They can see what they are asked and what they hold, and why nobody asks them now.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.cards import Button, Card, Say, say
from bot.caring import answered
from bot.effects.finding import PassBy
from bot.effects.telling import Tell
from bot.events import Act, Event
from bot.events.supporting import (
    PauseWished,
    SettingsKept,
    SupporterPaused,
    SupporterResumed,
)
from bot.exclusions import unavailable
from bot.forms import Day, Form, Page, Values, Wrong
from bot.holding_page import what_i_hold
from bot.looks import Look
from bot.pages import no_longer_here
from bot.people import Role
from bot.reading import Fresh, day
from bot.scene import Decision, Scene, Sight
from bot.settings_form import my_settings, read_settings, unsettled
from bot.steps import stale
from bot.supporter import Supporter
from bot.wall_clock import day_begins, day_in, day_of_another_year
from bot.willing import Asked, Said

__all__ = [
    "HEARS",
    "decide",
    "my_settings",
    "pausing",
    "read_pause",
    "read_settings",
    "what_i_hold",
]

HEARS: Final = (SettingsKept, SupporterPaused, SupporterResumed, PauseWished)
LONGEST_PAUSE: Final = timedelta(days=365)
A_DAY: Final = timedelta(days=1)


def decide(scene: Scene, event: Event) -> Decision:
    assert isinstance(event, Act), event
    if scene.by is None or not scene.by.has(Role.SUPPORTER):
        return stale(event.by)
    now = scene.supporter or unsettled(scene.by, scene.programme)
    match event:
        case SettingsKept():
            return _keep(scene, event.settings, event, say("settings-kept"))
        case SupporterPaused():
            return _pause(scene, now, event, event.until)
        case PauseWished():
            rest = scene.programme.policy.rest_after_conversation
            return _pause(scene, now, event, event.at + rest)
        case _:
            may_be_asked = replace(now, paused_until=None, away=None, seldom=False)
            pause = Button("pause", Look.PAUSING)
            return _keep(scene, may_be_asked, event, say("resumed", pause))


def _pause(scene: Scene, now: Supporter, event: Act, until: datetime) -> Decision:
    """A longer pause is never cut short by a shorter one that was meant kindly."""
    if isinstance(event, PauseWished) and now.paused_until is not None:
        until = max(until, now.paused_until)
    paused = replace(now, paused_until=until)
    resume = Button("resume", SupporterResumed)
    assert scene.by is not None, event
    day = day_of_another_year(scene.by.zone, until, event.at)
    if day is None:
        return _keep(scene, paused, event, say("paused", resume, until=until))
    year = str(day.year)
    card = say("paused-in-another-year", resume, until=day, year=year)
    return _keep(scene, paused, event, card)


def _keep(scene: Scene, settings: Supporter, event: Act, card: Card) -> Decision:
    told = Tell(to=event.by, card=card)
    passed = _passed_by(scene, settings, event)
    decision = Decision(supporter=settings, effects=(told, *passed))
    willing = scene.by.willing if scene.by is not None else None
    if scene.by is None or willing is None or willing.asked is Asked.PLANNED:
        return decision
    # Whoever settles how they are asked has answered whether they would be.
    said = Said.PAUSE if settings.paused_until else Said.STILL
    person, wakes = answered(scene.by, said, event.at)
    return replace(decision, person=person, effects=(*decision.effects, *wakes))


def _passed_by(scene: Scene, settings: Supporter, event: Act) -> tuple[PassBy, ...]:
    """Whoever may not be asked from now on is not waited for either.

    Only by what holds whoever it is for: were it to fall to a name on their list, or
    to a language, the list would tell them who asked (promise 2).
    """
    load = scene.load
    if scene.by is None or load is None or load.asked is None:
        return ()
    policy, free = scene.programme.policy, replace(load, asked=None)
    if unavailable(scene.by, settings, free, policy, event.at) is None:
        return ()
    return (PassBy(request=load.asked, supporter=event.by),)


def pausing(sight: Sight, at: datetime) -> Form | Page:
    if not sight.by.has(Role.SUPPORTER):
        return no_longer_here()
    today = day_in(sight.by.zone, at)
    again = Day(
        name="until",
        label="pause-until",
        hint="pause-until-hint",
        earliest=(today + A_DAY).isoformat(),
        latest=(today + LONGEST_PAUSE).isoformat(),
    )
    return Form(
        title="pause-title",
        intro=(Say("pause-intro"),),
        fields=(again,),
        send="pause-send",
    )


def read_pause(sight: Sight, values: Values, fresh: Fresh) -> SupporterPaused | Wrong:
    """They may be asked again from the first moment of that day, in their own zone."""
    until = day(values, "until")
    if until is None:
        return Wrong({"until": Say("choose-day")})
    today = day_in(sight.by.zone, fresh.at)
    if not today < until <= today + LONGEST_PAUSE:
        return Wrong({"until": Say("pause-within-a-year")})
    back = day_begins(sight.by.zone, until)
    return SupporterPaused(at=fresh.at, by=fresh.by, until=back)
