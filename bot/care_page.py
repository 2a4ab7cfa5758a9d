"""Pages of supporter care: who was not heard of, who would like to talk; and stopping."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Final

from bot.cards import Button, Fact, Part, Quote, Say, Tone
from bot.caring import HEAR_OF_CARE, listeners
from bot.events.caring import StoppedSupporting
from bot.forms import Page
from bot.pages import listed, no_longer_here
from bot.people import Person, Role, Standing, at_desk
from bot.scene import Sight
from bot.wall_clock import day_in
from bot.willing import Asked

KNOWN_FOR: Final = timedelta(days=14)
"""How long the lead can read who would like to talk."""


def who_was_not_heard(sight: Sight, _at: datetime) -> Page:
    """The office may ask them in person. Nothing is held against anyone."""
    if not at_desk(sight.by):
        return no_longer_here()
    people = sorted(sight.people.values(), key=lambda person: (person.name, person.id))
    silent = [p for p in people if p.has(Role.SUPPORTER) and _is_silent(p)]
    stopped = [p for p in people if p.standing is Standing.MEMBER and p.has_stopped]
    return Page(
        title="care-title",
        body=(
            Say("care-page"),
            *_listed("care-not-heard", silent),
            *_listed("care-stopped", stopped),
        ),
    )


def _is_silent(person: Person) -> bool:
    return person.willing is not None and person.willing.asked is Asked.NOT_HEARD


def _listed(heading: str, people: list[Person]) -> Iterator[Part]:
    names = [Quote(person.name) for person in people]
    return listed(heading, names, "care-none", "care-more")


def debriefs(sight: Sight, at: datetime) -> Page:
    """Names and days, for whoever hears of these; never of their own."""
    wished = sorted(_wished(sight.people.values(), at), key=lambda p: p.name)
    mine = [p for p in wished if _hears_of(p, sight)]
    if not any(map(sight.by.has, HEAR_OF_CARE)):
        return no_longer_here()
    return Page(
        title="debriefs-title",
        body=(
            Say("debriefs-page"),
            *(
                Fact(Say("debrief-since", {"on": p.debrief_on}), Quote(p.name))
                for p in mine
                if p.debrief_on is not None
            ),
            *(() if mine else (Say("care-none"),)),
        ),
    )


def _hears_of(person: Person, sight: Sight) -> bool:
    heard_by = listeners(person, sight.people.values())
    return sight.by.id in {each.id for each in heard_by}


def _wished(people: Iterable[Person], at: datetime) -> Iterator[Person]:
    for person in people:
        on = person.debrief_on
        if on is not None and day_in(person.zone, at) - on <= KNOWN_FOR:
            yield person


def stopping(sight: Sight, _at: datetime) -> Page:
    if not sight.by.has(Role.SUPPORTER):
        return no_longer_here()
    sure = Button("stop-sure", StoppedSupporting, tone=Tone.DANGER)
    return Page(title="stopping-title", body=(Say("stopping-page"),), buttons=(sure,))
