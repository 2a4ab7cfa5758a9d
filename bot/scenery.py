"""Gather what a flow may see of one event, in the transaction that decides it."""

from dataclasses import replace
from typing import Final

from bot.callers import unlisted
from bot.events import (
    Act,
    Alarm,
    Answer,
    Event,
    GroupAlarm,
    GroupAnswer,
    News,
    PersonAlarm,
    RoundAlarm,
)
from bot.events.asking import SomeoneRang, SupportAsked
from bot.events.directory import EntryKept, EntryPassedOn, EntryRemoved
from bot.events.drilling import (
    DrillAnswered,
    DrillBegun,
    DrillCalled,
    DrillOver,
    DrillStopped,
    DrillTurn,
    LetterRefused,
)
from bot.events.hello import AppOpened, CommandGiven, HelloWanted, SomethingTyped
from bot.events.outreach import (
    ReachingOutNamed,
    RoundConfirmed,
    RoundOrdered,
)
from bot.events.rostering import RosterAct
from bot.events.running import ProgrammePaused, ProgrammeResumed
from bot.groups.asked_to_lead import load_of
from bot.groups.scenery import team_around, team_of
from bot.house import AS_WRITTEN, House
from bot.outreach.scenery import around, around_act, turn
from bot.people import Person
from bot.programme import Programme
from bot.request import Request
from bot.scene import NOTHING_AROUND, Scene
from bot.stage import Stage

OF_THE_HOUSE: Final = (
    AppOpened,
    CommandGiven,
    DrillAnswered,
    DrillBegun,
    DrillOver,
    DrillStopped,
    DrillTurn,
    EntryKept,
    EntryPassedOn,
    EntryRemoved,
    HelloWanted,
    LetterRefused,
    ProgrammePaused,
    ProgrammeResumed,
    RoundConfirmed,
    SomethingTyped,
    SupportAsked,
)
"""Events that what was changed of the programme means something to."""


async def scene_of(event: Event, stage: Stage, programme: Programme) -> Scene:
    match event:
        case Act():
            return await _of_act(event, stage, programme)
        case RoundAlarm(round=round_, approach=approach):
            return Scene(
                programme=programme,
                around=await turn(round_, approach, stage),
                house=await stage.house(),
            )
        case ReachingOutNamed(approach=approach):
            return Scene(programme=programme, around=await turn(None, approach, stage))
        case GroupAlarm(group=group) | GroupAnswer(group=group):
            return Scene(
                programme=programme,
                team=await team_of(group, stage),
                house=await stage.house(),
            )
        case RoundOrdered():
            return Scene(programme=programme)
        case DrillCalled():
            return Scene(programme=programme, house=await stage.house())
        case PersonAlarm(person=person) | News(person=person):
            return Scene(
                programme=programme,
                whom=await stage.people.get(person),
                whose=await stage.supporters.get(person),
                carries=await load_of(person, stage),
                house=await _house(event, stage),
            )
        case _:
            assert isinstance(event, Alarm | Answer), event
            request = await stage.requests.get(event.request)
            return Scene(programme=programme, request=request)


async def _of_act(act: Act, stage: Stage, programme: Programme) -> Scene:
    if isinstance(act, SomeoneRang):
        return await _of_call(act, stage, programme)
    scene = Scene(
        programme=programme,
        by=await stage.people.get(act.by),
        request=await _about(act, stage),
        supporter=await stage.supporters.get(act.by),
        load=await stage.loads.get(act.by),
        around=await around_act(act, stage),
        team=await team_around(act, stage),
        house=await _house(act, stage),
    )
    if not isinstance(act, RosterAct):
        return scene
    return replace(
        scene,
        whom=await stage.people.get(act.whom),
        whose=await stage.supporters.get(act.whom),
        carries=await stage.loads.get(act.whom),
    )


async def _house(event: Event, stage: Stage) -> House:
    return await stage.house() if isinstance(event, OF_THE_HOUSE) else AS_WRITTEN


async def _of_call(act: SomeoneRang, stage: Stage, programme: Programme) -> Scene:
    """It is the caller's: ``request`` is theirs, and so is what is around."""
    whom = await _caller(act, stage, programme)
    known = None if whom is None else whom.id
    return Scene(
        programme=programme,
        by=await stage.people.get(act.by),
        request=await stage.own_request(known) if known else None,
        whom=whom,
        around=await around(known, stage) if known else NOTHING_AROUND,
    )


async def _caller(
    act: SomeoneRang, stage: Stage, programme: Programme
) -> Person | None:
    if act.caller is not None:
        return await stage.people.get(act.caller)
    assert act.request is not None, act
    caller = unlisted(act.request, act.name, programme.zone)
    stage.people.knows(caller.id, caller)
    return caller


async def _about(act: Act, stage: Stage) -> Request | None:
    if act.request is None or isinstance(act, SupportAsked):
        return await stage.own_request(act.by)
    return await stage.requests.get(act.request)
