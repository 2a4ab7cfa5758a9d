"""Groups for care teams: each is one row, sealed whole under a key of its own.

The key is on the disk before the group is, and ends with it (``store.keys``): then
nothing of who was asked, or of what they said, can be read again.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.groups.group import Group, GroupId
from bot.people import PersonId
from store.round_rows import GROUPS, Rows
from store.threads import in_thread
from store.times import month_of
from store.work import Work


class Groups:
    """Those of one transaction."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._rows = Rows(GROUPS, work)
        self._known: set[str] = set()

    async def read(self, ids: Collection[GroupId]) -> dict[GroupId, Group]:
        found = await self._rows.read(ids)
        self._known |= found.keys()
        return {group.id: group for group in found.values()}

    async def every(self) -> Sequence[Group]:
        found = await self._rows.every()
        self._known |= found.keys()
        return sorted(found.values(), key=lambda g: (g.drafted_at, g.id))

    async def keep(self, groups: Sequence[Group]) -> None:
        """Raises Conflict."""
        new = [
            (g.id, month_of(g.drafted_at)) for g in groups if g.id not in self._known
        ]
        if new:
            ring = self._work.vault.ring
            await in_thread(self._work.thread, lambda: ring.new_requests(new))
        self._known |= {group.id for group in groups}
        await self._rows.keep(groups, {})

    async def forget(self, ids: Sequence[GroupId]) -> None:
        """With its alarms and buttons, which are rows that hang from it."""
        await self._rows.forget(ids)

    async def move(self, old: PersonId, new: PersonId) -> None:
        """Somebody turned out to be somebody else: what they said goes with them."""
        theirs = [group for group in await self.every() if group.is_in(old)]
        await self.keep([_with(group, old, new) for group in theirs])


def _with(group: Group, old: PersonId, new: PersonId) -> Group:
    """Of two answers of one person the newer account's is one too many."""
    if group.member(new) is not None:
        group = group.without(old)
    moved = group.saying(old, lambda m: replace(m, person=new))
    asks = (
        replace(a, facilitator=new) if a.facilitator == old else a for a in moved.asks
    )
    return replace(moved, asks=tuple(asks))
