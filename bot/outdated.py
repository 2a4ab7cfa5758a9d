"""What waits for the asker's morning, and is so no more (promises 8 and 9).

What was written in the night names a time and how things stand. Where they stand
otherwise by the morning, it would name a time that nobody keeps, or ask about what is
over.
"""

from typing import Final

from bot.effects.telling import Slot
from bot.request import Request

OF_ITS_TIME: Final = (Slot.NEWS, Slot.LEFT, Slot.CHECK_IN)
OF_ITS_STATUS: Final = (*OF_ITS_TIME, Slot.WIDEN)
"""Whether to look wider names no time: it is asked whatever becomes of the time."""
UNTIL_THE_END: Final = (Slot.RECEIVED, Slot.MATCHED, *OF_ITS_STATUS)


def outdated(before: Request, after: Request) -> tuple[Slot, ...]:
    """Of which messages to the asker none must be sent that was not yet."""
    if before.is_open and not after.is_open:
        return UNTIL_THE_END
    if after.status is not before.status:
        return OF_ITS_STATUS
    wider = after.wishes.rather is not before.wishes.rather
    of_its_time = OF_ITS_TIME if after.seek_by != before.seek_by else ()
    return (*of_its_time, *((Slot.WIDEN,) if wider else ()))
