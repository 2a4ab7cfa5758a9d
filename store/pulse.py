"""Whether the database can be written, found out by writing to it."""

from datetime import datetime
from typing import Final

from sqlalchemy import BigInteger, bindparam

from store.statements import PROGRAMME, Statement
from store.tables import META
from store.times import kept
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


async def beat(work: Work, at: datetime) -> None:
    """Keep when this was. Raises CannotKeep where nothing can be kept."""
    await work.db.change(_BEAT, {"key": PULSE, "at": kept(at)})
