"""Now and then: is there a whole team for whom supporters are to be found at once?

What is done is remembered by this process only. After a start a round is looked at once
more: either nobody is left to assign in it, or they are assigned now.

While some wait for a supporter to answer somebody else first, their round is looked at
again every minute, and the sums are done where anything has moved.
"""

from datetime import datetime, timedelta
from typing import Final

from adapters.core import Core
from adapters.door import Door
from adapters.logs import Event
from bot.outreach.rounds import RoundId
from bot.outreach.teaming import Seen, Waiting, teams_waiting
from bot.ports import Assigner

AGAIN_AFTER: Final = timedelta(minutes=1)


class WholeTeams:
    def __init__(self, core: Core, door: Door, assigner: Assigner) -> None:
        self._core, self._door, self._assigner = core, door, assigner
        self._done: frozenset[RoundId] = frozenset()
        self._seen: dict[RoundId, tuple[datetime, Seen]] = {}

    async def look(self) -> None:
        """A fault is told, and each of the team is sought one by one."""
        core = self._core
        try:
            now = core.clock.now()
            but = self._done | self._just_seen(now)
            for each in await teams_waiting(now, core.store, core.world, but):
                await self._look_at(each, now)
        except Exception as error:
            core.log.fault(Event.TICK_FAILED, error)

    def _just_seen(self, now: datetime) -> frozenset[RoundId]:
        return frozenset(
            round_
            for round_, (at, _) in self._seen.items()
            if at <= now < at + AGAIN_AFTER
        )

    async def _look_at(self, waiting: Waiting, now: datetime) -> None:
        if waiting.team is None:
            self._done |= {waiting.round}
            self._seen.pop(waiting.round, None)
            return
        before = self._seen.get(waiting.round)
        self._seen[waiting.round] = (now, waiting.seen)
        if before is None or before[1] != waiting.seen:
            await self._assign(waiting)

    async def _assign(self, waiting: Waiting) -> None:
        assert waiting.team is not None, waiting.round
        team = waiting.team
        chosen = await self._assigner.assign(team.seats, team.rows())
        now = self._core.clock.now()
        await self._door.report(waiting.assigned(chosen, now), now)
