"""People with their settings and what they carry, in one statement.

Whoever acts, and whoever is acted upon, is read with all three; to ask for each by
itself costs more than the reading.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import FromClause, Select, and_, select

from bot.changes import Changes
from bot.people import Person, PersonId
from bot.supporter import Load, Supporter
from store.roster_view import RosterView
from store.shelf import Shelf
from store.statements import Statement, mine
from store.tables import ADDRESS, LOAD, PERSON, SUPPORTER
from store.work import Work

P: Final = PERSON.c


def _whole(*known_by: Any) -> Select[Any]:
    joined: FromClause = PERSON
    for table in (SUPPORTER, LOAD):
        same = and_(table.c.programme == P.programme, table.c.id == P.id)
        joined = joined.outerjoin(table, same)
    bodies = [(t.c.body, t.c.version) for t in (PERSON, SUPPORTER, LOAD)]
    columns = [column for pair in bodies for column in pair]
    return select(*known_by, *columns).select_from(joined)


_THESE: Final = Statement(
    lambda on: _whole(P.id).where(mine(PERSON), on.among(P.id, "ids"))
)
_BEHIND: Final = Statement(
    lambda on: (
        _whole(P.id, ADDRESS.c.blind)
        .join(
            ADDRESS, and_(ADDRESS.c.programme == P.programme, ADDRESS.c.person == P.id)
        )
        .where(mine(ADDRESS), on.among(ADDRESS.c.blind, "ids"))
    )
)


class Parties:
    """Of one transaction."""

    def __init__(
        self,
        work: Work,
        people: Shelf[Person],
        supporters: Shelf[Supporter],
        loads: Shelf[Load],
    ) -> None:
        self._work = work
        self._people, self._supporters, self._loads = people, supporters, loads
        self._seen: set[str] = set()
        self._view: RosterView | None = None

    def rely_on(self, view: RosterView | None) -> None:
        """What this transaction has seen of the roster, while it has changed nothing."""
        self._view = view

    async def bring(self, ids: Collection[PersonId]) -> None:
        """Each is brought once: what was read since is on the shelves already."""
        new = [id_ for id_ in ids if id_ not in self._seen]
        self._seen.update(new)
        missing = [id_ for id_ in new if not self._handed(id_)]
        if missing:
            for id_, *whole in await self._work.db.rows(_THESE, {"ids": missing}):
                self._bring(id_, whole)

    async def behind(self, blinds: Collection[str]) -> Mapping[str, PersonId]:
        """Who is behind these accounts; they are brought as well."""
        found = {}
        ids = {"ids": list(blinds)}
        rows = await self._work.db.rows(_BEHIND, ids) if blinds else ()
        for id_, blind, *whole in rows:
            found[blind] = PersonId(id_)
            self._seen.add(id_)
            self._bring(id_, whole)
        return found

    async def keep(self, changes: Changes) -> None:
        """Raises Conflict. Whatever the roster's view shows has a revision of its own."""
        listed = any(person.on_roster for person in changes.people)
        touches = listed or changes.supporters or changes.loads
        revision = await self._work.revision.next() if touches else 0
        await self._people.keep(changes.people, revision)
        await self._supporters.keep(changes.supporters, revision)
        await self._loads.keep(changes.loads, revision)

    def _handed(self, id_: str) -> bool:
        if self._view is None:
            return False
        return self._view.hand(id_, self._people, self._supporters, self._loads)

    def _bring(self, id_: str, whole: Sequence[Any]) -> None:
        self._people.bring(id_, *whole[0:2])
        self._supporters.bring(id_, *whole[2:4])
        self._loads.bring(id_, *whole[4:6])
