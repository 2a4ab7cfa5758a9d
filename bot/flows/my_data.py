"""What is kept about me, read from the database; and away with it.

1. Everyone sees exactly what is kept about themselves, and can take it with them.
2. They may have it erased now: a running request ends, the bot's messages about it
   are redrawn, and whoever was asked hears only that it is no longer needed.
3. They may say that they never want to be approached, and take that back.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from bot.cards import Button, Fact, Heading, Part, Quote, Say, Tone, say
from bot.effects import Effect
from bot.effects.forgetting import Forget, ForgetPerson
from bot.effects.telling import Tell
from bot.events import Act, Event
from bot.events.my_data import ApproachAllowed, ApproachForbidden, ErasureWanted
from bot.forms import Page
from bot.groups.peace import left_out, unsent_dropped, without
from bot.kept.everything import kept_about
from bot.kept.line import Section, Value
from bot.looks import Look
from bot.peace import left_in_peace, nothing_kept
from bot.scene import Decision, Scene, Sight
from bot.steps import ended, stale
from bot.wall_clock import day_of_another_year

HEARS: Final = (ErasureWanted, ApproachForbidden, ApproachAllowed)


def decide(scene: Scene, event: Event) -> Decision:
    assert isinstance(event, Act), event
    match event:
        case ErasureWanted():
            return _erase(scene, event)
        case _ if scene.by is None:
            return stale(event.by)
        case ApproachForbidden():
            person = replace(scene.by, never_approach=True)
            card = say("approach-forbidden", Button("may-approach", ApproachAllowed))
            told = Tell(to=event.by, card=card)
            peace = left_in_peace(scene.around)
            dropped = unsent_dropped(scene.team, event.by)
            return Decision(person=person, effects=(told, *peace, *dropped))
        case _:
            person = replace(scene.by, never_approach=False)
            card = say("approach-allowed", Button("never-approach", ApproachForbidden))
    return Decision(person=person, effects=(Tell(to=event.by, card=card),))


def _erase(scene: Scene, event: ErasureWanted) -> Decision:
    """Promise 10. The desk is told nothing: there is nothing left to do.

    What the chat tool's own export has taken is out of our reach; the words say so.
    """
    request = scene.request
    if request is not None and request.asker != event.by:
        return stale(event.by)
    effects: tuple[Effect, ...] = ()
    if request is not None:
        told = ended(request) if request.is_open else ()
        effects = (*told, Forget(request=request.id, card=say("forgotten")))
    effects = (*effects, *nothing_kept(scene.around))
    left = tuple(left_out(scene.team, event.by))
    answer = Tell(to=event.by, card=say("erased"))
    return Decision(
        groups=without(scene.team, event.by),
        effects=(*effects, *left, ForgetPerson(person=event.by), answer),
    )


def my_data(sight: Sight, at: datetime) -> Page:
    approach = (
        Button("may-approach", ApproachAllowed)
        if sight.by.never_approach
        else Button("never-approach", ApproachForbidden)
    )
    return Page(
        title="my-data",
        body=(
            Say("my-data-page"),
            *_drawn(sight, at),
            Heading(Say("not-shown")),
            Say("not-shown-page"),
            Heading(Say("not-kept")),
            Say("not-kept-page"),
        ),
        buttons=(
            Button("export", Look.MY_DATA_EXPORT),
            approach,
            Button("erase-now", Look.ERASING, tone=Tone.DANGER),
        ),
    )


def _drawn(sight: Sight, at: datetime) -> Iterator[Part]:
    for section in kept_about(sight):
        yield Heading(Say(section.heading))
        for line in section.lines:
            yield Fact(Say(line.label), line.said or _shown(line.value, sight, at))


def _shown(value: Value | None, sight: Sight, at: datetime) -> Say | Quote:
    """As it is written elsewhere; what is of another year has its year with it."""
    match value:
        case bool():
            return Say("yes" if value else "no")
        case datetime():
            other = day_of_another_year(sight.by.zone, value, at)
            return Say("kept-value", {"value": value}) if other is None else _day(other)
        case date():
            return _day(value)
        case int():
            return Say("kept-value", {"value": value})
        case _:
            return Quote(str(value))


def _day(on: date) -> Say:
    return Say("kept-day", {"day": on, "year": str(on.year)})


def export(sight: Sight, at: datetime) -> Page:
    """The same lines, for a program or a person to read, to be copied from here."""
    sections = {_key(s.heading): _written(s) for s in kept_about(sight)}
    everything = {"written_at": at.isoformat(), **sections}
    text = json.dumps(everything, ensure_ascii=False, indent=2)
    return Page(title="export-title", body=(Say("export-page"), Quote(text)))


def _written(section: Section) -> dict[str, list[str | int | bool]]:
    """Each name with everything that is kept under it."""
    written: dict[str, list[str | int | bool]] = {}
    for line in section.lines:
        assert line.value is not None, line
        written.setdefault(_key(line.label), []).append(_plain(line.value))
    return written


def _key(wording: str) -> str:
    return wording.removeprefix("kept-").replace("-", "_")


def _plain(value: Value) -> str | int | bool:
    return value.isoformat() if isinstance(value, date) else value


def erasing(sight: Sight, at: datetime) -> Page:
    running = sight.own is not None and sight.own.is_open
    ends = (Say("erasing-ends"),) if running else ()
    # Promise 12: nobody is to be asked again by surprise, of all people they.
    paused = sight.supporter is not None and sight.supporter.back_at(at) is not None
    pause = (Say("erasing-pause"),) if paused else ()
    return Page(
        title="erasing-title",
        body=(Say("erasing-page"), *ends, *pause, Say("erasing-export")),
        buttons=(Button("erase-sure", ErasureWanted, tone=Tone.DANGER),),
    )
