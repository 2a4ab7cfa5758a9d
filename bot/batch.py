"""Decide one event after another, and carry out what each decision asks.

What a decision asks of the world is either kept for later (letters, alarms) or
answered here at once, with an event, in the same transaction (``Find``).
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from bot import ledger
from bot.desk_line import DeskLine
from bot.effects import (
    Count,
    Effect,
    Find,
    FindQuietly,
    Forget,
    ForgetPerson,
    HandOver,
    PassBy,
    Redraw,
    Tell,
    TellDesk,
    TellLead,
    Wake,
)
from bot.events import (
    Act,
    Alarm,
    Answer,
    AnyAlarm,
    Event,
    News,
    PersonAlarm,
    RosterAct,
    SupportAsked,
    SupporterAway,
    SupporterReleased,
)
from bot.flows import decide
from bot.people import PersonId
from bot.ports import Chance, Changes, Unit
from bot.post import Post
from bot.programme import Programme
from bot.request import Request
from bot.scene import Scene
from bot.search import answer_to
from bot.stage import Stage
from bot.supporter import Load


@dataclass(frozen=True, slots=True)
class World:
    """What every decision of a programme shares."""

    programme: Programme
    chance: Chance


class Batch:
    """Some events, decided together and kept together."""

    def __init__(self, unit: Unit, world: World, at: datetime) -> None:
        self._world, self._at = world, at
        self.stage = Stage(unit)
        self._post = Post(self.stage, world.programme, world.chance)
        self._desk = DeskLine(self.stage, self._post, world.programme)
        self._alarms: list[AnyAlarm] = []
        self._counts: list[Count] = []
        self._forgets: list[Forget] = []
        self._people_forgotten: list[ForgetPerson] = []

    async def take(self, event: Event) -> None:
        """Decide what one event means, and carry out what follows."""
        decision = decide(await self._scene(event), event)
        if decision.person is not None:
            self.stage.people.put(decision.person.id, decision.person)
        if decision.supporter is not None:
            self.stage.supporters.put(decision.supporter.id, decision.supporter)
        if decision.request is not None:
            await self._change(decision.request, event.at)
        for effect in decision.effects:
            await self._carry_out(effect, event)

    @property
    def changes(self) -> Changes:
        stage = self.stage
        return Changes(
            at=self._at,
            people=stage.people.changed,
            supporters=stage.supporters.changed,
            loads=stage.loads.changed,
            requests=stage.requests.changed,
            redraws=tuple(self._post.redraws),
            letters=tuple(self._post.letters),
            alarms=tuple(self._alarms),
            counts=tuple(self._counts),
            forgets=tuple(self._forgets),
            people_forgotten=tuple(self._people_forgotten),
        )

    async def _scene(self, event: Event) -> Scene:
        if isinstance(event, Act):
            return await self._scene_of_act(event)
        if isinstance(event, PersonAlarm | News):
            whom = await self.stage.people.get(event.person)
            return Scene(programme=self._world.programme, whom=whom)
        assert isinstance(event, Alarm | Answer), event
        request = await self.stage.requests.get(event.request)
        return Scene(programme=self._world.programme, request=request)

    async def _scene_of_act(self, act: Act) -> Scene:
        stage = self.stage
        if act.request is None or isinstance(act, SupportAsked):
            request = await stage.own_request(act.by)
        else:
            request = await stage.requests.get(act.request)
        scene = Scene(
            programme=self._world.programme,
            by=await stage.people.get(act.by),
            request=request,
            supporter=await stage.supporters.get(act.by),
            load=await stage.loads.get(act.by),
        )
        if not isinstance(act, RosterAct):
            return scene
        return replace(
            scene,
            whom=await stage.people.get(act.whom),
            whose=await stage.supporters.get(act.whom),
            carries=await stage.loads.get(act.whom),
        )

    async def _change(self, after: Request, at: datetime) -> None:
        stage = self.stage
        before = await stage.requests.get(after.id)
        if before is not None:
            self._desk.spare(before, after.told)
        loads = {w: await self._load(w) for w in ledger.touched(before, after)}
        for who, load in ledger.booked(loads, before, after, at).items():
            stage.loads.put(who, load)
        if not after.is_open:
            self._post.ends(after.id)
        stage.requests.put(after.id, after)
        stage.own.put(after.asker, after.id)

    async def _load(self, who: PersonId) -> Load:
        return await self.stage.loads.get(who) or Load(supporter=who)

    async def _carry_out(self, effect: Effect, event: Event) -> None:
        match effect:
            case Tell():
                await self._post.tell(effect, event)
            case Redraw():
                self._post.redraw(effect)
            case TellDesk():
                self._alarms += await self._desk.tell(effect, event)
            case TellLead():
                await self._desk.tell_lead(effect, event)
            case Wake(alarm=alarm):
                self._alarms.append(alarm)
            case Find() | FindQuietly():
                await self.take(
                    await answer_to(effect, self.stage, self._world.chance, event.at)
                )
            case HandOver(supporter=supporter):
                await self._hand_over(supporter, event.at)
            case PassBy(request=request, supporter=supporter):
                away = SupporterAway(at=event.at, request=request, supporter=supporter)
                await self.take(away)
            case Count():
                self._counts.append(effect)
            case Forget():
                await self._forget(effect, event.at)
            case ForgetPerson(person=person):
                self.stage.people.drop(person)
                self._people_forgotten.append(effect)
            case _:
                assert_never(effect)

    async def _hand_over(self, supporter: PersonId, at: datetime) -> None:
        load = await self._load(supporter)
        asked = () if load.asked is None else (load.asked,)
        for request in dict.fromkeys((*asked, *load.holding)):
            await self.take(
                SupporterReleased(at=at, request=request, supporter=supporter)
            )

    async def _forget(self, forget: Forget, at: datetime) -> None:
        request = await self.stage.requests.get(forget.request)
        assert request is not None, forget
        if request.is_open:
            await self._change(request.closed(at), at)
        self._post.forget(request.id)
        self._alarms = [
            alarm
            for alarm in self._alarms
            if not (isinstance(alarm, Alarm) and alarm.request == request.id)
        ]
        self.stage.requests.drop(request.id)
        if await self.stage.own.get(request.asker) == request.id:
            self.stage.own.drop(request.asker)
        self._forgets.append(forget)
