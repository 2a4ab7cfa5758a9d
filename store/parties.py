"""People with their settings and what they carry, in one statement.

Whoever acts, and whoever is acted upon, is read with all three; to ask for each by
itself costs more than the reading.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import FromClause, Select, and_, select

from bot.people import Person, PersonId
from bot.supporter import Load, Supporter
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


@dataclass(frozen=True, slots=True)
class Parties:
    """Of one transaction."""

    work: Work
    people: Shelf[Person]
    supporters: Shelf[Supporter]
    loads: Shelf[Load]

    async def bring(self, ids: Collection[PersonId]) -> None:
        if ids:
            for id_, *whole in await self.work.db.rows(_THESE, {"ids": list(ids)}):
                self._bring(id_, whole)

    async def behind(self, blinds: Collection[str]) -> Mapping[str, PersonId]:
        """Who is behind these accounts; they are brought as well."""
        found = {}
        rows = await self.work.db.rows(_BEHIND, {"ids": list(blinds)}) if blinds else ()
        for id_, blind, *whole in rows:
            found[blind] = PersonId(id_)
            self._bring(id_, whole)
        return found

    def _bring(self, id_: str, whole: Sequence[Any]) -> None:
        self.people.bring(id_, *whole[0:2])
        self.supporters.bring(id_, *whole[2:4])
        self.loads.bring(id_, *whole[4:6])
