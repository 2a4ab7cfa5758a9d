"""Decide one event after another, and carry out what each decision asks.

What a decision asks of the world is either kept for later (letters, alarms) or
answered here at once, with an event, in the same transaction (``Find``).
"""

from collections.abc import Set
from datetime import datetime
from typing import assert_never

from bot.cards import say
from bot.changes import Changes
from bot.desk.line import DeskLine
from bot.drill import supporters_of
from bot.effects import Effect
from bot.effects.finding import (
    CallDrill,
    Find,
    FindFacilitator,
    FindQuietly,
    HandOver,
    NameReachingOut,
    PassBy,
)
from bot.effects.forgetting import (
    Forget,
    ForgetGroup,
    ForgetPerson,
    ForgetRound,
    LeaveInPeace,
    LeaveOut,
)
from bot.effects.keeping import Count, CountKind, Wake
from bot.effects.telling import Redraw, Tell, TellDesk, TellLead, TellOfCare, TellOffice
from bot.events import AnyAlarm, Event, matter_of
from bot.events.drilling import DrillCalled
from bot.events.offering import SupporterAway
from bot.events.rostering import SupporterReleased
from bot.flows import decide
from bot.groups.line import GroupLine
from bot.outreach.line import OutreachLine
from bot.outreach.rounds import RoundId
from bot.outreach.unasked import kept_quiet
from bot.ports import Unit
from bot.post import Post
from bot.request import RequestId
from bot.request_line import RequestLine
from bot.scenery import scene_of
from bot.search import answer_to, candidates_now
from bot.stage import Stage
from bot.world import World


class Batch:
    """Some events, decided together and kept together."""

    def __init__(self, unit: Unit, world: World, at: datetime) -> None:
        self._world, self._at = world, at
        self.stage = Stage(unit)
        self._post = Post(self.stage, world.programme, world.chance)
        self._desk = DeskLine(self.stage, self._post, world.programme)
        self._alarms: list[AnyAlarm] = []
        self._requests = RequestLine(self.stage, self._post, self._desk)
        self._outreach = OutreachLine(self.stage, world.chance)
        self._groups = GroupLine(self.stage, self._post, self._desk, world)
        self._counts: list[Count | CountKind] = []
        self._people_forgotten: list[ForgetPerson] = []

    async def take(self, event: Event) -> None:
        """Decide what one event means, and carry out what follows."""
        scene = await scene_of(event, self.stage, self._world.programme)
        decision = decide(scene, event)
        if decision.person is not None:
            self.stage.people.put(decision.person.id, decision.person)
        if decision.supporter is not None:
            self.stage.supporters.put(decision.supporter.id, decision.supporter)
        if decision.house is not None:
            self.stage.put_house(decision.house)
        if decision.request is not None:
            await self._requests.keep(decision.request, event.at)
        await self._outreach.keep(decision)
        self._groups.keep(decision)
        for effect in decision.effects:
            if not await kept_quiet(effect, self.stage):
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
            rounds=stage.rounds.changed,
            approaches=stage.approaches.changed,
            groups=stage.groups.changed,
            alarms=tuple(self._alarms),
            counts=tuple(self._counts),
            house=stage.house_changed,
            forgets=tuple(self._requests.forgotten),
            rounds_forgotten=tuple(self._outreach.forgotten),
            groups_forgotten=tuple(self._groups.forgotten),
            left_out=tuple(self._groups.left),
            left_in_peace=tuple(self._outreach.left),
            people_forgotten=tuple(self._people_forgotten),
        )

    async def _carry_out(self, effect: Effect, event: Event) -> None:
        match effect:
            case Tell():
                await self._post.tell(effect, event)
            case Redraw():
                self._post.redraw(effect)
            case TellDesk():
                self._alarms += await self._desk.tell(effect, event)
            case TellLead() | TellOfCare():
                await self._desk.tell_lead(effect, event)
            case Wake(alarm=alarm):
                self._alarms.append(alarm)
            case Find() | FindQuietly() | HandOver() | PassBy() | CallDrill():
                await self._answer(effect, event.at)
            case Count() | CountKind():
                self._counts.append(effect)
            case Forget():
                await self._forget(effect, event.at)
            case ForgetPerson():
                await self._forget_person(effect, event.at)
            case NameReachingOut() | LeaveInPeace() | ForgetRound():
                await self._reach_out(effect, event)
            case FindFacilitator() | TellOffice() | LeaveOut() | ForgetGroup():
                await self._of_a_group(effect, event)
            case _:
                assert_never(effect)

    async def _answer(
        self, asked: Find | FindQuietly | HandOver | PassBy | CallDrill, at: datetime
    ) -> None:
        match asked:
            case HandOver(supporter=who):
                for request in await self._requests.open_with(who):
                    freed = SupporterReleased(at=at, request=request, supporter=who)
                    await self.take(freed)
            case PassBy(request=request, supporter=supporter):
                away = SupporterAway(at=at, request=request, supporter=supporter)
                await self.take(away)
            case CallDrill(by=by):
                people = supporters_of(await candidates_now(self.stage))
                await self.take(DrillCalled(at=at, by=by, people=people))
            case _:
                await self.take(await answer_to(asked, self.stage, self._world, at))

    async def _forget_person(self, forget: ForgetPerson, at: datetime) -> None:
        """With what may still wait to be erased of what they asked before."""
        for request in await self.stage.unit.all_of(forget.person):
            if await self.stage.requests.get(request) is not None:
                last = Forget(request=request, card=say("forgotten"))
                await self._forget(last, at)
        house = await self.stage.house()
        if (left := house.without(forget.person)) != house:
            self.stage.put_house(left)
        self.stage.people.drop(forget.person)
        self._people_forgotten.append(forget)

    async def _reach_out(
        self, effect: NameReachingOut | LeaveInPeace | ForgetRound, event: Event
    ) -> None:
        match effect:
            case NameReachingOut(approach=approach):
                await self.take(self._outreach.named(approach, event.at))
            case LeaveInPeace(approach=approach):
                self._outreach.leave(approach)
            case _:
                gone = effect.round
                self._outreach.forget(gone)
                self._drop_alarms({gone})

    async def _of_a_group(
        self,
        effect: FindFacilitator | TellOffice | LeaveOut | ForgetGroup,
        event: Event,
    ) -> None:
        match effect:
            case FindFacilitator():
                await self.take(await self._groups.answer_to(effect, event.at))
            case _:
                await self._groups.carry_out(effect, event)
                self._drop_alarms(self._groups.gone)

    async def _forget(self, forget: Forget, at: datetime) -> None:
        await self._requests.forget(forget, at)
        self._drop_alarms({forget.request})

    def _drop_alarms(self, gone: Set[RequestId | RoundId]) -> None:
        """Whatever it was that they were about is gone."""
        self._alarms = [a for a in self._alarms if matter_of(a) not in gone]
