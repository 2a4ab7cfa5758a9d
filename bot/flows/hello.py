"""Somebody comes by: what this is, and everyone's menu.

1. Who opens the app for the first time is told once what this is, in the same words
   as everybody else; and once more when the programme's statement has changed.
2. Whoever asks what this is, is told again.
3. What is typed was dropped at the door. The answer points kindly to the buttons.
4. A command of theirs is answered with what it is for, to be pressed.
5. A button of something that is over is answered: it is no longer here.
"""

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.cards import Button, Card, Fact, Heading, Quote, Say, Tone, say
from bot.commands import answer
from bot.effects.telling import Tell
from bot.events import Act, Event
from bot.events.hello import (
    AppOpened,
    CommandGiven,
    HelloWanted,
    SomethingTyped,
    StalePressed,
)
from bot.forms import Page
from bot.help_page import whom_to_call
from bot.looks import Look
from bot.menu import home
from bot.programme import Programme
from bot.scene import Decision, Scene, Sight
from bot.steps import stale

__all__ = ["HEARS", "decide", "hello", "home", "what_this_is"]

HEARS: Final = (AppOpened, HelloWanted, SomethingTyped, CommandGiven, StalePressed)


def decide(scene: Scene, event: Event) -> Decision:
    assert isinstance(event, Act), event
    match event:
        case StalePressed():
            return stale(event.by)
        case HelloWanted():
            return _hello(scene, event)
        case CommandGiven(name=name):
            return _answered(scene, event, name)
        case _ if not _greeted(scene):
            return _hello(scene, event)
        case SomethingTyped():
            return Decision(effects=(Tell(to=event.by, card=_pointer(scene)),))
        case _:
            return Decision()


def _answered(scene: Scene, act: Act, name: str) -> Decision:
    """A command opens nothing by itself: what it is for stands there to be pressed."""
    first = Decision() if _greeted(scene) else _hello(scene, act)
    roles = scene.by.hats if scene.by is not None else frozenset()
    told = Tell(to=act.by, card=answer(name, roles, scene.programme))
    return replace(first, effects=(*first.effects, told))


def _greeted(scene: Scene) -> bool:
    """Once per version: who knew an older statement is told that there is a new one."""
    version = scene.programme.statement.version
    return scene.by is not None and scene.by.greeted == version


def _hello(scene: Scene, act: Act) -> Decision:
    programme, person = scene.programme, scene.by
    if person is not None:
        person = replace(person, greeted=programme.statement.version)
    card = hello(programme)
    if scene.house.paused_since is not None:
        said = (*card.body, Say("hello-not-just-now"))
        card = replace(card, body=said, buttons=WHILE_PAUSED)
    told = Tell(to=act.by, card=card)
    return Decision(person=person, effects=(told,))


def hello(programme: Programme) -> Card:
    """The same for everyone on the staff, so that having it says nothing."""
    return Card(
        body=(
            Say("hello", {"app": programme.app_name}),
            Say("hello-what"),
            Say("hello-limits"),
            Say("hello-statement", {"version": programme.statement.version}),
            whom_to_call(programme),
        ),
        buttons=(_talk(), Button("other-help", Look.OTHER_HELP)),
    )


def _pointer(scene: Scene) -> Card:
    menu = Button("menu", Look.HOME)
    if scene.house.paused_since is None:
        return say("typed", _talk(), menu)
    return say("typed", *WHILE_PAUSED, menu)


def _talk() -> Button:
    return Button("talk-to-a-peer", Look.ASK, tone=Tone.PRIMARY)


WHILE_PAUSED: Final = (Button("other-help", Look.OTHER_HELP, tone=Tone.PRIMARY),)
"""Nobody is sought: no button says that somebody would be."""


def what_this_is(sight: Sight, _at: datetime) -> Page:
    """Hello at length: the statement as the programme wrote it, whole."""
    programme = sight.programme
    statement, office = programme.statement, programme.office
    return Page(
        title="what-this-is",
        body=(
            Say("this-is", {"app": programme.app_name}),
            Say("this-is-apart"),
            Heading(Say("statement", {"version": statement.version})),
            *(Quote(paragraph) for paragraph in statement.paragraphs),
            Heading(Say("it-can-see-heading")),
            Say("it-can-see"),
            Heading(Say("office")),
            Fact(Say("office-name"), Quote(office.name)),
            Fact(Say("office-phone"), Quote(office.phone)),
            Fact(Say("office-mail"), Quote(office.mail)),
            Fact(Say("office-hours"), Quote(office.hours)),
            Heading(Say("director")),
            Fact(Say("office-name"), Quote(programme.director.name)),
            Fact(Say("office-phone"), Quote(programme.director.phone)),
            Fact(Say("office-mail"), Quote(programme.director.mail)),
        ),
        buttons=(
            *(() if sight.house.paused_since else (_talk(),)),
            Button("why-a-colleague", Look.WHY),
            Button("other-help", Look.OTHER_HELP),
            Button("my-data", Look.MY_DATA),
        ),
    )
