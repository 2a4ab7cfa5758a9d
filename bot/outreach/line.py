"""The rounds and approaches of one batch: changed, named, left in peace, forgotten."""

from datetime import datetime

from bot.events.outreach import ReachingOutNamed
from bot.outreach.rounds import ApproachId, RoundId
from bot.ports import Chance
from bot.request import Handle, RequestId
from bot.scene import Decision
from bot.stage import Stage


class OutreachLine:
    def __init__(self, stage: Stage, chance: Chance) -> None:
        self._stage, self._chance = stage, chance
        self.left: list[ApproachId] = []
        self.forgotten: list[RoundId] = []

    async def keep(self, decision: Decision) -> None:
        stage = self._stage
        if decision.round is not None:
            stage.rounds.put(decision.round.id, decision.round)
        for approach in decision.approaches:
            known = await stage.approached.get(approach.colleague) or ()
            every = dict.fromkeys((*known, approach.id))
            stage.approached.put(approach.colleague, tuple(every))
            stage.approaches.put(approach.id, approach)

    def named(self, approach: ApproachId, at: datetime) -> ReachingOutNamed:
        """No desk ever says its handle, so it is as long as any name."""
        name = self._chance.name
        return ReachingOutNamed(
            at=at, request=RequestId(name()), handle=Handle(name()), approach=approach
        )

    def leave(self, approach: ApproachId) -> None:
        self._stage.approaches.drop(approach)
        self.left.append(approach)

    def forget(self, round_: RoundId) -> None:
        for approach in self._stage.approaches.held:
            if approach.round == round_:
                self._stage.approaches.drop(approach.id)
        self._stage.rounds.drop(round_)
        self.forgotten.append(round_)
