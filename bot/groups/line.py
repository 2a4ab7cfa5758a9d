"""The groups of one batch: changed, led by somebody who is found, left, forgotten."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from bot.desk.line import DeskLine
from bot.effects.finding import FindFacilitator
from bot.effects.forgetting import ForgetGroup, LeaveOut
from bot.effects.telling import TellOffice
from bot.events import Event
from bot.events.groups import FacilitatorFound, NobodyLeads
from bot.groups.facilitators import Choosing, found_for
from bot.groups.group import GroupId
from bot.people import PersonId, Role
from bot.post import Post
from bot.scene import Decision
from bot.settings_form import unsettled
from bot.stage import Stage
from bot.supporter import Candidate, Load
from bot.world import World


class GroupLine:
    def __init__(self, stage: Stage, post: Post, desk: DeskLine, world: World) -> None:
        self._stage, self._post, self._desk = stage, post, desk
        self._world = world
        self.forgotten: list[ForgetGroup] = []
        self.left: list[LeaveOut] = []

    @property
    def gone(self) -> frozenset[GroupId]:
        return frozenset(forget.group for forget in self.forgotten)

    def keep(self, decision: Decision) -> None:
        for group in decision.groups:
            self._stage.groups.put(group.id, group)

    async def answer_to(
        self, find: FindFacilitator, at: datetime
    ) -> FacilitatorFound | NobodyLeads:
        stage = self._stage
        group = await stage.groups.get(find.group)
        assert group is not None, find
        choosing = Choosing(
            group=group,
            people=(await stage.roster()).people,
            groups=await stage.every_group(),
            holidays=self._world.programme.calendar.holidays,
            at=at,
        )
        found = found_for(choosing, await self._facilitators())
        if isinstance(found, FacilitatorFound):
            await self._takes_turns(found.facilitator)
        return found

    async def _takes_turns(self, facilitator: PersonId) -> None:
        """Of two who would ask them at once, the second has to look again (promise 12).

        What they have in hand stays as it is: only that it is kept anew.
        """
        loads = self._stage.loads
        load = await loads.get(facilitator) or Load(supporter=facilitator)
        loads.put(facilitator, replace(load))

    async def carry_out(
        self, effect: TellOffice | LeaveOut | ForgetGroup, event: Event
    ) -> None:
        match effect:
            case TellOffice():
                await self._desk.tell_office(effect, event)
            case LeaveOut(group=group, person=person):
                self._post.leave_out(group, person)
                self.left.append(effect)
            case ForgetGroup(group=group):
                self._post.forget(group)
                self._stage.groups.drop(group)
                self.forgotten.append(effect)
            case _:
                assert_never(effect)

    async def _facilitators(self) -> list[Candidate]:
        stage, programme = self._stage, self._world.programme
        people = (await stage.roster()).people.values()
        lead = [person for person in people if person.has(Role.FACILITATOR)]
        await stage.supporters.fetch([person.id for person in lead])
        await stage.loads.fetch([person.id for person in lead])
        return [
            Candidate(
                person=person,
                supporter=await stage.supporters.get(person.id)
                or unsettled(person, programme),
                load=await stage.loads.get(person.id) or Load(supporter=person.id),
            )
            for person in lead
        ]
