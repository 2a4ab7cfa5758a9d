"""Now and then: is there a whole team for whom supporters are to be found at once?

What is done is remembered by this process only. After a start a round is looked at once
more: either nobody is left to assign in it, or they are assigned now.
"""

from adapters.core import Core
from adapters.door import Door
from adapters.logs import Event
from bot.outreach import RoundId
from bot.ports import Assigner
from bot.teaming import Waiting, teams_waiting


class Teams:
    def __init__(self, core: Core, door: Door, assigner: Assigner) -> None:
        self._core, self._door, self._assigner = core, door, assigner
        self._done: frozenset[RoundId] = frozenset()

    async def look(self) -> None:
        """A fault is told, and each of the team is sought one by one."""
        core = self._core
        try:
            now = core.clock.now()
            for each in await teams_waiting(now, core.store, core.world, self._done):
                self._done |= {each.round}
                await self._assign(each)
        except Exception as error:
            core.log.fault(Event.TICK_FAILED, error)

    async def _assign(self, waiting: Waiting) -> None:
        if waiting.team is None:
            return
        team = waiting.team
        chosen = await self._assigner.assign(team.seats, team.rows())
        now = self._core.clock.now()
        await self._door.report(waiting.assigned(chosen, now), now)
