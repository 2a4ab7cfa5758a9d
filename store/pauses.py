"""The pauses that a platform asked for: rows, so that a restart does not forget them."""

from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select

from store.statements import PROGRAMME, Statement, mine
from store.tables import PAUSE
from store.times import kept
from store.work import Work

_PAUSE: Final = Statement(
    lambda on: (
        (new := on.insert(PAUSE))
        .values(
            programme=bindparam(PROGRAMME),
            platform=bindparam("given_platform"),
            until=bindparam("given_until"),
        )
        .on_conflict_do_update(
            index_elements=["programme", "platform"],
            set_={"until": new.excluded.until},
            where=PAUSE.c.until < new.excluded.until,
        )
    )
)
_PAUSES: Final = Statement(
    lambda _: select(PAUSE.c.platform, PAUSE.c.until).where(
        mine(PAUSE), PAUSE.c.until > bindparam("now")
    )
)


async def pause(work: Work, platform: str, until: datetime) -> None:
    """A longer pause is never cut short."""
    await work.db.change(_PAUSE, {"platform": platform, "until": kept(until)})


async def paused(work: Work, now: datetime) -> dict[str, int]:
    """Until when, by platform."""
    rows = await work.db.rows(_PAUSES, {"now": kept(now)})
    return {platform: int(until) for platform, until in rows}
