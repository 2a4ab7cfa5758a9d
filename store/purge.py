"""What goes by itself, and what must not come back.

1. Deliveries are remembered for a week.
2. A request on the list of the erased is forgotten, wherever it came back from: a
   restored backup, or a crash between the commit and the end of its key (promise 10).
3. A key without its request is destroyed, once it was seen twice: the first time its
   request may not have been committed yet.
4. After that no deleted byte stands in a file (``tidy``); busy means: next time.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import bindparam, delete, select

from bot.cards import Card
from bot.effects.forgetting import Forget
from bot.groups.group import GroupId
from bot.letter import LetterStatus
from bot.outreach.rounds import RoundId
from bot.request import RequestId
from bot.supporter import Load
from store import forgetting, inbox
from store.connection import NOTHING
from store.groups import Groups
from store.kinds import LOADS
from store.requests import Requests
from store.rounds import Rounds
from store.shelf import Shelf
from store.sql_store import SqlStore
from store.statements import Statement, mine
from store.tables import GROUP, LETTER, PAUSE, REQUEST, ROUND
from store.times import kept
from store.work import Work

REMEMBERED: Final = timedelta(days=7)
NO_WORDS: Final = Card(body=())
"""Nothing is redrawn: without the key nobody can read where it stood."""

_REQUESTS: Final = Statement(lambda _: select(REQUEST.c.id).where(mine(REQUEST)))
_ROUNDS: Final = Statement(lambda _: select(ROUND.c.id).where(mine(ROUND)))
_GROUPS: Final = Statement(lambda _: select(GROUP.c.id).where(mine(GROUP)))
_DEAD: Final = Statement(
    lambda _: delete(LETTER).where(
        mine(LETTER),
        LETTER.c.status == LetterStatus.DEAD.value,
        LETTER.c.request.is_(None),
    )
)
_PAUSES: Final = Statement(
    lambda _: delete(PAUSE).where(mine(PAUSE), PAUSE.c.until < bindparam("given_now"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Purged:
    recalled: int
    """Erased requests, and forgotten rounds and groups, that had come back."""
    orphans: int
    """Keys whose requests, rounds or groups are gone."""
    tidy: bool
    """Whether no deleted byte stands in a file any more."""


class Purge:
    """Run it at every start and then now and again."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self._suspects: frozenset[str] = frozenset()

    async def run(self, now: datetime, *, hurried: bool = False) -> Purged:
        """``hurried``: people are waiting, and what takes long is left for the night."""
        async with self._store.working() as work:
            recalled = await replay(work, now)
            await inbox.forget_before(work, now - REMEMBERED)
            await work.db.change(_DEAD, NOTHING)
            await work.db.change(_PAUSES, {"now": kept(now)})
        orphans = await self._orphans(now.date())
        tidy = await self._store.database.tidy(hurried=hurried)
        self._store.untidy = not tidy
        return Purged(recalled=recalled, orphans=orphans, tidy=tidy)

    async def _orphans(self, on: date) -> int:
        # The keys first: a request whose key is younger than this look is not in it.
        keys = self._store.ring.request_ids()
        async with self._store.looking() as work:
            rows = await work.db.rows(_REQUESTS, NOTHING)
            rows = [*rows, *await work.db.rows(_ROUNDS, NOTHING)]
            rows = [*rows, *await work.db.rows(_GROUPS, NOTHING)]
        loose = keys - {row for [row] in rows}
        orphans = sorted(loose & self._suspects)
        self._suspects = loose - frozenset(orphans)
        if orphans:
            await self._store.destroy([RequestId(o) for o in orphans], on)
        return len(orphans)


async def replay(work: Work, now: datetime) -> int:
    """Forget again what was forgotten before."""
    erased = work.vault.ring.erased()
    rows = await work.db.rows(_REQUESTS, NOTHING)
    back = [RequestId(row) for [row] in rows if row in erased]
    if back:
        forgets = [Forget(request=request, card=NO_WORDS) for request in back]
        await forgetting.forget(work, Requests(work), forgets, now)
        await _unload(work, frozenset(back))
    rounds = await work.db.rows(_ROUNDS, NOTHING)
    again = [RoundId(row) for [row] in rounds if row in erased]
    await Rounds(work).forget(again)
    groups = await work.db.rows(_GROUPS, NOTHING)
    gone = [GroupId(RequestId(row)) for [row] in groups if row in erased]
    await forgetting.forget_messages(work, dict.fromkeys(gone, NO_WORDS), now)
    await Groups(work).forget(gone)
    return len(back) + len(again) + len(gone)


async def _unload(work: Work, gone: Collection[RequestId]) -> None:
    """No supporter carries what is forgotten."""
    shelf = Shelf(LOADS, work)
    carried = [load for _, load, *_ in await shelf.news(-1) if _carries(load, gone)]
    if carried:
        loads = await shelf.read({load.supporter for load in carried})
        lighter = [_without(load, gone) for load in loads.values()]
        await shelf.keep(lighter, await work.revision.next())


def _carries(load: Load, gone: Collection[RequestId]) -> bool:
    return load.asked in gone or any(request in gone for request in load.holding)


def _without(load: Load, gone: Collection[RequestId]) -> Load:
    return replace(
        load,
        asked=None if load.asked in gone else load.asked,
        holding=tuple(request for request in load.holding if request not in gone),
    )
