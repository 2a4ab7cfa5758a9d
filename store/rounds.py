"""Rounds of outreach, with the approaches that are in them.

1. A round's key is on the disk before the round is (``store.keys``).
2. Whom an approach is for is a blind index; it dies with the round.
3. One whose turn came is one of a kind: the database refuses a second for the same
   colleague.
"""

from collections.abc import Collection, Sequence
from typing import Final

from sqlalchemy import select

from bot.outreach.rounds import Approach, ApproachId, Round, RoundId
from bot.people import PersonId
from store.round_rows import APPROACHES, ROUNDS, Rows
from store.statements import Statement, Values, mine
from store.tables import APPROACH
from store.threads import in_thread
from store.times import month_of
from store.work import Work

COLLEAGUE: Final = "colleague"

_FOR: Final = Statement(
    lambda on: select(APPROACH.c.colleague, APPROACH.c.id).where(
        mine(APPROACH), on.among(APPROACH.c.colleague, "ids")
    )
)


class Rounds:
    """Those of one transaction."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._rounds = Rows(ROUNDS, work)
        self._approaches = Rows(APPROACHES, work)
        self._known: set[str] = set()

    async def read(self, ids: Collection[RoundId]) -> dict[RoundId, Round]:
        found = await self._rounds.read(ids)
        self._known |= found.keys()
        return {RoundId(id_): round_ for id_, round_ in found.items()}

    async def every(self) -> Sequence[Round]:
        found = await self._rounds.every()
        self._known |= found.keys()
        return sorted(found.values(), key=lambda r: (r.drafted_at, r.id))

    async def approaches(
        self, ids: Collection[ApproachId]
    ) -> dict[ApproachId, Approach]:
        found = await self._approaches.read(ids)
        return {ApproachId(id_): approach for id_, approach in found.items()}

    async def approached(
        self, people: Collection[PersonId]
    ) -> dict[PersonId, tuple[ApproachId, ...]]:
        if not people:
            return {}
        blinds = {self._work.vault.blind(COLLEAGUE, who): who for who in people}
        rows = await self._work.db.rows(_FOR, {"ids": list(blinds)})
        found: dict[PersonId, tuple[ApproachId, ...]] = {}
        for blind, approach in sorted(rows, key=lambda row: str(row[1])):
            who = blinds[blind]
            found[who] = (*found.get(who, ()), ApproachId(approach))
        return found

    async def keep(
        self, rounds: Sequence[Round], approaches: Sequence[Approach]
    ) -> None:
        """Raises Conflict."""
        new = [
            (r.id, month_of(r.drafted_at)) for r in rounds if r.id not in self._known
        ]
        if new:
            ring = self._work.vault.ring
            await in_thread(self._work.thread, lambda: ring.new_requests(new))
        self._known |= {round_.id for round_ in rounds}
        await self._rounds.keep(rounds, {})
        await self._approaches.keep(
            approaches, {approach.id: self._clear(approach) for approach in approaches}
        )

    async def forget(self, ids: Sequence[RoundId]) -> None:
        """With their approaches and alarms, which are rows that hang from them."""
        await self._rounds.forget(ids)

    async def leave(self, ids: Sequence[ApproachId]) -> None:
        await self._approaches.forget(ids)

    def _clear(self, approach: Approach) -> Values:
        return {
            "round": approach.round,
            "colleague": self._work.vault.blind(COLLEAGUE, approach.colleague),
            "turned": approach.had_its_turn,
        }
