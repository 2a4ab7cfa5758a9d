"""What all senders share: the pauses a platform asked for, and who sends where.

Rows, so that every replica sees them.
"""

from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, or_, select

from store.statements import PROGRAMME, Statement, Values, mine
from store.tables import PAUSE, SENDER
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
_HOLD: Final = Statement(
    lambda on: (
        (new := on.insert(SENDER))
        .values(
            programme=bindparam(PROGRAMME),
            workspace=bindparam("given_workspace"),
            holder=bindparam("given_holder"),
            until=bindparam("given_until"),
        )
        .on_conflict_do_update(
            index_elements=["programme", "workspace"],
            set_={"holder": new.excluded.holder, "until": new.excluded.until},
            where=or_(
                SENDER.c.holder == new.excluded.holder,
                SENDER.c.until <= bindparam("given_now"),
            ),
        )
        .returning(SENDER.c.holder)
    )
)


async def pause(work: Work, platform: str, until: datetime) -> None:
    """A longer pause is never cut short."""
    await work.db.change(_PAUSE, {"platform": platform, "until": kept(until)})


async def paused(work: Work, now: datetime) -> dict[str, int]:
    """Until when, by platform."""
    rows = await work.db.rows(_PAUSES, {"now": kept(now)})
    return {platform: int(until) for platform, until in rows}


async def hold(
    work: Work, workspace: str, holder: str, now: datetime, until: datetime
) -> bool:
    """One sender for each workspace: whoever holds it, or finds it let go."""
    held: Values = {
        "workspace": workspace,
        "holder": holder,
        "until": kept(until),
        "now": kept(now),
    }
    return bool(await work.db.rows(_HOLD, held))
