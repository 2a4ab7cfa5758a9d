"""Find supporters for a whole team at once, so that together they fare best.

1. Once everybody in a round had their turn, the sums are done outside any transaction
   (``bot.ports.Assigner``): others go on meanwhile.
2. What they say is let in like any answer. Whoever may not be asked by then is not, and
   the next best is: nobody is told of the difference.
3. A supporter who is given several is asked for one after another. Who waits for such a
   turn is not sought elsewhere; each time that somebody has answered, or somebody is
   found, the sums are done anew for those who still wait.
4. At half of their time, and where a process dies on the way, they are sought one by one
   (``bot.flows.touching_base``).
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from bot.events.outreach import TeamAssigned
from bot.outreach.assigning import Chosen, Team
from bot.outreach.reaching_out import is_waiting
from bot.outreach.rounds import Round, RoundId, RoundStatus, Way
from bot.people import PersonId
from bot.ports import Store
from bot.request import Request, RequestId
from bot.search import candidates_now, search_for
from bot.stage import Stage
from bot.world import World

Seen: TypeAlias = tuple[frozenset[RequestId], frozenset[PersonId]]
"""Who waits, and which supporters have yet to answer: the same again needs no sums."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The people of one round for whom nobody was asked yet."""

    round: RoundId
    team: Team | None
    """None: nobody waits."""

    @property
    def seen(self) -> Seen:
        assert self.team is not None, self.round
        waiting = frozenset(s.request.id for s in self.team.searches)
        return waiting, self.team.busy

    def assigned(self, chosen: Chosen, at: datetime) -> tuple[TeamAssigned, ...]:
        """Whom the sums gave, first asks first."""
        assert self.team is not None, self.round
        requests = {s.asker.id: s.request.id for s in self.team.searches}
        return tuple(
            TeamAssigned(
                at=at,
                request=requests[pair.person],
                supporter=pair.supporter,
                turn=pair.turn,
            )
            for pair in self.team.assigned(chosen).pairs
        )


async def teams_waiting(
    now: datetime, store: Store, world: World, but: Collection[RoundId]
) -> list[Waiting]:
    """Rounds whose turns are over, ``but`` some. Keeps nothing."""
    async with store.glance() as unit:
        stage = Stage(unit)
        rounds = [r for r in await stage.every_round() if _is_to_assign(r, but)]
        return [await _waiting(round_, stage, world, now) for round_ in rounds]


def _is_to_assign(round_: Round, but: Collection[RoundId]) -> bool:
    over = round_.status is RoundStatus.DONE and round_.total > 1
    return over and round_.way is Way.SUPPORTER_FIRST and round_.id not in but


async def _waiting(round_: Round, stage: Stage, world: World, now: datetime) -> Waiting:
    await stage.approaches.fetch(round_.approaches)
    mine = [a for a in stage.approaches.held if a.round == round_.id]
    requests = await _requests({a.colleague for a in mine}, stage)
    searches = [
        await search_for(request, stage, world.programme, now)
        for request in requests
        if request.round == round_.id and is_waiting(request)
    ]
    team = Team.of(searches, await candidates_now(stage)) if searches else None
    return Waiting(round=round_.id, team=team)


async def _requests(colleagues: Collection[PersonId], stage: Stage) -> list[Request]:
    await stage.reaching.fetch(colleagues)
    ids = sorted(stage.reaching.held)
    await stage.requests.fetch(ids)
    found = [await stage.requests.get(request) for request in ids]
    return [request for request in found if request is not None]
