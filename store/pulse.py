"""Whether the database can be written, found out by writing to it; and when it last was.

Each platform has a pulse of its own: when it could last bring us anything.
"""

from datetime import datetime
from typing import Final

from sqlalchemy import BigInteger, bindparam, select

from store.statements import PROGRAMME, Statement, mine
from store.tables import META
from store.times import kept, time_of
from store.work import Work

PULSE: Final = "pulse"

_BEAT: Final = Statement(
    lambda on: (
        on.insert(META)
        .values(
            programme=bindparam(PROGRAMME),
            key=bindparam("given_key"),
            value=bindparam("given_at", type_=BigInteger),
        )
        .on_conflict_do_update(
            index_elements=["programme", "key"],
            set_={"value": bindparam("given_at", type_=BigInteger)},
        )
    )
)


_LAST: Final = Statement(
    lambda _: select(META.c.value).where(mine(META), META.c.key == bindparam("key"))
)


async def beat(work: Work, at: datetime, of: str = PULSE) -> None:
    """Keep when this was. Raises CannotKeep where nothing can be kept."""
    await work.db.change(_BEAT, {"key": of, "at": kept(at)})


async def last_beat(work: Work, of: str) -> datetime | None:
    rows = await work.db.rows(_LAST, {"key": of})
    return time_of(rows[0][0]) if rows else None
