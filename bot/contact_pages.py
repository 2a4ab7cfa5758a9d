"""What opens in a dialog about one contact, and never stands in a message."""

from datetime import datetime
from typing import Final

from bot.cards import Button, Fact, Heading, Part, Quote, Say, Tone
from bot.events.contact import ColleagueNotReached, ContactMade, RequestPassedOn
from bot.forms import Page
from bot.looks import Look
from bot.pages import no_longer_here
from bot.people import Role
from bot.request import Request
from bot.scene import Sight
from bot.wall_clock import place_of

HEARS_CONCERNS: Final = (Role.LEAD, Role.CUSTODIAN, Role.COORDINATOR)


def who_and_how(sight: Sight, _at: datetime) -> Page:
    """For the supporter who accepted, as long as they are needed (promise 2)."""
    request = sight.request
    if request is None or not request.is_open or request.supporter != sight.by.id:
        return no_longer_here()
    asker = sight.people[request.asker]
    name = Quote(asker.name) if asker.name else Say("name-unknown")
    how = Say("how-directory") if request.unasked else Quote(request.wishes.reach)
    facts = (
        Fact(Say("who-label"), name),
        Fact(Say("how-label"), how),
        Fact(Say("language-label"), Say("language", {"code": request.wishes.language})),
        Fact(Say("zone-label"), Quote(place_of(request.zone))),
    )
    rang = (Say("asked-by-phone"),) if request.called else ()
    lines = TOUCHING_BASE if request.unasked else BEGINNINGS
    begin = tuple(Say(wording) for wording in lines)
    return Page(
        title="who-and-how-title",
        body=(
            *facts,
            *rang,
            Heading(Say("begin-heading")),
            *begin,
            Say("who-and-how-keep"),
        ),
        buttons=_answers(request),
    )


BEGINNINGS: Final = ("begin-hello", "begin-listen", "begin-end")
TOUCHING_BASE: Final = ("begin-touching-base", "begin-listen", "begin-two-tries")


def worried(sight: Sight, _at: datetime) -> Page:
    """Opened at once, for anybody who asks. That it was opened is not recorded."""
    safety = sight.programme.safety
    steps: tuple[Part, ...] = tuple(map(Quote, safety.steps))
    on_call = Fact(Say("on-call-label"), Quote(safety.on_call))
    return Page(
        title="worried-title",
        body=(Say("worried-intro"), on_call, *steps, Say("worried-not-recorded")),
        buttons=(Button("help-now", Look.HELP_NOW),),
    )


def concern(sight: Sight, _at: datetime) -> Page:
    """Which supporter a concern is about: never the clinician's name, nor a reason."""
    request = sight.request
    if request is None or request.concern is None:
        return no_longer_here()
    if not any(map(sight.by.has, HEARS_CONCERNS)):
        return no_longer_here()
    if sight.by.id in request.privy:
        return no_longer_here()
    name = sight.people[request.concern].name
    body = (Fact(Say("concern-label"), Quote(name)), Say("concern-page"))
    return Page(title="concern-title", body=body)


def _answers(request: Request) -> tuple[Button, ...]:
    [offer] = [o for o in request.offers if o.supporter == request.supporter][-1:]
    return (
        Button("worried", Look.WORRIED, tone=Tone.DANGER),
        Button("been-in-touch", ContactMade, ref=offer.id),
        Button("could-not-reach", ColleagueNotReached, ref=offer.id),
        Button("pass-help-on", Look.PASSING_HELP_ON, ref=offer.id),
        Button("pass-it-on", RequestPassedOn, ref=offer.id),
    )
